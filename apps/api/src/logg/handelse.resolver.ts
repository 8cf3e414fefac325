import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Handelse } from './handelse.entity.ts';
import { kravOppnad } from './oppna.ts';

@ObjectType({ simpleResolvers: true, description: 'Ett fält före och efter en ändring, som text.' })
export class Andring {
  @Field(() => String)
  falt!: string;

  @Field(() => String, { nullable: true })
  fore!: string | null;

  @Field(() => String, { nullable: true })
  efter!: string | null;
}

const somText = (varde: unknown): string | null => {
  if (varde === null || varde === undefined) return null;
  if (Array.isArray(varde)) return varde.length ? varde.join(', ') : null;
  return typeof varde === 'object' ? JSON.stringify(varde) : String(varde);
};

/** Without a user: the public's own reports and answers. All else is done by the operator at the command line. */
const avAllmanheten = ({ objektTyp, handling }: Handelse): boolean =>
  objektTyp === 'rapport' && handling !== 'importerades';

@Resolver(() => Handelse)
export class HandelseResolver {
  @FieldResolver(() => String, { description: 'Användarens namn, Allmänhet, eller Systemet.' })
  async av(@Root() handelse: Handelse, @Ctx() kontext: Kontext): Promise<string> {
    if (!handelse.anvandareId) return avAllmanheten(handelse) ? 'Allmänhet' : 'Systemet';
    return (await kontext.laddare.anvandare.load(handelse.anvandareId))?.namn ?? 'Borttagen användare';
  }

  @FieldResolver(() => String, { description: 'Vad som gjordes, som kod.' })
  handling(@Root() handelse: Handelse): string {
    kravOppnad(handelse);
    return handelse.handling;
  }

  @FieldResolver(() => String, { nullable: true })
  kommentar(@Root() handelse: Handelse): string | null {
    kravOppnad(handelse);
    return handelse.kommentar;
  }

  @FieldResolver(() => [Andring])
  andringar(@Root() handelse: Handelse): Andring[] {
    kravOppnad(handelse);
    const falt = new Set([...Object.keys(handelse.fore ?? {}), ...Object.keys(handelse.efter ?? {})]);
    return [...falt].map((f) => ({
      falt: f,
      fore: somText(handelse.fore?.[f]),
      efter: somText(handelse.efter?.[f]),
    }));
  }
}
