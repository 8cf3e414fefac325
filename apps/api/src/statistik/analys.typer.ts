import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Hinder } from './jamforelse.bygg.ts';

@ObjectType({ simpleResolvers: true, description: 'En period i lokala dagar; första och sista dag ingår.' })
export class AnalysSpann {
  @Field(() => String)
  fran!: string;

  @Field(() => String)
  till!: string;

  @Field(() => Int)
  dagar!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Rapporter som väntar på granskning och kan ändra ett omdöme.',
})
export class Vantan {
  @Field(() => Int, { description: 'I perioden.' })
  nu!: number;

  @Field(() => Int, { description: 'I jämförelseperioden.' })
  forr!: number;

  @Field(() => String, { description: 'Omdömet av de granskade ensamma.' })
  granskade!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Hur säkert det är att något har ändrats (exakt binomialtest).',
})
export class Verdikt {
  @Field(() => Int, { description: 'Antal i jämförelseperioden.' })
  forr!: number;

  @Field(() => Int, { description: 'Antal nu.' })
  nu!: number;

  @Field(() => Int)
  dagarForr!: number;

  @Field(() => Int)
  dagarNu!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'tydlig ökning, tydlig minskning, inom normal variation, för få för att bedöma, eller (om helheten) för tidigt att bedöma; null när perioderna inte kan jämföras.',
  })
  verdikt!: string | null;

  @Field(() => Vantan, {
    nullable: true,
    description: 'Satt när det är för tidigt att bedöma: godkänns de som väntar kan omdömet bli ett annat.',
  })
  vantar!: Vantan | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Varför de inte kan jämföras: fore_data (jämförelsen börjar före första rapporten), overlappar (dagar i båda), framtid (perioden är inte slut).',
  })
  hinder!: Hinder | null;

  @Field(() => Float, {
    nullable: true,
    description: 'p-värde, tvåsidigt; justerat för antal serier där det står flera.',
  })
  p!: number | null;

  @Field(() => Float, { nullable: true, description: 'Antal per dag nu, delat med då.' })
  kvot!: number | null;

  @Field(() => Float, { nullable: true })
  kvotLag!: number | null;

  @Field(() => Float, { nullable: true })
  kvotHog!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class Kategorijamforelse {
  @Field(() => String, { description: 'Kategorins kod; "-" är utan kategori.' })
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int)
  antal!: number;

  @Field(() => Verdikt)
  motForegaende!: Verdikt;

  @Field(() => Verdikt)
  motIfjol!: Verdikt;
}

@ObjectType({ simpleResolvers: true, description: 'Antal under en kod.' })
export class Delantal {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int)
  antal!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Vad som vore väntat av samma månad åren innan (Poisson, 5–95 %).',
})
export class Forvantat {
  @Field(() => Float, { description: 'Medel av de åren: seriers medel kan läggas ihop, deras spann inte.' })
  medel!: number;

  @Field(() => Int)
  lag!: number;

  @Field(() => Int)
  median!: number;

  @Field(() => Int)
  hog!: number;
}

@ObjectType({ simpleResolvers: true, description: 'En kategori en månad.' })
export class Manadskategori {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int)
  antal!: number;

  @Field(() => Forvantat, { nullable: true })
  forvantat!: Forvantat | null;
}

@ObjectType({ simpleResolvers: true })
export class Manadsantal {
  @Field(() => String, { description: 'Månadens första dag.' })
  manad!: string;

  @Field(() => Int)
  antal!: number;

  @Field(() => [Manadskategori], { description: 'De kategorier som har någon rapport, eller väntades ha.' })
  kategorier!: Manadskategori[];

  @Field(() => Forvantat, {
    nullable: true,
    description: 'Saknas med färre än två tidigare år, eller för del av månad.',
  })
  forvantat!: Forvantat | null;

  @Field(() => Int, { nullable: true, description: 'Hela samma månad året innan, när båda är hela.' })
  ifjol!: number | null;

  @Field(() => Boolean, {
    description: 'Månaden är inte hel: perioden skär den, den pågår, eller data saknas.',
  })
  ofullstandig!: boolean;

  @Field(() => Boolean, { description: 'Månaden är inte slut.' })
  pagar!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'En timme i veckan.' })
export class Veckotimme {
  @Field(() => Int, { description: '0 = måndag 00–01 … 167 = söndag 23–24.' })
  timme!: number;

  @Field(() => Int, { description: 'Rapporter vars tid berör timmen: så många öppnas.' })
  antal!: number;

  @Field(() => Float, { description: 'Summan av andelarna som faller i timmen (aoristiskt).' })
  vikt!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Fyra timmar i veckan, där enskilda timmar inte får plats.',
})
export class Veckoblock {
  @Field(() => Int, { description: '0 är måndag 00–04, 41 söndag 20–24.' })
  block!: number;

  @Field(() => Int, { description: 'Rapporter som berör tiden: så många öppnas.' })
  antal!: number;
}

@ObjectType({ simpleResolvers: true })
export class Omradesantal {
  @Field(() => String, {
    description: 'Områdets kod i filtret: "=kod" är området utan det som ligger under, "-" okänd plats.',
  })
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String, { nullable: true })
  slag!: string | null;

  @Field(() => Int)
  antal!: number;

  @Field(() => Int, {
    description: 'Dagar med rapport som gått att följa i 14 dagar, senaste året i perioden.',
  })
  rapportdagar!: number;

  @Field(() => Int, { description: 'Av dem: dagar som följdes av en ny rapport inom 14 dagar.' })
  aterkomster!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Hur många som står bakom rapporterna, så långt de kan skiljas åt.',
})
export class Rapportorsantal {
  @Field(() => Int, { description: 'Olika verksamheter och kontakter.' })
  kanda!: number;

  @Field(() => Int, { description: 'Rapporter från dem.' })
  franKanda!: number;

  @Field(() => Int, { description: 'Som mest från en och samma av dem.' })
  flestFranEn!: number;

  @Field(() => Int, { description: 'Anonyma rapporter: kan vara en eller flera personer.' })
  anonyma!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Analyssidans alla diagram, ur samma filter.' })
export class Analys {
  @Field(() => Int)
  antal!: number;

  @Field(() => AnalysSpann)
  period!: AnalysSpann;

  @Field(() => AnalysSpann)
  foregaende!: AnalysSpann;

  @Field(() => AnalysSpann)
  ifjol!: AnalysSpann;

  @Field(() => [String], { description: 'Statusarna som räknas; hör till filtret i varje länk.' })
  statusar!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Första dagen det finns rapporter från: före den är inget räknat, vilket inte är noll.',
  })
  tackningFran!: string | null;

  @Field(() => Verdikt)
  motForegaende!: Verdikt;

  @Field(() => Verdikt)
  motIfjol!: Verdikt;

  @Field(() => [Manadsantal])
  manader!: Manadsantal[];

  @Field(() => [Kategorijamforelse], {
    description: 'Störst först. Verdikten är justerade för antal prövade serier.',
  })
  kategorier!: Kategorijamforelse[];

  @Field(() => Int, { description: 'Serier som prövades mot föregående period.' })
  provadeForegaende!: number;

  @Field(() => Int, { description: 'Serier som prövades mot samma tid i fjol.' })
  provadeIfjol!: number;

  @Field(() => [Veckotimme])
  veckotimmar!: Veckotimme[];

  @Field(() => [Veckoblock], { description: 'I veckans ordning; av timmarna i filtret, om det har några.' })
  veckoblock!: Veckoblock[];

  @Field(() => Int, { description: 'Rapporter utan användbar tid: okänd, eller längre än en vecka.' })
  utanTid!: number;

  @Field(() => [Omradesantal], { description: 'Flest först.' })
  omraden!: Omradesantal[];

  @Field(() => [Delantal])
  kanaler!: Delantal[];

  @Field(() => Rapportorsantal)
  rapportorer!: Rapportorsantal;

  @Field(() => Int, {
    description:
      'Rapporter i perioden som väntar på granskning, vad filtret i övrigt än är: de räknas inte än.',
  })
  vantar!: number;
}
