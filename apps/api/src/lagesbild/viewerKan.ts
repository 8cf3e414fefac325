import {
  far,
  flyttbehorighet,
  lagesbildsbrister,
  lagesbildsmaskin,
  mojligaOvergangar,
  SKRIVBARA_LAGESBILDER,
} from '@roda-traden/domain';
import { Field, ObjectType } from 'type-graphql';
import type { Kontext } from '../context.ts';
import type { Lagesbild } from './lagesbild.entity.ts';
import { hamtaUnderlag } from './lagesbildsunderlag.ts';

@ObjectType({ simpleResolvers: true, description: 'Något som saknas, och var det rättas.' })
export class Lagesbildsbrist {
  @Field(() => String, {
    description:
      'del:<kod>, kallor, byggerPa, problem, problem:<id>, remiss, remissvar:<id>, status eller period.',
  })
  falt!: string;

  @Field(() => String)
  meddelande!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Ett steg som lägesbildens tillstånd leder till.' })
export class Lagesbildsovergang {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Boolean)
  kraverSkal!: boolean;

  @Field(() => [Lagesbildsbrist], { description: 'Vad som saknas först; tom när steget kan tas.' })
  brister!: Lagesbildsbrist[];
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med lägesbilden.' })
export class LagesbildViewerKan {
  @Field(() => Boolean, { description: 'Skriva delarna och ändra källor och underlag.' })
  redigera!: boolean;

  @Field(() => Boolean, { description: 'Öppna rapporterna bakom talen.' })
  lasaRapporter!: boolean;

  @Field(() => [Lagesbildsovergang])
  overgangar!: Lagesbildsovergang[];
}

export async function viewerKan(kontext: Kontext, lagesbild: Lagesbild): Promise<LagesbildViewerKan> {
  const { aktor } = kontext;
  const overgangar = far(aktor, flyttbehorighet(lagesbild.slag))
    ? mojligaOvergangar(lagesbildsmaskin(lagesbild.slag), lagesbild.status)
    : [];
  const underlag = overgangar.length > 0 ? await hamtaUnderlag(await kontext.tx(), lagesbild) : null;
  return {
    redigera: far(aktor, 'lagesbild:sammanstalla') && SKRIVBARA_LAGESBILDER.includes(lagesbild.status),
    lasaRapporter: far(aktor, 'rapport:lasa'),
    overgangar: overgangar
      .map(({ kod, namn, skal }) => ({
        kod,
        namn,
        kraverSkal: skal === true,
        brister: underlag ? lagesbildsbrister(kod, underlag) : [],
      }))
      // Nothing can be put right so that it could be discarded: then it isn't a step at all.
      .filter(({ kod, brister }) => kod !== 'kassera' || brister.length === 0),
  };
}
