import type { Platsprecision, Tidsprecision } from '@roda-traden/domain';
import { OMRADEN } from '../omraden.ts';
import { AVVISNINGSTEXTER, HANVISNINGSTEXTER, type Hanvisningstext } from '../texter/ofullstandigt.ts';
import type { DemoOmrade } from '../typer.ts';
import { PASS, type Passkod } from './pass.ts';
import { effektVid, type Planrad, platsvikter } from './plan.ts';
import type { Slump } from './slump.ts';
import { MINUTER_PER_DYGN, veckodag } from './tid.ts';

/** Something that happened (or an inbox curiosity), before anyone has reported it. Times are local minutes. */
export interface Handelse {
  readonly rad: Planrad;
  readonly dag: number;
  readonly pass: Passkod;
  readonly precision: Tidsprecision;
  readonly fran: number | null;
  readonly till: number | null;
  /** Earliest minute at which it can be reported. */
  readonly slut: number;
  readonly omrade: DemoOmrade | null;
  readonly platsprecision: Platsprecision;
  /** Belongs elsewhere, or is nothing to keep; null for the ordinary. */
  readonly hanvisning: Hanvisningstext | null;
  readonly avvisning: (typeof AVVISNINGSTEXTER)[number] | null;
  /** The one who keeps reporting this, when that is what is planted. */
  readonly flitigKontakt: string | null;
}

const OMRADE_FOR = new Map(OMRADEN.map((omrade) => [omrade.kod, omrade]));

/** Shares of all reports. */
const ANDEL_HANVISAS = 0.06;
const ANDEL_AVVISAS = 0.035;
/** Of those at a named place: how the reporter states it (place, area, unknown). */
const PLATSPRECISION = [82, 11, 7] as const;

function dragPlats(slump: Slump, kod: string): Pick<Handelse, 'omrade' | 'platsprecision'> {
  const omrade = OMRADE_FOR.get(kod) ?? null;
  if (!omrade) throw new Error(`Okänt område i profil: ${kod}`);
  const val = slump.viktat(PLATSPRECISION);
  if (val === 2) return { omrade: null, platsprecision: 'okand' };
  if (omrade.slag !== 'plats') return { omrade, platsprecision: 'omrade' };
  if (val === 0) return { omrade, platsprecision: 'plats' };
  const ovanfor = OMRADE_FOR.get(omrade.foralder ?? '') ?? null;
  return { omrade: ovanfor, platsprecision: 'omrade' };
}

type Tid = Pick<Handelse, 'pass' | 'precision' | 'fran' | 'till' | 'slut'>;

/** @param sista the last day (local day number) on which anything can be reported */
function dragTid(slump: Slump, rad: Planrad, dag: number, sista: number): Tid {
  const { profil } = rad;
  const onskat = profil.pass[slump.viktat(profil.pass.map(([, vikt]) => vikt))]?.[0] ?? 'kvall';
  const fredagMedRum = veckodag(dag) === 4 && dag + 3 <= sista;
  const pass: Passkod = onskat === 'helg' && !fredagMedRum ? 'natt' : onskat;
  const borjan = dag * MINUTER_PER_DYGN + PASS[pass].fran * 60;
  const ende = dag * MINUTER_PER_DYGN + PASS[pass].till * 60;
  const precision = (['exakt', 'ungefar', 'okand'] as const)[slump.viktat(profil.tidsprecision)] ?? 'okand';
  if (precision === 'okand') return { pass, precision, fran: null, till: null, slut: borjan };
  if (precision === 'ungefar') return { pass, precision, fran: borjan, till: ende, slut: ende };
  // Nights begin busy and end calm.
  const andel = pass === 'natt' ? Math.min(slump.tal(), slump.tal()) : slump.tal();
  const minut = borjan + Math.floor((andel * (ende - borjan)) / 5) * 5;
  return { pass, precision, fran: minut, till: null, slut: minut };
}

/** Draws what happened on a day within one row of the plan. */
export function dragHandelse(slump: Slump, rad: Planrad, dag: number, sista: number): Handelse {
  const index = slump.viktat(platsvikter(rad, dag));
  const plats = dragPlats(slump, rad.platser[index] ?? '');
  const tid = dragTid(slump, rad, dag, sista);
  const flitig = effektVid(rad, index, dag)?.rapportor ?? null;
  const flitigKontakt = flitig && slump.sant(flitig.andel) ? flitig.kontakt : null;
  const ordinarie = { rad, dag, ...tid, ...plats, hanvisning: null, avvisning: null, flitigKontakt };
  const lott = slump.tal();
  if (flitigKontakt || lott >= ANDEL_HANVISAS + ANDEL_AVVISAS) return ordinarie;
  const utanTid = { precision: 'okand', fran: null, till: null } as const;
  const utanPlats = { omrade: null, platsprecision: 'okand' } as const;
  if (lott < ANDEL_AVVISAS)
    return { ...ordinarie, ...utanTid, ...utanPlats, avvisning: slump.valj(AVVISNINGSTEXTER) };
  const hanvisning = slump.valj(HANVISNINGSTEXTER);
  return {
    ...ordinarie,
    ...(hanvisning.text.includes('{tid}') ? {} : utanTid),
    ...(hanvisning.harPlats ? {} : utanPlats),
    hanvisning,
  };
}
