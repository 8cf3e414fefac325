import { HANVISNINGSMAL, RAPPORTSTATUSAR, tolkaReferens } from '@roda-traden/domain';
import { Arg, Ctx, Field, Float, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { kommunForKod } from '../db/kommuner.ts';
import { iKommun } from '../db/transaktion.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { rakna } from '../http/takt.ts';

@ObjectType({ simpleResolvers: true, description: 'Ett valbart område i det öppna formuläret.' })
export class FormularOmrade {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String)
  slag!: string;

  @Field(() => String, { nullable: true, description: 'Kod för området ovanför.' })
  foralder!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Det som det öppna formuläret behöver veta om kommunen.' })
export class Formularunderlag {
  @Field(() => ID)
  kommunKod!: string;

  @Field(() => String)
  kommunNamn!: string;

  @Field(() => Boolean)
  demo!: boolean;

  @Field(() => Float, { nullable: true })
  lat!: number | null;

  @Field(() => Float, { nullable: true })
  lon!: number | null;

  @Field(() => [FormularOmrade])
  omraden!: FormularOmrade[];
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som har referensen får veta om sin rapport.' })
export class PublikRapportstatus {
  @Field(() => String)
  kommunNamn!: string;

  @Field(() => String, { description: 'Statusens kod.' })
  status!: string;

  @Field(() => String)
  statusnamn!: string;

  @Field(() => Date)
  inkommen!: Date;

  @Field(() => Date)
  andrad!: Date;

  @Field(() => String, { nullable: true, description: 'Vart rapporten hänvisats, som kod.' })
  hanvisadTill!: string | null;

  @Field(() => String, { nullable: true })
  hanvisadTillNamn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Frågan till den som rapporterade, när komplettering väntas.',
  })
  kompletteringsfraga!: string | null;
}

@Resolver()
export class PubliktResolver {
  @Kraver('oppet:anvanda')
  @Query(() => Formularunderlag, {
    nullable: true,
    description: 'Underlag till rapportformuläret för en kommun.',
  })
  async formularunderlag(
    @Ctx() kontext: Kontext,
    @Arg('kommun', () => String) kod: string,
  ): Promise<Formularunderlag | null> {
    const { datakalla } = kontext.tjanster;
    const kommun = await kommunForKod(datakalla, kod);
    if (!kommun) return null;
    const omraden = await iKommun(datakalla, kommun.id, (tx) =>
      tx.query<FormularOmrade>(
        `SELECT o.kod, o.namn, o.slag, f.kod AS foralder
         FROM omrade o LEFT JOIN omrade f ON f.kommun_id = o.kommun_id AND f.id = o.foralder_id
        WHERE o.kommun_id = $1 AND o.aktiv AND o.slag <> 'kommun' ORDER BY o.namn`,
        [kommun.id],
      ),
    );
    return {
      kommunKod: kommun.kod,
      kommunNamn: kommun.namn,
      demo: kommun.demo,
      lat: kommun.lat,
      lon: kommun.lon,
      omraden,
    };
  }

  @Kraver('oppet:anvanda')
  @Query(() => PublikRapportstatus, {
    nullable: true,
    description: 'Status för den som har rapportens referens.',
  })
  async rapportstatus(
    @Ctx() kontext: Kontext,
    @Arg('referens', () => String) inmatning: string,
  ): Promise<PublikRapportstatus | null> {
    await rakna(kontext.tjanster.takt.statuskod, kontext.req.ip ?? 'okänd');
    const referens = tolkaReferens(inmatning);
    if (!referens) throw new Avslag('OGILTIG', 'En referens har tio tecken, till exempel 7K3MX-9QRTV.');
    const [rad] = await kontext.tjanster.datakalla.query<
      {
        kommun_namn: string;
        status: string;
        inkommen: Date;
        andrad: Date;
        hanvisad_till: string | null;
        kompletteringsfraga: string | null;
      }[]
    >('SELECT * FROM rot.rapport_for_referens($1)', [referens]);
    if (!rad) return null;
    return {
      kommunNamn: rad.kommun_namn,
      status: rad.status,
      statusnamn: RAPPORTSTATUSAR.find((s) => s.kod === rad.status)?.namn ?? rad.status,
      inkommen: rad.inkommen,
      andrad: rad.andrad,
      hanvisadTill: rad.hanvisad_till,
      hanvisadTillNamn: HANVISNINGSMAL.find((m) => m.kod === rad.hanvisad_till)?.namn ?? null,
      kompletteringsfraga: rad.kompletteringsfraga,
    };
  }
}
