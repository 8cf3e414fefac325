import { KOMMUNER } from '../kommuner.ts';
import type { DemoRapport, KommunKod } from '../typer.ts';
import { dragHandelse, type Handelse } from './handelse.ts';
import { dragInlamning, type Inlamning, type Inlamningsvillkor, sistaMorgonen } from './inlamning.ts';
import { dagsantal, radvikter, skapaPlan } from './plan.ts';
import { delfro, type Slump, skapaSlump } from './slump.ts';
import { type Rapportord, skrivRapport, valjKarna } from './text.ts';
import { dagnummer, lokalTillUtc, MINUTER_PER_DYGN } from './tid.ts';
import { dragUtfall, inkorgsstorlek } from './utfall.ts';

export interface Rapportval {
  readonly kommun: KommunKod;
  /** Whole number; the same seed and the same other values give the same reports. */
  readonly seed: number;
  /** Last local day, 'YYYY-MM-DD'; its reports have come in before 07.45. */
  readonly today: string;
  /** Length of the data in days, at least 2. Default 730. */
  readonly days?: number;
  /** Reports a year. Default per kommun: `RAPPORTER_PER_AR`. */
  readonly perYear?: number;
  /** Exact number of reports; goes before `perYear`. For load tests. */
  readonly antal?: number;
}

/** The seed of the demo municipality. Tests hold the planted effects to this one. */
export const DEMO_SEED = 1737;

/** A believable volume; made up, there is no source for how many reports a kommun gets. */
export const RAPPORTER_PER_AR: Readonly<Record<KommunKod, number>> = {
  '1737': 420,
  '1766': 30,
  '1783': 20,
  '1762': 8,
};

/** A report on its way: drawn, but not yet numbered. */
interface Utkast {
  readonly handelse: Handelse;
  readonly inlamning: Inlamning;
  readonly karna: string;
  readonly ord: Rapportord;
  readonly original: Utkast | null;
  nr: number;
  status: DemoRapport['status'];
}

interface Strommar {
  readonly handelse: Slump;
  readonly ord: Slump;
  readonly utfall: Slump;
}

/** Share of reports that repeat a recent one; more at the end, so that the inbox has pairs to find. */
const ANDEL_UPPREPNING = 0.05;
const ANDEL_UPPREPNING_SIST = 0.18;
const SISTA_DAGAR = 14;
/** How many of the last reports may be made a repeat, when chance has left the inbox without one. */
const SISTA_FOR_PAR = 12;
const PERSONUPPGIFT = 0.03;
const PERSONUPPGIFT_SIST = 0.25;

function nyttUtkast(
  s: Strommar,
  h: Handelse,
  inlamning: Inlamning,
  original: Utkast | null,
  sista: number,
): Utkast {
  const pPersonuppgift = h.dag > sista - SISTA_DAGAR ? PERSONUPPGIFT_SIST : PERSONUPPGIFT;
  const karna = original?.karna ?? valjKarna(s.ord, h);
  const ord = skrivRapport(s.ord, h, inlamning, { karna, upprepning: original !== null, pPersonuppgift });
  return { handelse: h, inlamning, karna, ord, original, nr: 0, status: 'inkommen' };
}

/** Another report of the same thing, later than the first; null when there is no time left for one. */
function upprepa(s: Strommar, original: Utkast, dag: number, villkor: Inlamningsvillkor): Utkast | null {
  const h = { ...original.handelse, flitigKontakt: null };
  const draget = dragInlamning(s.handelse, h, villkor);
  const tidigast = Math.max(original.inlamning.inkommen + 20, dag * MINUTER_PER_DYGN + 8 * 60);
  const inkommen = Math.max(draget.inkommen, tidigast + s.handelse.heltal(0, 600));
  if (inkommen >= villkor.sista * MINUTER_PER_DYGN) return null;
  return nyttUtkast(s, h, { ...draget, inkommen }, original, villkor.sista);
}

/** The ring of recent reports that may be repeated: the last six, none older than three days. */
function medSenaste(senaste: readonly Utkast[], u: Utkast): Utkast[] {
  const borjan = Math.max(0, senaste.length - 5);
  const ny = senaste.slice(borjan).filter((x) => x.handelse.dag > u.handelse.dag - 4);
  ny.push(u);
  return ny;
}

function tillRapport(
  u: Utkast,
  nr: number,
  kommun: KommunKod,
  utfall: ReturnType<typeof dragUtfall>,
  slump: Slump,
): DemoRapport {
  const { handelse: h, inlamning: i, ord } = u;
  const { profil } = h.rad;
  const ordinarie = !h.avvisning && !h.hanvisning;
  const sakerhet = (['sjalv_sett', 'hort_av_flera', 'rykte'] as const)[
    slump.viktat(i.organisation ? [45, 45, 10] : [66, 22, 12])
  ];
  const polisanmald = slump.sant(ordinarie ? profil.polisanmald : 0)
    ? 'ja'
    : slump.sant(0.25)
      ? 'vet_inte'
      : 'nej';
  return {
    nr,
    externId: `demo-${kommun}-${String(nr).padStart(7, '0')}`,
    incidentNr: u.original?.nr ?? nr,
    kanal: i.kanal,
    inkommen: lokalTillUtc(i.inkommen),
    hantFran: h.fran === null ? null : lokalTillUtc(h.fran),
    hantTill: h.till === null ? null : lokalTillUtc(h.till),
    hantPrecision: h.precision,
    vad: h.avvisning ? 'annat' : (h.hanvisning?.vad ?? slump.valj(profil.vad)),
    andts: ordinarie ? profil.andts.filter(([, p]) => slump.sant(p)).map(([tagg]) => tagg) : [],
    omrade: h.omrade?.kod ?? null,
    platsprecision: h.platsprecision,
    ...ord,
    sakerhet: sakerhet ?? 'sjalv_sett',
    polisanmald,
    pagar: ordinarie ? slump.sant(profil.pagar) : (h.hanvisning?.pagar ?? false),
    rapportor: { organisation: i.organisation, kontakt: i.kontakt },
    ...utfall,
  };
}

function* strom(val: Rapportval, antal: number, sista: number, forsta: number): Generator<DemoRapport> {
  const s: Strommar = {
    handelse: skapaSlump(delfro(val.seed, `${val.kommun} handelse`)),
    ord: skapaSlump(delfro(val.seed, `${val.kommun} ord`)),
    utfall: skapaSlump(delfro(val.seed, `${val.kommun} utfall`)),
  };
  const plan = skapaPlan(val.kommun, val.today);
  const villkor = { kommun: val.kommun, forsta, sista, rapportorer: Math.max(40, Math.round(antal / 6)) };
  const perDag = dagsantal(plan, forsta, sista, antal, s.handelse);
  const inkorg = inkorgsstorlek(antal);
  /** Reports by the local day they come in; a day is handed out when no more can land on it. */
  const fack = new Map<number, Utkast[]>();
  let senaste: Utkast[] = [];
  let nr = 0;
  let dragna = 0;
  let senastUpprepad = 0;
  /** Two reports of one thing are what a tour of the inbox shows: near the end one is made when none is there. */
  const saknarPar = (): boolean => dragna > antal - SISTA_FOR_PAR && senastUpprepad <= antal - SISTA_FOR_PAR;

  const lagg = (u: Utkast): void => {
    const dag = Math.floor(u.inlamning.inkommen / MINUTER_PER_DYGN);
    const lista = fack.get(dag);
    if (lista) lista.push(u);
    else fack.set(dag, [u]);
  };

  for (let dag = forsta; dag <= sista; dag++) {
    const vikter = radvikter(plan, dag);
    const dagens = perDag[dag - forsta] ?? 0;
    const pUpprepning = dag > sista - SISTA_DAGAR ? ANDEL_UPPREPNING_SIST : ANDEL_UPPREPNING;
    for (let n = 0; n < dagens; n++) {
      dragna++;
      // The data ends on the last day: its very last report is moved there if no other landed on it.
      const sist = dag === sista - 1 && n === dagens - 1 && !fack.has(sista);
      const slumpen = !sist && senaste.length > 0 && s.handelse.sant(pUpprepning);
      const kanUpprepa = slumpen || (!sist && senaste.length > 0 && saknarPar());
      const forra = kanUpprepa ? s.handelse.valj(senaste) : null;
      const upprepning = forra && upprepa(s, forra, dag, villkor);
      if (upprepning) {
        senastUpprepad = dragna;
        lagg(upprepning);
        continue;
      }
      const rad = plan[s.handelse.viktat(vikter)];
      if (!rad) continue;
      const h = dragHandelse(s.handelse, rad, dag, sista);
      const inlamning = dragInlamning(s.handelse, h, villkor);
      const u = nyttUtkast(
        s,
        h,
        sist ? { ...inlamning, kanal: 'e_tjanst', inkommen: sistaMorgonen(s.handelse, sista) } : inlamning,
        null,
        sista,
      );
      lagg(u);
      if (!h.avvisning && !h.hanvisning) senaste = medSenaste(senaste, u);
    }
    const klara = (fack.get(dag) ?? []).sort((a, b) => a.inlamning.inkommen - b.inlamning.inkommen);
    fack.delete(dag);
    for (const u of klara) {
      nr++;
      u.nr = nr;
      const huvud = u.original;
      const accepterad = huvud !== null && (huvud.status === 'godkand' || huvud.status === 'avslutad');
      const utfall = dragUtfall(s.utfall, u.handelse, {
        franSlutet: antal - nr + 1,
        inkorg,
        alder: sista - dag,
        huvudNr: accepterad ? huvud.nr : null,
      });
      u.status = utfall.status;
      yield tillRapport(u, nr, val.kommun, utfall, s.utfall);
    }
  }
}

/**
 * Demo reports in the order they came in, one at a time: memory stays at about two weeks of reports however
 * many there are. Pure: no clock, no files.
 *
 * Throws RangeError for an unknown kommun, a `today` that is no date, `days` < 2 or a negative volume.
 */
export function generateReports(val: Rapportval): Iterable<DemoRapport> {
  const { kommun, today, seed, days = 730, perYear = RAPPORTER_PER_AR[kommun] } = val;
  const sista = dagnummer(today);
  if (!KOMMUNER.some((k) => k.kod === kommun)) throw new RangeError(`Okänd kommun: ${kommun}`);
  if (!Number.isInteger(days) || days < 2) throw new RangeError('days ska vara ett heltal, minst 2.');
  const antal = val.antal ?? Math.round((perYear * days) / 365.25);
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(antal) || antal < 0)
    throw new RangeError('seed och antal ska vara heltal, antal minst 0.');
  return { [Symbol.iterator]: () => strom(val, antal, sista, sista - days) };
}
