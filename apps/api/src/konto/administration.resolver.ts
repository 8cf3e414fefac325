import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import type { Valideringsfel } from '../errors/resultat.ts';
import { Kraver } from '../graphql.ts';
import {
  andraKonto,
  aterstallLosenord,
  type Kontoresultat,
  lasEnheter,
  lasKonton,
  oppnaEllerStang,
  skapaKonto,
} from './administration.service.ts';
import {
  AnvandareInput,
  AnvandareResultat,
  Anvandarkonto,
  Kontoenhet,
  type LosenordBytt,
  LosenordResultat,
} from './konto.typer.ts';
import { bytMittLosenord } from './mittLosenord.service.ts';

/** The kommun's logins, for the one who looks after them; and one's own password, for everyone. */
@Resolver()
export class KontoadministrationResolver {
  @Kraver('anvandare:hantera')
  @Query(() => [Anvandarkonto], { description: 'Kommunens inloggningar, också stängda.' })
  anvandarkonton(@Ctx() kontext: Kontext): Promise<Anvandarkonto[]> {
    return lasKonton(kontext);
  }

  @Kraver('anvandare:hantera')
  @Query(() => [Kontoenhet], { description: 'Enheterna som en användare kan höra till.' })
  kontoenheter(@Ctx() kontext: Kontext): Promise<Kontoenhet[]> {
    return lasEnheter(kontext);
  }

  @Kraver('anvandare:hantera')
  @Mutation(() => AnvandareResultat, { description: 'Skapar en inloggning. Lösenordet visas bara i svaret.' })
  skapaAnvandare(
    @Ctx() kontext: Kontext,
    @Arg('input', () => AnvandareInput) input: AnvandareInput,
  ): Promise<Kontoresultat> {
    return skapaKonto(kontext, input);
  }

  @Kraver('anvandare:hantera')
  @Mutation(() => AnvandareResultat)
  andraAnvandare(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AnvandareInput) input: AnvandareInput,
  ): Promise<Kontoresultat> {
    return andraKonto(kontext, id, version, input);
  }

  @Kraver('anvandare:hantera')
  @Mutation(() => AnvandareResultat, { description: 'Stänger inloggningen och loggar ut den överallt.' })
  avaktiveraAnvandare(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Kontoresultat> {
    return oppnaEllerStang(kontext, id, version, false);
  }

  @Kraver('anvandare:hantera')
  @Mutation(() => AnvandareResultat)
  aktiveraAnvandare(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Kontoresultat> {
    return oppnaEllerStang(kontext, id, version, true);
  }

  @Kraver('anvandare:hantera')
  @Mutation(() => AnvandareResultat, {
    description: 'Ger ett nytt lösenord att lämna över och loggar ut användaren överallt.',
  })
  aterstallLosenord(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Kontoresultat> {
    return aterstallLosenord(kontext, id);
  }

  @Kraver('konto:eget')
  @Mutation(() => LosenordResultat, { description: 'Byter det egna lösenordet. Andra sessioner avslutas.' })
  bytMittLosenord(
    @Ctx() kontext: Kontext,
    @Arg('nuvarande', () => String) nuvarande: string,
    @Arg('nytt', () => String) nytt: string,
  ): Promise<LosenordBytt | Valideringsfel> {
    return bytMittLosenord(kontext, nuvarande, nytt);
  }
}
