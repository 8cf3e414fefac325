import { far, losaUnderTiden, OVERSIKTSDELAR, type Oversiktsdel } from '@roda-traden/domain';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { hamtaAtgarder } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { raknaInkorgen } from '../rapport/index.ts';
import { lasAvvikelser } from './avvikelser.ts';
import { lasKlockor } from './klockorna.ts';
import { lasTradarna, oppnaRemisser, sammanfattaLaget } from './laget.ts';
import { Oversikt } from './oversikt.typer.ts';
import { RiktlinjeInput } from './riktlinje.input.ts';
import { andraRiktlinje, lasRiktlinje, RiktlinjeResultat, type Riktlinjesvar } from './riktlinje.service.ts';

@Resolver()
export class OversiktResolver {
  @Kraver('oversikt:lasa')
  @Query(() => Oversikt, {
    description: 'Vad rollen behöver se först. Servern avgör vad som hör till rollen.',
  })
  async oversikt(@Ctx() kontext: Kontext): Promise<Oversikt> {
    const delar = OVERSIKTSDELAR[kontext.jag.roll];
    const om = async <T>(del: Oversiktsdel, las: () => Promise<T>): Promise<T | null> =>
      delar.includes(del) ? las() : null;
    const tradar =
      delar.includes('laget') || delar.includes('losa')
        ? await lasTradarna(kontext)
        : { nyast: null, iKraft: null };
    const riktlinje = await om('klockor', () => lasRiktlinje(kontext));
    return {
      delar: [...delar],
      inkorg: await om('inkorg', () => raknaInkorgen(kontext)),
      klockor: riktlinje && (await lasKlockor(kontext, riktlinje)),
      riktlinje,
      kanAndraRiktlinje: far(kontext.aktor, 'uppfoljning:skriva'),
      avvikelser: await om('avvikelser', () => lasAvvikelser(kontext)),
      remisser: await om('remisser', () => oppnaRemisser(kontext)),
      laget: await om('laget', () => sammanfattaLaget(kontext, tradar)),
      losa: await om('losa', async () => {
        const { nyast, iKraft } = tradar;
        return losaUnderTiden(
          nyast?.lostAttKnyta ?? [],
          nyast === iKraft ? [] : (iKraft?.lostAttKnyta ?? []),
        );
      }),
      minaAtgarder: await om('mina_atgarder', () =>
        hamtaAtgarder(kontext, { oppna: true, angelagetForst: true }),
      ),
    };
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => RiktlinjeResultat, { description: 'Version 0 = inget är sparat än.' })
  andraRiktlinje(
    @Ctx() kontext: Kontext,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RiktlinjeInput) input: RiktlinjeInput,
  ): Promise<Riktlinjesvar> {
    return andraRiktlinje(kontext, version, input);
  }
}
