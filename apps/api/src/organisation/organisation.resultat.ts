import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../errors/resultat.ts';
import { Grupp } from './grupp.entity.ts';
import { Ledamot } from './ledamot.entity.ts';
import { Organisation } from './organisation.entity.ts';

const konflikttext = (vad: string): string =>
  `Någon annan har ändrat ${vad} sedan du öppnade uppgifterna. Inget är sparat. Så här är det nu.`;

@ObjectType({ simpleResolvers: true, description: 'Enheten som den blev.' })
export class OrganisationSparad {
  @Field(() => Organisation)
  organisation!: Organisation;

  constructor(organisation: Organisation) {
    this.organisation = organisation;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är enheten som den är nu.' })
export class OrganisationKonflikt {
  @Field(() => String)
  meddelande = konflikttext('enheten');

  @Field(() => Organisation)
  organisation!: Organisation;

  constructor(organisation: Organisation) {
    this.organisation = organisation;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Gruppen som den blev.' })
export class GruppSparad {
  @Field(() => Grupp)
  grupp!: Grupp;

  constructor(grupp: Grupp) {
    this.grupp = grupp;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är gruppen som den är nu.' })
export class GruppKonflikt {
  @Field(() => String)
  meddelande = konflikttext('gruppen');

  @Field(() => Grupp)
  grupp!: Grupp;

  constructor(grupp: Grupp) {
    this.grupp = grupp;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Platsen som den blev.' })
export class LedamotSparad {
  @Field(() => Ledamot)
  ledamot!: Ledamot;

  constructor(ledamot: Ledamot) {
    this.ledamot = ledamot;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är platsen som den är nu.' })
export class LedamotKonflikt {
  @Field(() => String)
  meddelande = konflikttext('platsen');

  @Field(() => Ledamot)
  ledamot!: Ledamot;

  constructor(ledamot: Ledamot) {
    this.ledamot = ledamot;
  }
}

export const OrganisationResultat = createUnionType({
  name: 'OrganisationResultat',
  types: () => [OrganisationSparad, OrganisationKonflikt, Valideringsfel] as const,
});

export const GruppResultat = createUnionType({
  name: 'GruppResultat',
  types: () => [GruppSparad, GruppKonflikt, Valideringsfel] as const,
});

export const LedamotResultat = createUnionType({
  name: 'LedamotResultat',
  types: () => [LedamotSparad, LedamotKonflikt, Valideringsfel] as const,
});
