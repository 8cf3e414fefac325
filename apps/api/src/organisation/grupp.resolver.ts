import { far, kravPa, localDate } from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Handelse } from '../logg/index.ts';
import { Grupp } from './grupp.entity.ts';
import {
  andraGrupp,
  ateroppnaGrupp,
  avslutaGrupp,
  type Gruppresultat,
  gorTillRad,
  skapaGrupp,
} from './grupp.service.ts';
import { historikFor } from './historik.ts';
import { Ledamot } from './ledamot.entity.ts';
import { Organisation } from './organisation.entity.ts';
import { GruppInput } from './organisation.input.ts';
import { GruppResultat } from './organisation.resultat.ts';
import { sokGrupp, tradet } from './register.ts';
import { Gruppkrav, GruppViewerKan } from './viewerKan.ts';

@Resolver(() => Grupp)
export class GruppResolver {
  @Kraver('organisation:lasa')
  @Query(() => [Grupp], { description: 'Kommunens grupper i namnordning, också avslutade.' })
  async grupper(@Ctx() kontext: Kontext): Promise<Grupp[]> {
    const manager = await kontext.manager();
    return manager.find(Grupp, { order: { namn: 'ASC' } });
  }

  @Kraver('organisation:lasa')
  @Query(() => Grupp, { nullable: true })
  grupp(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Grupp | null> {
    return sokGrupp(kontext, id);
  }

  @Kraver('organisation:andra')
  @Mutation(() => GruppResultat)
  skapaGrupp(
    @Ctx() kontext: Kontext,
    @Arg('input', () => GruppInput) input: GruppInput,
  ): Promise<Gruppresultat> {
    return skapaGrupp(kontext, input);
  }

  @Kraver('organisation:andra')
  @Mutation(() => GruppResultat)
  andraGrupp(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => GruppInput) input: GruppInput,
  ): Promise<Gruppresultat> {
    return andraGrupp(kontext, id, version, input);
  }

  @Kraver('organisation:andra')
  @Mutation(() => GruppResultat, {
    description:
      'Gör gruppen till kommunens strategiska råd enligt 10 §. Den som var det är det inte längre.',
  })
  gorTillRad(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Gruppresultat> {
    return gorTillRad(kontext, id, version);
  }

  @Kraver('organisation:andra')
  @Mutation(() => GruppResultat, {
    description: 'Ger gruppen en sista dag. Kommunens råd kan inte avslutas.',
  })
  avslutaGrupp(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('sistaDag', () => String, { description: 'ÅÅÅÅ-MM-DD.' }) sistaDag: string,
  ): Promise<Gruppresultat> {
    return avslutaGrupp(kontext, id, version, sistaDag);
  }

  @Kraver('organisation:andra')
  @Mutation(() => GruppResultat)
  ateroppnaGrupp(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Gruppresultat> {
    return ateroppnaGrupp(kontext, id, version);
  }

  @FieldResolver(() => [Ledamot], { description: 'De som sitter i gruppen nu och de som har suttit.' })
  ledamoter(@Root() grupp: Grupp, @Ctx() kontext: Kontext): Promise<Ledamot[]> {
    return kontext.laddare.ledamoter.load(grupp.id);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Enheten som ordföranden kommer från.',
  })
  ordforandeOrganisation(@Root() grupp: Grupp, @Ctx() kontext: Kontext): Promise<Organisation | null> | null {
    const id = grupp.ordforandeOrganisationId;
    return id ? kontext.laddare.organisation.load(id) : null;
  }

  @FieldResolver(() => [Gruppkrav], { description: 'Vad lagen och riktlinjen begär av gruppen.' })
  async krav(@Root() grupp: Grupp, @Ctx() kontext: Kontext): Promise<Gruppkrav[]> {
    const [platser, trad] = await Promise.all([kontext.laddare.ledamoter.load(grupp.id), tradet(kontext)]);
    return kravPa(grupp, platser, trad, localDate(kontext.nu));
  }

  @FieldResolver(() => [Handelse], { description: 'Vad som hänt med gruppen och dess platser, nyast först.' })
  async historik(@Root() grupp: Grupp, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    const platser = await kontext.laddare.ledamoter.load(grupp.id);
    return historikFor(kontext, [grupp.id, ...platser.map((plats) => plats.id)]);
  }

  @FieldResolver(() => GruppViewerKan)
  viewerKan(@Root() grupp: Grupp, @Ctx() kontext: Kontext): GruppViewerKan {
    const andra = far(kontext.aktor, 'organisation:andra');
    const oppen = grupp.giltigTill === null;
    return {
      andra,
      avsluta: andra && oppen && !grupp.arRad,
      ateroppna: andra && !oppen,
      gorTillRad: andra && oppen && !grupp.arRad && grupp.slag === 'strategiskt_rad',
      laggaTillLedamot: andra && oppen,
    };
  }
}
