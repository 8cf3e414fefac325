import { far, GALLANDE_PLANSTATUSAR, mojligaOvergangar, UPPFOLJNING } from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Atgardsplan } from '../atgardsplan/index.ts';
import { Beslut, BeslutInput, beslutOm } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { Handelse } from '../logg/index.ts';
import { jamforelsen } from './jamforelse.ts';
import { Uppfoljning } from './uppfoljning.entity.ts';
import { UppfoljningInput } from './uppfoljning.input.ts';
import { uppfoljdaPlaner } from './uppfoljning.laddare.ts';
import {
  hamtaUppfoljning,
  historikFor,
  listaUppfoljningar,
  planerAttFoljaUpp,
} from './uppfoljning.lasning.ts';
import { UppfoljningResultat, type Uppfoljningsresultat } from './uppfoljning.resultat.ts';
import {
  andraUppfoljning,
  bristerI,
  flyttaUppfoljning,
  frysUppfoljning,
  skapaUppfoljning,
} from './uppfoljning.service.ts';
import { Uppfoljningsbrist, Uppfoljningsjamforelse, UppfoljningViewerKan } from './uppfoljning.typer.ts';
import { registreraUppfoljningsbeslut } from './uppfoljningsbeslut.ts';

@Resolver(() => Uppfoljning)
export class UppfoljningResolver {
  @Kraver('uppfoljning:lasa')
  @Query(() => [Uppfoljning], { description: 'Uppföljningarna som den som frågar får se, senaste först.' })
  uppfoljningar(@Ctx() kontext: Kontext): Promise<Uppfoljning[]> {
    return listaUppfoljningar(kontext);
  }

  @Kraver('uppfoljning:lasa')
  @Query(() => Uppfoljning, { nullable: true })
  uppfoljning(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Uppfoljning | null> {
    return hamtaUppfoljning(kontext, id);
  }

  @Kraver('uppfoljning:skriva')
  @Query(() => [Atgardsplan], { description: 'Planer som gäller och kan följas upp nu.' })
  planerAttFoljaUpp(@Ctx() kontext: Kontext): Promise<Atgardsplan[]> {
    return planerAttFoljaUpp(kontext);
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => UppfoljningResultat, {
    description: 'Påbörjar en uppföljning: hur varje åtgärd står fryses.',
  })
  skapaUppfoljning(
    @Ctx() kontext: Kontext,
    @Arg('planId', () => ID) planId: string,
  ): Promise<Uppfoljningsresultat> {
    return skapaUppfoljning(kontext, planId);
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => UppfoljningResultat)
  andraUppfoljning(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UppfoljningInput) input: UppfoljningInput,
  ): Promise<Uppfoljningsresultat> {
    return andraUppfoljning(kontext, id, version, input);
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => UppfoljningResultat, { description: 'Fryser om åtgärdernas läge till i dag.' })
  frysUppfoljning(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Uppfoljningsresultat> {
    return frysUppfoljning(kontext, id, version);
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => UppfoljningResultat, {
    description: 'Lämnar uppföljningen till KS, eller tar tillbaka den.',
  })
  flyttaUppfoljning(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('handling', () => String) handling: string,
    @Arg('skal', () => String, { nullable: true }) skal: string | null,
  ): Promise<Uppfoljningsresultat> {
    return flyttaUppfoljning(kontext, id, version, handling, skal);
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => UppfoljningResultat, {
    description: 'Registrerar beslutet. Ändrar det planen öppnas en ny version av den.',
  })
  registreraUppfoljningsbeslut(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('beslut', () => BeslutInput) beslut: BeslutInput,
    @Arg('nyPlanversion', () => Boolean) nyPlanversion: boolean,
  ): Promise<Uppfoljningsresultat> {
    return registreraUppfoljningsbeslut(kontext, id, version, beslut, nyPlanversion);
  }

  @FieldResolver(() => Atgardsplan)
  async plan(@Root() uppfoljning: Uppfoljning, @Ctx() kontext: Kontext): Promise<Atgardsplan> {
    const plan = await uppfoljdaPlaner(kontext).load(uppfoljning.planId);
    if (!plan) throw new Avslag('FINNS_INTE');
    return plan;
  }

  @FieldResolver(() => Beslut, { nullable: true })
  beslut(@Root() uppfoljning: Uppfoljning, @Ctx() kontext: Kontext): Promise<Beslut | null> {
    return beslutOm(kontext, uppfoljning.id);
  }

  @FieldResolver(() => Uppfoljningsjamforelse)
  jamforelse(@Root() uppfoljning: Uppfoljning, @Ctx() kontext: Kontext): Promise<Uppfoljningsjamforelse> {
    return jamforelsen(kontext, uppfoljning);
  }

  @FieldResolver(() => [Uppfoljningsbrist], { description: 'Det som saknas innan den kan lämnas till KS.' })
  brister(@Root() uppfoljning: Uppfoljning): Uppfoljningsbrist[] {
    return uppfoljning.status === 'planerad' ? bristerI(uppfoljning) : [];
  }

  @FieldResolver(() => [Handelse], { description: 'Vad som har hänt, nyast först.' })
  historik(@Root() uppfoljning: Uppfoljning, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    return historikFor(kontext, uppfoljning);
  }

  @FieldResolver(() => UppfoljningViewerKan)
  async viewerKan(
    @Root() { status, planId }: Uppfoljning,
    @Ctx() kontext: Kontext,
  ): Promise<UppfoljningViewerKan> {
    const skriver = far(kontext.aktor, 'uppfoljning:skriva');
    const registreraBeslut = skriver && status === 'lamnad';
    const plan = registreraBeslut ? await uppfoljdaPlaner(kontext).load(planId) : null;
    return {
      andra: skriver && status === 'planerad',
      registreraBeslut,
      oppnaPlanversion: plan !== null && GALLANDE_PLANSTATUSAR.includes(plan.status),
      handlingar: skriver
        ? mojligaOvergangar(UPPFOLJNING, status).map(({ kod, namn, skal }) => ({
            kod,
            namn,
            skal: skal === true,
          }))
        : [],
    };
  }
}
