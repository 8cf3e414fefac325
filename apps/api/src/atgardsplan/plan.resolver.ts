import { ATGARDSPLAN, far, mojligaOvergangar } from '@roda-traden/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Beslut, BeslutInput, beslutOm } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { begardaFalt, Kraver } from '../graphql.ts';
import { radensInnehall } from '../innehall.ts';
import { Handelse } from '../logg/index.ts';
import { Atgard } from './atgard.entity.ts';
import { hamtaAtgarder } from './atgard.lista.ts';
import { lasRelationer } from './atgard.relationer.ts';
import { planladdare } from './atgardsplan.laddare.ts';
import { AtgardsplanResultat, type Planresultat } from './atgardsplan.resultat.ts';
import {
  AtgardsplanViewerKan,
  Planbrist,
  Planlage,
  Planlagesbild,
  Planproblem,
} from './atgardsplan.typer.ts';
import { AttTaMed } from './atttamed.typer.ts';
import { Effektmal } from './effektmal.entity.ts';
import { historikFor } from './historik.ts';
import { attKnyta, knytAtgarder } from './knytning.service.ts';
import { AttKnyta, KnytningInput } from './knytning.typer.ts';
import { Atgardsplan } from './plan.entity.ts';
import { AtgardsplanInput, UtgangInput } from './plan.input.ts';
import { hamtaPlan, listaPlaner } from './plan.lista.ts';
import {
  andraPlan,
  aterremittera,
  avsluta,
  kassera,
  lamnaTillKs,
  registreraPlanbeslut,
  skapaPlan,
} from './plan.service.ts';
import { planlage } from './planlage.ts';
import { anmarkningarPa, bristerI } from './planunderlag.ts';
import { taMedAtgarder } from './tamed.service.ts';
import { attTaMed } from './utanFortsattning.ts';

@Resolver(() => Atgardsplan)
export class AtgardsplanResolver {
  @Kraver('plan:lasa')
  @Query(() => [Atgardsplan], { description: 'Planerna i de lägen som rollen får se, nyast först.' })
  atgardsplaner(@Ctx() kontext: Kontext): Promise<Atgardsplan[]> {
    return listaPlaner(kontext);
  }

  @Kraver('plan:lasa')
  @Query(() => Atgardsplan, { nullable: true })
  atgardsplan(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Atgardsplan | null> {
    return hamtaPlan(kontext, id);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, {
    description: 'Ett utkast till plan. Lägesbilden ska vara strategisk och beslutad.',
  })
  skapaAtgardsplan(
    @Ctx() kontext: Kontext,
    @Arg('lagesbildId', () => ID) lagesbildId: string,
    @Arg('input', () => AtgardsplanInput) input: AtgardsplanInput,
  ): Promise<Planresultat> {
    return skapaPlan(kontext, lagesbildId, input);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat)
  andraAtgardsplan(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AtgardsplanInput) input: AtgardsplanInput,
  ): Promise<Planresultat> {
    return andraPlan(kontext, id, version, input);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, { description: 'Går bara när inget saknas i planen.' })
  lamnaPlanTillKs(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('innehall', () => Int, { description: 'Innehållet som den som lämnar har läst.' }) innehall: number,
  ): Promise<Planresultat> {
    return lamnaTillKs(kontext, id, { version, innehall });
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, {
    description: 'Kommunstyrelsen vill ha mer arbete: planen blir utkast igen.',
  })
  aterremitteraPlan(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('skal', () => String) skal: string,
  ): Promise<Planresultat> {
    return aterremittera(kontext, id, version, skal);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, {
    description: 'Planen och dess åtgärder blir beslutade, och planen som gällde ersatt. Se besked.',
  })
  registreraPlanbeslut(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('beslut', () => BeslutInput) beslut: BeslutInput,
  ): Promise<Planresultat> {
    return registreraPlanbeslut(kontext, id, version, beslut);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat)
  avslutaPlan(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('skal', () => String) skal: string,
  ): Promise<Planresultat> {
    return avsluta(kontext, id, version, skal);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, { description: 'Ett utkast som aldrig har lämnats till KS.' })
  kasseraPlan(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('skal', () => String) skal: string,
  ): Promise<Planresultat> {
    return kassera(kontext, id, version, skal);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, {
    description: 'Åtgärder ur gällande plan tas med i utkastet, så som de står. Se attTaMed.',
  })
  taMedAtgarder(
    @Ctx() kontext: Kontext,
    @Arg('planId', () => ID) planId: string,
    @Arg('atgardIdn', () => [ID]) atgardIdn: string[],
    @Arg('utgar', () => [UtgangInput], {
      nullable: true,
      description: 'De som inte fortsätter, var och en med sitt skäl.',
    })
    utgar: UtgangInput[] | null,
  ): Promise<Planresultat> {
    return taMedAtgarder(kontext, planId, atgardIdn, utgar ?? []);
  }

  @Kraver('plan:andra')
  @Mutation(() => AtgardsplanResultat, {
    description: 'Övertagna åtgärder riktas mot problem och orsaker i planens lägesbild. Se attKnyta.',
  })
  knytAtgarder(
    @Ctx() kontext: Kontext,
    @Arg('planId', () => ID) planId: string,
    @Arg('knytningar', () => [KnytningInput]) knytningar: KnytningInput[],
  ): Promise<Planresultat> {
    return knytAtgarder(kontext, planId, knytningar);
  }

  @FieldResolver(() => Planlage)
  planlage(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Planlage> {
    return planlage(kontext, plan);
  }

  @FieldResolver(() => [AttKnyta], {
    description: 'Övertagna åtgärder i utkastet som väntar på problem och orsak.',
  })
  attKnyta(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<AttKnyta[]> | AttKnyta[] {
    return plan.status === 'utkast' && far(kontext.aktor, 'plan:andra') ? attKnyta(kontext, plan) : [];
  }

  @FieldResolver(() => [AttTaMed], {
    description:
      'Åtgärder ur gällande plan, och de som blev över när en plan ersattes eller avslutades, som kan tas med i utkastet.',
  })
  attTaMed(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<AttTaMed[]> | AttTaMed[] {
    return plan.status === 'utkast' && far(kontext.aktor, 'plan:andra') ? attTaMed(kontext, plan) : [];
  }

  @FieldResolver(() => Int, {
    description: 'Räknas upp varje gång någon ändrar i ett utkast: ett annat tal är ett annat innehåll.',
  })
  innehall(
    @Root() plan: Atgardsplan,
    @Ctx() kontext: Kontext,
    @Info() info: GraphQLResolveInfo,
  ): number | Promise<number> {
    return radensInnehall(info, plan, planladdare(kontext).innehall);
  }

  @FieldResolver(() => Planlagesbild)
  async lagesbild(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Planlagesbild | null> {
    return planladdare(kontext).lagesbild.load(plan.lagesbildId);
  }

  @FieldResolver(() => [Planproblem], { description: 'Lägesbildens problem med orsaker, i dess ordning.' })
  problem(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Planproblem[]> {
    return planladdare(kontext).problem.load(plan.lagesbildId);
  }

  @FieldResolver(() => Atgardsplan, {
    nullable: true,
    description:
      'Planen som den är en ny version av; efter beslutet den som den ersatte, eller den som senast beslutades.',
  })
  foregangare(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Atgardsplan | null> | null {
    return plan.foregangareId ? planladdare(kontext).plan.load(plan.foregangareId) : null;
  }

  @FieldResolver(() => Atgardsplan, { nullable: true, description: 'Planen som ersatte den här.' })
  ersattAv(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Atgardsplan | null> | null {
    return plan.status === 'ersatt' ? planladdare(kontext).ersattAv.load(plan.id) : null;
  }

  @FieldResolver(() => [Effektmal])
  effektmal(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Effektmal[]> {
    return planladdare(kontext).effektmal.load(plan.id);
  }

  @FieldResolver(() => [Atgard], { description: 'Planens alla åtgärder i dess ordning, högst 500.' })
  async atgarder(
    @Root() plan: Atgardsplan,
    @Ctx() kontext: Kontext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Atgard[]> {
    const atgarder = await hamtaAtgarder(kontext, { planId: plan.id });
    await lasRelationer(kontext, atgarder, begardaFalt(info));
    return atgarder;
  }

  @FieldResolver(() => Beslut, { nullable: true })
  beslut(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Beslut | null> {
    return beslutOm(kontext, plan.id);
  }

  @FieldResolver(() => [Planbrist], {
    description: 'Det som saknas innan planen kan lämnas till kommunstyrelsen.',
  })
  async brister(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Planbrist[]> {
    return plan.status === 'utkast' || plan.status === 'till_ks' ? bristerI(kontext, plan) : [];
  }

  @FieldResolver(() => [Planbrist], { description: 'Det som bör ses över, men inte hindrar.' })
  async anmarkningar(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Planbrist[]> {
    return anmarkningarPa(kontext, plan);
  }

  @FieldResolver(() => [Handelse], { description: 'Vad som hänt med planen, nyast först.' })
  historik(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    return historikFor(kontext, plan.id);
  }

  @FieldResolver(() => AtgardsplanViewerKan)
  async viewerKan(@Root() plan: Atgardsplan, @Ctx() kontext: Kontext): Promise<AtgardsplanViewerKan> {
    const andrar = far(kontext.aktor, 'plan:andra');
    const koder = mojligaOvergangar(ATGARDSPLAN, plan.status).map((o) => o.kod);
    return {
      andra: andrar && plan.status === 'utkast',
      lamnaTillKs: andrar && koder.includes('lamna_till_ks'),
      aterremittera: andrar && koder.includes('aterremittera'),
      registreraBeslut: andrar && koder.includes('besluta'),
      avsluta: andrar && koder.includes('avsluta'),
      kassera: andrar && koder.includes('kassera') && !(await planladdare(kontext).harLamnats.load(plan.id)),
    };
  }
}
