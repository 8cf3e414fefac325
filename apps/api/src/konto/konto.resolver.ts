import { BEHORIGHETER, type Behorighet, far, ROLLER } from '@roda-traden/domain';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Anvandare } from './anvandare.entity.ts';
import { loggaIn, loggaUt } from './konto.service.ts';

@ObjectType({ simpleResolvers: true, description: 'Den som är inloggad, och vad hen får göra.' })
export class Jag {
  @Field(() => Anvandare)
  anvandare!: Anvandare;

  @Field(() => String)
  rollnamn!: string;

  @Field(() => String)
  kommunKod!: string;

  @Field(() => String)
  kommunNamn!: string;

  @Field(() => Boolean, { description: 'Kommunens uppgifter är påhittade för demonstration.' })
  demo!: boolean;

  @Field(() => Boolean, { description: 'Lösenordet är delat ut av någon annan och bör bytas.' })
  losenordTillfalligt!: boolean;

  @Field(() => String, { description: 'Adressen hen loggar in med.' })
  epost!: string;

  @Field(() => [String], { description: 'Behörigheterna i tabellen som den här användaren har.' })
  viewerKan!: string[];
}

@ObjectType({ simpleResolvers: true })
export class InloggningResultat {
  @Field(() => Boolean)
  lyckades!: boolean;

  @Field(() => String, { nullable: true })
  meddelande!: string | null;
}

@Resolver()
export class KontoResolver {
  @Kraver('session:egen')
  @Query(() => Jag, { nullable: true, description: 'Den inloggade, eller null.' })
  async jag(@Ctx() kontext: Kontext): Promise<Jag | null> {
    const { inloggad } = kontext;
    if (!inloggad) return null;
    const tx = await kontext.tx();
    const [kommun] = await tx.query<{ namn: string; demo: boolean }>(
      'SELECT namn, demo FROM kommun WHERE id = $1',
      [inloggad.kommunId],
    );
    const anvandare = await kontext.laddare.anvandare.load(inloggad.anvandareId);
    if (!kommun || !anvandare) return null;
    return {
      anvandare,
      rollnamn: ROLLER.find((r) => r.kod === inloggad.roll)?.namn ?? inloggad.roll,
      kommunKod: inloggad.kommunKod,
      kommunNamn: kommun.namn,
      demo: kommun.demo,
      losenordTillfalligt: anvandare.losenordTillfalligt,
      epost: anvandare.epost,
      viewerKan: (Object.keys(BEHORIGHETER) as Behorighet[]).filter((b) => far(inloggad.roll, b)),
    };
  }

  @Kraver('oppet:anvanda')
  @Mutation(() => InloggningResultat, { description: 'Loggar in. Sessionen läggs i en HttpOnly-kaka.' })
  async loggaIn(
    @Ctx() kontext: Kontext,
    @Arg('epost', () => String) epost: string,
    @Arg('losenord', () => String) losenord: string,
  ): Promise<InloggningResultat> {
    const meddelande = await loggaIn(kontext, epost, losenord);
    return { lyckades: meddelande === null, meddelande };
  }

  @Kraver('session:egen')
  @Mutation(() => Boolean, { description: 'Avslutar den här sessionen, eller alla användarens sessioner.' })
  async loggaUt(
    @Ctx() kontext: Kontext,
    @Arg('overallt', () => Boolean, { defaultValue: false }) overallt: boolean,
  ): Promise<boolean> {
    await loggaUt(kontext, overallt);
    return true;
  }
}
