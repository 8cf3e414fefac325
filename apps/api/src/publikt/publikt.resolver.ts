import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { RapporteraResultat } from '../rapport/index.ts';
import { allaKommuner, hamtaStatus, hamtaUnderlag, komplettera } from './publikt.service.ts';
import { Formularunderlag, PublikKommun, PublikRapportstatus } from './publikt.typer.ts';

@Resolver()
export class PubliktResolver {
  @Kraver('oppet:anvanda')
  @Query(() => [PublikKommun], { description: 'Kommunerna som tar emot rapporter.' })
  kommuner(@Ctx() kontext: Kontext): Promise<PublikKommun[]> {
    return allaKommuner(kontext);
  }

  @Kraver('oppet:anvanda')
  @Query(() => Formularunderlag, {
    nullable: true,
    description: 'Underlag till de öppna sidorna, för en kommun eller för den som tjänsten utgår från.',
  })
  formularunderlag(
    @Ctx() kontext: Kontext,
    @Arg('kommun', () => String, { nullable: true, description: 'Kommunkod, fyra siffror.' })
    kod: string | null,
  ): Promise<Formularunderlag | null> {
    return hamtaUnderlag(kontext, kod ?? null);
  }

  @Kraver('oppet:anvanda')
  @Query(() => PublikRapportstatus, {
    nullable: true,
    description: 'Status för den som har rapportens referens.',
  })
  rapportstatus(
    @Ctx() kontext: Kontext,
    @Arg('referens', () => String) referens: string,
  ): Promise<PublikRapportstatus | null> {
    return hamtaStatus(kontext, referens);
  }

  @Kraver('oppet:anvanda')
  @Mutation(() => RapporteraResultat, {
    description: 'Svarar på frågan till den som rapporterade, med referensen som nyckel.',
  })
  kompletteraRapport(
    @Ctx() kontext: Kontext,
    @Arg('referens', () => String) referens: string,
    @Arg('text', () => String) text: string,
  ): Promise<typeof RapporteraResultat> {
    return komplettera(kontext, referens, text);
  }
}
