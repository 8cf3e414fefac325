import { far } from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../../context.ts';
import { Kraver } from '../../graphql.ts';
import { Grupp } from '../../organisation/index.ts';
import { StrategiskLagesbild } from '../lagesbild.entity.ts';
import { LagesbildResultat, type Lagesbildresultat } from '../lagesbild.resultat.ts';
import { problemladdare } from '../problem/problem.laddare.ts';
import { Remiss } from './remiss.entity.ts';
import { remissladdare } from './remiss.laddare.ts';
import { Remissmottagare, RemissViewerKan } from './remiss.resultat.ts';
import { avslutaRemiss, remissmottagare, skickaPaRemiss } from './remiss.service.ts';
import { Remissvar } from './remissvar.entity.ts';
import { arOppen, bemots } from './remissvar.service.ts';

@Resolver(() => Remiss)
export class RemissResolver {
  @Kraver('lagesbild:besluta')
  @Query(() => Remissmottagare, { description: 'Vart en remiss går, och vilka som får svara.' })
  remissmottagare(@Ctx() kontext: Kontext): Promise<Remissmottagare> {
    return remissmottagare(kontext);
  }

  @Kraver('lagesbild:besluta')
  @Mutation(() => LagesbildResultat, {
    description: 'Skickar en strategisk lägesbild på remiss i kommunens råd.',
  })
  skickaPaRemiss(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('innehall', () => Int, { description: 'Lägesbildens, som avsändaren läste den.' }) innehall: number,
    @Arg('sistaDag', () => String, { description: 'ÅÅÅÅ-MM-DD. Den dagen räknas med.' }) sistaDag: string,
  ): Promise<Lagesbildresultat> {
    return skickaPaRemiss(kontext, id, { version, innehall }, sistaDag);
  }

  @Kraver('lagesbild:besluta')
  @Mutation(() => LagesbildResultat, {
    description: 'Drar tillbaka remissen, med skäl. Lägesbilden är ett utkast igen.',
  })
  avbrytRemiss(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID, { description: 'Lägesbildens.' }) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('skal', () => String) skal: string,
  ): Promise<Lagesbildresultat> {
    return avslutaRemiss(kontext, id, version, 'avbryt_remiss', skal);
  }

  @Kraver('lagesbild:besluta')
  @Mutation(() => LagesbildResultat, {
    description:
      'Avslutar remissen när sista dagen är förbi eller alla har svarat, så att lägesbilden kan revideras.',
  })
  avslutaRemiss(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID, { description: 'Lägesbildens.' }) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Lagesbildresultat> {
    return avslutaRemiss(kontext, id, version, 'revidera', null);
  }

  @FieldResolver(() => Grupp, { nullable: true })
  grupp(@Root() remiss: Remiss, @Ctx() kontext: Kontext): Promise<Grupp | null> {
    return kontext.laddare.grupp.load(remiss.gruppId);
  }

  @FieldResolver(() => Boolean, { description: 'Om svar tas emot i dag.' })
  oppen(@Root() remiss: Remiss, @Ctx() kontext: Kontext): boolean {
    return arOppen(remiss, kontext.nu);
  }

  @FieldResolver(() => [Remissvar], { description: 'Svaren i den ordning de först kom.' })
  svar(@Root() remiss: Remiss, @Ctx() kontext: Kontext): Promise<Remissvar[]> {
    return remissladdare(kontext).svar.load(remiss.id);
  }

  @FieldResolver(() => Remissvar, { nullable: true, description: 'Det egna svaret.' })
  async mittSvar(@Root() remiss: Remiss, @Ctx() kontext: Kontext): Promise<Remissvar | null> {
    const svar = await remissladdare(kontext).svar.load(remiss.id);
    return svar.find((rad) => rad.anvandareId === kontext.jag.anvandareId) ?? null;
  }

  @FieldResolver(() => [String], {
    description: 'De som kan svara och inte har svarat. Tom när remissen är avslutad.',
  })
  async saknasFran(@Root() remiss: Remiss, @Ctx() kontext: Kontext): Promise<string[]> {
    if (remiss.avslutad !== null) return [];
    const ladda = remissladdare(kontext);
    const [svar, mottagare] = await Promise.all([
      ladda.svar.load(remiss.id),
      ladda.mottagare.load(remiss.kommunId),
    ]);
    const svarat = new Set(svar.map((rad) => rad.anvandareId));
    const kvar = await Promise.all(
      mottagare.filter((id) => !svarat.has(id)).map((id) => kontext.laddare.anvandare.load(id)),
    );
    return kvar.flatMap((anvandare) => anvandare?.namn ?? []);
  }

  @FieldResolver(() => RemissViewerKan)
  async viewerKan(@Root() remiss: Remiss, @Ctx() kontext: Kontext): Promise<RemissViewerKan> {
    const oppen = arOppen(remiss, kontext.nu);
    const bild = await problemladdare(kontext).lagesbild.load(remiss.lagesbildId);
    return {
      svara: oppen && far(kontext.aktor, 'remiss:besvara'),
      bemota: !oppen && bemots(bild) && far(kontext.aktor, 'lagesbild:besluta'),
    };
  }
}

@Resolver(() => StrategiskLagesbild)
export class LagesbildsremissResolver {
  @FieldResolver(() => [Remiss], { description: 'Den senaste först.' })
  remisser(@Root() bild: StrategiskLagesbild, @Ctx() kontext: Kontext): Promise<Remiss[]> {
    return remissladdare(kontext).remisser.load(bild.id);
  }
}
