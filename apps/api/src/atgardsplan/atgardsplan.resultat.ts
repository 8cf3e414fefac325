import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../errors/resultat.ts';
import { Granskat } from '../granskning.ts';
import { Atgard } from './atgard.entity.ts';
import { Effektmal } from './effektmal.entity.ts';
import { Atgardsplan } from './plan.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'Planen som den blev.' })
export class AtgardsplanSparad extends Granskat {
  @Field(() => Atgardsplan)
  plan!: Atgardsplan;

  @Field(() => String, {
    nullable: true,
    description: 'Det som blev annorlunda än den som sparade väntar sig.',
  })
  besked: string | null = null;

  constructor(plan: Atgardsplan) {
    super();
    this.plan = plan;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är planen som den är nu.' })
export class AtgardsplanKonflikt {
  @Field(() => String)
  meddelande!: string;

  @Field(() => Atgardsplan)
  plan!: Atgardsplan;

  constructor(plan: Atgardsplan, meddelande: string) {
    this.plan = plan;
    this.meddelande = meddelande;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Effektmålet som det blev, och planen det hör till.' })
export class EffektmalSparat extends Granskat {
  @Field(() => Effektmal)
  effektmal!: Effektmal;

  @Field(() => Atgardsplan)
  plan!: Atgardsplan;

  constructor(effektmal: Effektmal, plan: Atgardsplan) {
    super();
    this.effektmal = effektmal;
    this.plan = plan;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Någon annan hann före: här är effektmålet som det är nu.',
})
export class EffektmalKonflikt {
  @Field(() => String)
  meddelande = 'Någon annan har ändrat effektmålet sedan du öppnade det. Inget är sparat. Så här är det nu.';

  @Field(() => Effektmal)
  effektmal!: Effektmal;

  constructor(effektmal: Effektmal) {
    this.effektmal = effektmal;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Åtgärden som den blev.' })
export class AtgardSparad extends Granskat {
  @Field(() => Atgard)
  atgard!: Atgard;

  constructor(atgard: Atgard) {
    super();
    this.atgard = atgard;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är åtgärden som den är nu.' })
export class AtgardKonflikt {
  @Field(() => String)
  meddelande!: string;

  @Field(() => Atgard)
  atgard!: Atgard;

  constructor(atgard: Atgard, meddelande: string) {
    this.atgard = atgard;
    this.meddelande = meddelande;
  }
}

export const AtgardsplanResultat = createUnionType({
  name: 'AtgardsplanResultat',
  types: () => [AtgardsplanSparad, AtgardsplanKonflikt, Valideringsfel] as const,
});

export const EffektmalResultat = createUnionType({
  name: 'EffektmalResultat',
  types: () => [EffektmalSparat, EffektmalKonflikt, Valideringsfel] as const,
});

export const AtgardResultat = createUnionType({
  name: 'AtgardResultat',
  types: () => [AtgardSparad, AtgardKonflikt, Valideringsfel] as const,
});

export const TaBortEffektmalResultat = createUnionType({
  name: 'TaBortEffektmalResultat',
  types: () => [AtgardsplanSparad, EffektmalKonflikt, Valideringsfel] as const,
});

export const TaBortAtgardResultat = createUnionType({
  name: 'TaBortAtgardResultat',
  types: () => [AtgardsplanSparad, AtgardKonflikt, Valideringsfel] as const,
});

export type Planresultat = AtgardsplanSparad | AtgardsplanKonflikt | Valideringsfel;
export type Effektmalsresultat = EffektmalSparat | EffektmalKonflikt | Valideringsfel;
export type Atgardsresultat = AtgardSparad | AtgardKonflikt | Valideringsfel;
