import { far } from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { Grupp } from './grupp.entity.ts';
import { Ledamot } from './ledamot.entity.ts';
import { andraLedamot, avslutaLedamot, type Ledamotsresultat, laggTillLedamot } from './ledamot.service.ts';
import { Organisation } from './organisation.entity.ts';
import { LedamotInput } from './organisation.input.ts';
import { LedamotResultat } from './organisation.resultat.ts';
import { LedamotViewerKan } from './viewerKan.ts';

@Resolver(() => Ledamot)
export class LedamotResolver {
  @Kraver('organisation:andra')
  @Mutation(() => LedamotResultat)
  laggTillLedamot(
    @Ctx() kontext: Kontext,
    @Arg('gruppId', () => ID) gruppId: string,
    @Arg('input', () => LedamotInput) input: LedamotInput,
  ): Promise<Ledamotsresultat> {
    return laggTillLedamot(kontext, gruppId, input);
  }

  @Kraver('organisation:andra')
  @Mutation(() => LedamotResultat)
  andraLedamot(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => LedamotInput) input: LedamotInput,
  ): Promise<Ledamotsresultat> {
    return andraLedamot(kontext, id, version, input);
  }

  @Kraver('organisation:andra')
  @Mutation(() => LedamotResultat, { description: 'Ger platsen en sista dag.' })
  avslutaLedamot(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('sistaDag', () => String, { description: 'ÅÅÅÅ-MM-DD.' }) sistaDag: string,
  ): Promise<Ledamotsresultat> {
    return avslutaLedamot(kontext, id, version, sistaDag);
  }

  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() plats: Ledamot, @Ctx() kontext: Kontext): Promise<Organisation | null> | null {
    return plats.organisationId ? kontext.laddare.organisation.load(plats.organisationId) : null;
  }

  @FieldResolver(() => Grupp)
  async grupp(@Root() plats: Ledamot, @Ctx() kontext: Kontext): Promise<Grupp> {
    const grupp = await kontext.laddare.grupp.load(plats.gruppId);
    if (!grupp) throw new Avslag('FINNS_INTE');
    return grupp;
  }

  @FieldResolver(() => LedamotViewerKan)
  viewerKan(@Root() plats: Ledamot, @Ctx() kontext: Kontext): LedamotViewerKan {
    const andra = far(kontext.aktor, 'organisation:andra');
    return { andra, avsluta: andra && plats.till === null };
  }
}
