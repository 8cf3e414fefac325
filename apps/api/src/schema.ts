// First: it brings the metadata polyfill that every decorator rests on, whichever room is read first.
import 'typeorm';
import { BEHORIGHETER, type Behorighet, far } from '@roda-traden/domain';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import {
  AtgardResolver,
  AtgardsplanResolver,
  EffektmalResolver,
  StatusuppdateringResolver,
} from './atgardsplan/index.ts';
import { BeslutRattelseResolver } from './beslut/index.ts';
import type { Kontext } from './context.ts';
import { Avslag } from './errors/fel.ts';
import { kravKostnader } from './http/kostnad.ts';
import { KategoriResolver } from './kategori/index.ts';
import { KontoadministrationResolver, KontoResolver } from './konto/index.ts';
import {
  LagesbildResolver,
  LagesbildsandringResolver,
  LagesbildsbeslutResolver,
  LagesbildsdelResolver,
  LagesbildsproblemResolver,
  LagesbildsremissResolver,
  OperativLagesbildResolver,
  OrsakResolver,
  ProblemResolver,
  RemissResolver,
  RemissvarResolver,
  StrategiskLagesbildResolver,
} from './lagesbild/index.ts';
import { HandelseResolver } from './logg/index.ts';
import { OmradeResolver } from './omrade/index.ts';
import { OmvarldResolver } from './omvarld/index.ts';
import { GruppResolver, LedamotResolver, OrganisationResolver } from './organisation/index.ts';
import { OversiktResolver } from './oversikt/index.ts';
import { PubliktResolver } from './publikt/index.ts';
import { RapportConnectionResolver, RapportResolver, TriageResolver } from './rapport/index.ts';
import { RodTradResolver } from './rodtrad/index.ts';
import { AnalysResolver } from './statistik/index.ts';
import { KfRapportResolver, UppfoljningResolver } from './uppfoljning/index.ts';

/** The whole schema, code first. Every root field is wrapped by the policy table's answer. */
export async function skapaSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      KontoResolver,
      KontoadministrationResolver,
      PubliktResolver,
      KategoriResolver,
      HandelseResolver,
      OmradeResolver,
      OrganisationResolver,
      GruppResolver,
      LedamotResolver,
      RapportResolver,
      RapportConnectionResolver,
      TriageResolver,
      AnalysResolver,
      OmvarldResolver,
      BeslutRattelseResolver,
      KfRapportResolver,
      UppfoljningResolver,
      RodTradResolver,
      OversiktResolver,
      LagesbildResolver,
      OperativLagesbildResolver,
      StrategiskLagesbildResolver,
      LagesbildsdelResolver,
      LagesbildsandringResolver,
      LagesbildsproblemResolver,
      ProblemResolver,
      OrsakResolver,
      LagesbildsremissResolver,
      RemissResolver,
      RemissvarResolver,
      LagesbildsbeslutResolver,
      AtgardsplanResolver,
      EffektmalResolver,
      AtgardResolver,
      StatusuppdateringResolver,
    ],
    validate: false,
  });
  vakta(schema);
  kravKostnader(schema);
  return schema;
}

/** Root fields as [name, permission]; throws for one without a declared permission. */
export function rotfalt(
  schema: GraphQLSchema,
): { namn: string; slag: 'query' | 'mutation'; behorighet: Behorighet }[] {
  const falt = [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((f) => ({ f, slag: 'query' as const })),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((f) => ({
      f,
      slag: 'mutation' as const,
    })),
  ];
  return falt.map(({ f, slag }) => {
    const behorighet = f.extensions.behorighet;
    if (typeof behorighet !== 'string' || !(behorighet in BEHORIGHETER))
      throw new Error(`Rotfältet ${f.name} saknar behörighet: märk det med @Kraver.`);
    return { namn: f.name, slag, behorighet: behorighet as Behorighet };
  });
}

function vakta(schema: GraphQLSchema): void {
  for (const { namn, slag, behorighet } of rotfalt(schema)) {
    const typ = slag === 'query' ? schema.getQueryType() : schema.getMutationType();
    const falt = typ?.getFields()[namn];
    const los = falt?.resolve;
    if (!falt || !los) throw new GraphQLError(`Rotfältet ${namn} saknar resolver.`);
    falt.resolve = (kalla, args, kontext: Kontext, info) => {
      if (!far(kontext.aktor, behorighet))
        throw new Avslag(kontext.aktor === 'allmanhet' ? 'EJ_INLOGGAD' : 'NEKAD');
      return los(kalla, args, kontext, info);
    };
  }
}
