import { Atgard } from '../atgardsplan/atgard.entity.ts';
import { Effektmal } from '../atgardsplan/effektmal.entity.ts';
import { Atgardsplan } from '../atgardsplan/plan.entity.ts';
import { Statusuppdatering } from '../atgardsplan/statusuppdatering.entity.ts';
import { Beslut } from '../beslut/beslut.entity.ts';
import { Kategori } from '../kategori/kategori.entity.ts';
import { Anvandare } from '../konto/anvandare.entity.ts';
import { Session } from '../konto/session.entity.ts';
import { Lagesbild } from '../lagesbild/lagesbild.entity.ts';
import { Lagesbildsdel } from '../lagesbild/lagesbildsdel.entity.ts';
import { Lagesbildskalla } from '../lagesbild/lagesbildskalla.entity.ts';
import { Orsak } from '../lagesbild/problem/orsak.entity.ts';
import { Problem } from '../lagesbild/problem/problem.entity.ts';
import { Remiss } from '../lagesbild/remiss/remiss.entity.ts';
import { Remissvar } from '../lagesbild/remiss/remissvar.entity.ts';
import { Handelse } from '../logg/handelse.entity.ts';
import { Omrade } from '../omrade/omrade.entity.ts';
import { Grupp } from '../organisation/grupp.entity.ts';
import { Ledamot } from '../organisation/ledamot.entity.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { Riktlinje } from '../oversikt/riktlinje.entity.ts';
import { Rapport } from '../rapport/rapport.entity.ts';
import { KfRapport } from '../uppfoljning/kfrapport.entity.ts';
import { Uppfoljning } from '../uppfoljning/uppfoljning.entity.ts';

/** Every entity; a test compares them with the migrated schema. */
export const ENTITETER = [
  Anvandare,
  Session,
  Handelse,
  Organisation,
  Grupp,
  Ledamot,
  Omrade,
  Kategori,
  Rapport,
  Beslut,
  Lagesbild,
  Lagesbildsdel,
  Lagesbildskalla,
  Problem,
  Orsak,
  Remiss,
  Remissvar,
  Atgardsplan,
  Effektmal,
  Atgard,
  Statusuppdatering,
  Uppfoljning,
  KfRapport,
  Riktlinje,
];
