import {
  ATGARD,
  type Atgardsflagga,
  atgardsflaggor,
  far,
  localDate,
  mojligaOvergangar,
} from '@roda-traden/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { begardaFalt, Kraver } from '../graphql.ts';
import { Handelse } from '../logg/index.ts';
import { Organisation } from '../organisation/index.ts';
import { Atgard, lagetFor } from './atgard.entity.ts';
import { AtgardFilterInput, AtgardInput, AtgardsuppdateringInput } from './atgard.input.ts';
import { hamtaAtgard, hamtaAtgarder } from './atgard.lista.ts';
import { lasRelationer, relationerTill } from './atgard.relationer.ts';
import { andraAtgard, ordnaAtgarder, skapaAtgard, taBortAtgard } from './atgard.service.ts';
import { planladdare } from './atgardsplan.laddare.ts';
import {
  type AtgardKonflikt,
  AtgardResultat,
  AtgardsplanResultat,
  type Atgardsresultat,
  type Planresultat,
  TaBortAtgardResultat,
} from './atgardsplan.resultat.ts';
import { Atgardstavla, AtgardViewerKan, Planlage, Planorsak, Planproblem } from './atgardsplan.typer.ts';
import { synligaPlanstatusar } from './atgardsplan.visibility.ts';
import { historikFor } from './historik.ts';
import { Atgardsplan } from './plan.entity.ts';
import { planlage } from './planlage.ts';
import { fortsatterI, kommerUr, utgickSkal } from './sammaatgard.ts';
import { Statusuppdatering } from './statusuppdatering.entity.ts';
import { atgardstavlan } from './tavla.ts';
import { angraUppdatering, kanAngras, kanUppdateras, uppdateraAtgard } from './uppdatering.service.ts';
import { uppdateringarFor } from './uppdateringar.ts';

@Resolver(() => Atgard)
export class AtgardResolver {
  @Kraver('atgard:lasa')
  @Query(() => [Atgard], {
    description: 'Åtgärderna i filtret som rollen får se; en enhet ser sina egna i beslutade planer.',
  })
  async atgarder(
    @Ctx() kontext: Kontext,
    @Arg('filter', () => AtgardFilterInput, { nullable: true }) filter: AtgardFilterInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Atgard[]> {
    const atgarder = await hamtaAtgarder(kontext, filter ?? {});
    await lasRelationer(kontext, atgarder, begardaFalt(info));
    return atgarder;
  }

  @Kraver('atgard:lasa')
  @Query(() => Atgard, { nullable: true })
  atgard(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Atgard | null> {
    return hamtaAtgard(kontext, id);
  }

  @Kraver('tavla:lasa')
  @Query(() => Atgardstavla, { description: 'Utan plan: alla åtgärder i gällande planer.' })
  atgardstavla(
    @Ctx() kontext: Kontext,
    @Arg('planId', () => ID, { nullable: true }) planId: string | null,
  ): Promise<Atgardstavla> {
    return atgardstavlan(kontext, planId);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardResultat)
  skapaAtgard(
    @Ctx() kontext: Kontext,
    @Arg('planId', () => ID) planId: string,
    @Arg('input', () => AtgardInput) input: AtgardInput,
  ): Promise<Atgardsresultat> {
    return skapaAtgard(kontext, planId, input);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardResultat)
  andraAtgard(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AtgardInput) input: AtgardInput,
  ): Promise<Atgardsresultat> {
    return andraAtgard(kontext, id, version, input);
  }

  @Kraver('plan:andra')
  @Mutation(() => TaBortAtgardResultat)
  taBortAtgard(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('skal', () => String, {
      nullable: true,
      description: 'Krävs när åtgärden finns i en beslutad plan.',
    })
    skal: string | null,
  ): Promise<Planresultat | AtgardKonflikt> {
    return taBortAtgard(kontext, id, version, skal);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, { description: 'Planens alla åtgärder, i den nya ordningen.' })
  ordnaAtgarder(
    @Ctx() kontext: Kontext,
    @Arg('planId', () => ID) planId: string,
    @Arg('version', () => Int) version: number,
    @Arg('idn', () => [ID]) idn: string[],
  ): Promise<Planresultat> {
    return ordnaAtgarder(kontext, planId, version, idn);
  }

  @Kraver('atgard:uppdatera')
  @Mutation(() => AtgardResultat, { description: 'Säger hur åtgärden går. Att stoppa den kräver ett skäl.' })
  uppdateraAtgard(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AtgardsuppdateringInput) input: AtgardsuppdateringInput,
  ): Promise<Atgardsresultat> {
    return uppdateraAtgard(kontext, id, version, input);
  }

  @Kraver('atgard:uppdatera')
  @Mutation(() => AtgardResultat, {
    description: 'Tar tillbaka den egna senaste uppdateringen, inom en kvart.',
  })
  angraUppdatering(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Atgardsresultat> {
    return angraUppdatering(kontext, id, version);
  }

  @FieldResolver(() => String, { description: 'Planens namn.' })
  async plannamn(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<string> {
    return (await planladdare(kontext).plan.load(atgard.planId))?.namn ?? '';
  }

  @FieldResolver(() => Int, { description: 'Planens nummer.' })
  async plannummer(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<number> {
    return (await planladdare(kontext).plan.load(atgard.planId))?.nummer ?? 0;
  }

  @FieldResolver(() => Planlage, { nullable: true })
  async planlage(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<Planlage | null> {
    const plan = await planladdare(kontext).plan.load(atgard.planId);
    return plan ? planlage(kontext, plan) : null;
  }

  @FieldResolver(() => Atgard, {
    nullable: true,
    description: 'Samma åtgärd i den senaste beslutade planen efter den här.',
  })
  fortsatterI(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<Atgard | null> {
    return fortsatterI(kontext, atgard);
  }

  @FieldResolver(() => Atgard, { nullable: true, description: 'Samma åtgärd i planen före.' })
  kommerUr(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<Atgard | null> {
    return kommerUr(kontext, atgard);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Varför åtgärden inte fortsatte i planen efter, som KS beslutade det.',
  })
  utgick(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<string | null> {
    return utgickSkal(kontext, atgard);
  }

  @FieldResolver(() => Atgardsplan, {
    nullable: true,
    description: 'Planen, för den som får läsa den hel.',
  })
  async plan(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<Atgardsplan | null> {
    const plan = await planladdare(kontext).plan.load(atgard.planId);
    return plan && synligaPlanstatusar(kontext.jag.roll).includes(plan.status) ? plan : null;
  }

  @FieldResolver(() => Organisation)
  ansvarigOrganisation(
    @Root() atgard: Atgard,
    @Ctx() kontext: Kontext,
  ): Organisation | Promise<Organisation | null> {
    return (
      relationerTill(atgard).ansvarigOrganisation ??
      kontext.laddare.organisation.load(atgard.ansvarigOrganisationId)
    );
  }

  @FieldResolver(() => [Organisation], { description: 'De som medverkar utan att svara för åtgärden.' })
  medverkande(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Organisation[] | Promise<Organisation[]> {
    return relationerTill(atgard).medverkande ?? medverkandeI(kontext, atgard.id);
  }

  @FieldResolver(() => Planproblem, { nullable: true })
  problem(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Planproblem | null | Promise<Planproblem | null> {
    const { problem } = relationerTill(atgard);
    if (problem !== undefined || !atgard.problemId) return problem ?? null;
    return planladdare(kontext).ettProblem.load(atgard.problemId);
  }

  @FieldResolver(() => [Planorsak], { description: 'Orsakerna som åtgärden riktas mot.' })
  orsaker(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Planorsak[] | Promise<Planorsak[]> {
    return relationerTill(atgard).orsaker ?? planladdare(kontext).orsaker.load(atgard.id);
  }

  @FieldResolver(() => [String], { description: 'sen, ej_uppdaterad, utan_tidsram: som det är i dag.' })
  flaggor(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Atgardsflagga[] {
    return atgardsflaggor(lagetFor(atgard), localDate(kontext.nu));
  }

  @FieldResolver(() => [Statusuppdatering], {
    description: 'Alla uppdateringar, nyast först; också de i planens tidigare versioner.',
  })
  uppdateringar(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<Statusuppdatering[]> {
    return uppdateringarFor(kontext, atgard.id);
  }

  @FieldResolver(() => [Handelse], { description: 'Vad som ändrats i åtgärden, nyast först.' })
  historik(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    return historikFor(kontext, atgard.id);
  }

  @FieldResolver(() => AtgardViewerKan)
  async viewerKan(@Root() atgard: Atgard, @Ctx() kontext: Kontext): Promise<AtgardViewerKan> {
    const laddare = planladdare(kontext);
    const plan = await laddare.plan.load(atgard.planId);
    const uppdatera = plan !== null && kanUppdateras(kontext, plan);
    return {
      andra: plan?.status === 'utkast' && far(kontext.aktor, 'plan:andra'),
      uppdatera,
      angra: uppdatera && kanAngras(kontext, await laddare.senaste.load(atgard.id)),
      handlingar: uppdatera
        ? mojligaOvergangar(ATGARD, atgard.status).map(({ kod, namn, skal }) => ({
            kod,
            namn,
            skal: skal ?? false,
          }))
        : [],
    };
  }
}

async function medverkandeI(kontext: Kontext, id: string): Promise<Organisation[]> {
  const idn = await planladdare(kontext).medverkande.load(id);
  const enheter = await Promise.all(idn.map((enhet) => kontext.laddare.organisation.load(enhet)));
  return enheter.filter((enhet) => enhet !== null);
}

@Resolver(() => Statusuppdatering)
export class StatusuppdateringResolver {
  @FieldResolver(() => String)
  async av(@Root() rad: Statusuppdatering, @Ctx() kontext: Kontext): Promise<string> {
    if (!rad.anvandareId) return 'Systemet';
    return (await kontext.laddare.anvandare.load(rad.anvandareId))?.namn ?? 'Borttagen användare';
  }
}
