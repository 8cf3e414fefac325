import { barnTill, far, ovanfor, tarEmotNytt } from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Anvandare } from '../konto/index.ts';
import { Handelse } from '../logg/index.ts';
import { historikFor } from './historik.ts';
import { Ledamot } from './ledamot.entity.ts';
import { Organisation } from './organisation.entity.ts';
import { OrganisationInput } from './organisation.input.ts';
import { OrganisationResultat } from './organisation.resultat.ts';
import {
  andraEnhet,
  ateroppnaEnhet,
  avslutaEnhet,
  type Enhetsresultat,
  skapaEnhet,
} from './organisation.service.ts';
import { sokEnhet, tradet } from './register.ts';
import { OrganisationViewerKan } from './viewerKan.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Kraver('organisation:lasa')
  @Query(() => [Organisation], {
    description: 'Kommunens hela träd, föräldrar före barn i namnordning; också avslutade enheter.',
  })
  organisationer(@Ctx() kontext: Kontext): Promise<Organisation[]> {
    return tradet(kontext);
  }

  @Kraver('organisation:lasa')
  @Query(() => Organisation, { nullable: true })
  organisation(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Organisation | null> {
    return sokEnhet(kontext, id);
  }

  @Kraver('organisation:andra')
  @Mutation(() => OrganisationResultat)
  skapaOrganisation(
    @Ctx() kontext: Kontext,
    @Arg('input', () => OrganisationInput) input: OrganisationInput,
  ): Promise<Enhetsresultat> {
    return skapaEnhet(kontext, input);
  }

  @Kraver('organisation:andra')
  @Mutation(() => OrganisationResultat, {
    description: 'Ändrar uppgifterna, eller flyttar enheten i trädet.',
  })
  andraOrganisation(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => OrganisationInput) input: OrganisationInput,
  ): Promise<Enhetsresultat> {
    return andraEnhet(kontext, id, version, input);
  }

  @Kraver('organisation:andra')
  @Mutation(() => OrganisationResultat, {
    description:
      'Ger enheten en sista dag. Den behåller sin plats och historik, men inget nytt knyts till den.',
  })
  avslutaOrganisation(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('sistaDag', () => String, { description: 'ÅÅÅÅ-MM-DD.' }) sistaDag: string,
  ): Promise<Enhetsresultat> {
    return avslutaEnhet(kontext, id, version, sistaDag);
  }

  @Kraver('organisation:andra')
  @Mutation(() => OrganisationResultat)
  ateroppnaOrganisation(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Enhetsresultat> {
    return ateroppnaEnhet(kontext, id, version);
  }

  @FieldResolver(() => [Organisation], { description: 'Enheterna ovanför, den översta först.' })
  async ovanfor(@Root() enhet: Organisation, @Ctx() kontext: Kontext): Promise<Organisation[]> {
    return ovanfor(enhet.id, await tradet(kontext));
  }

  @FieldResolver(() => [Organisation], { description: 'Enheterna närmast under, också avslutade.' })
  async barn(@Root() enhet: Organisation, @Ctx() kontext: Kontext): Promise<Organisation[]> {
    return barnTill(enhet.id, await tradet(kontext));
  }

  @FieldResolver(() => [Ledamot], { description: 'Enhetens platser i grupper, nu och tidigare.' })
  platser(@Root() enhet: Organisation, @Ctx() kontext: Kontext): Promise<Ledamot[]> {
    return kontext.laddare.platser.load(enhet.id);
  }

  @FieldResolver(() => [Anvandare], {
    nullable: true,
    description: 'De som loggar in för enheten. Null för den som inte får se vilka de är.',
  })
  async anvandare(@Root() enhet: Organisation, @Ctx() kontext: Kontext): Promise<Anvandare[] | null> {
    if (!far(kontext.aktor, 'organisation:andra')) return null;
    const manager = await kontext.manager();
    return manager.find(Anvandare, {
      where: { organisationId: enhet.id, aktiv: true },
      order: { namn: 'ASC' },
    });
  }

  @FieldResolver(() => [Handelse], { description: 'Vad som hänt med enheten, nyast först.' })
  historik(@Root() enhet: Organisation, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    return historikFor(kontext, [enhet.id]);
  }

  @FieldResolver(() => OrganisationViewerKan)
  viewerKan(@Root() enhet: Organisation, @Ctx() kontext: Kontext): OrganisationViewerKan {
    const andra = far(kontext.aktor, 'organisation:andra');
    const oppen = tarEmotNytt(enhet);
    return {
      andra,
      avsluta: andra && oppen,
      ateroppna: andra && !oppen,
      laggaTillUnder: andra && oppen,
    };
  }
}
