import { type Faltfel, rapportfel } from '@roda-traden/domain';
import type { RegistreraRapportInput } from '../../gql/graphql.ts';
import { klockan } from '../../lib/klocka.ts';
import { foggaTid, foggaTill, INGEN, type Tidsvarden, tidVisas } from '../detalj/bedomning.varden.ts';
import { texter } from '../rapport.texter.ts';

/** The form as it is typed. */
export interface Registrering extends Tidsvarden {
  kanal: string;
  vad: string;
  text: string;
  /** Area code, '-' for unknown. */
  omrade: string | null;
  platstext: string;
  /** Holds no value: the rules' name for all of the time. */
  hant: string;
  pagar: boolean;
  sakerhet: string;
  polisanmald: string;
  konsekvens: string;
  organisation: string | null;
  kontakt: string;
}

export const TOM: Registrering = {
  kanal: '',
  vad: '',
  text: '',
  omrade: null,
  platstext: '',
  hant: '',
  hantPrecision: '',
  franDag: '',
  franTid: '',
  tillDag: '',
  tillTid: '',
  pagar: false,
  sakerhet: '',
  polisanmald: 'vet_inte',
  konsekvens: '',
  organisation: null,
  kontakt: '',
};

/** Faults are listed in the form's order. */
export const FALTORDNING: readonly string[] = [
  'kanal',
  'vad',
  'text',
  'omrade',
  'platstext',
  'hant',
  'franDag',
  'tillDag',
  'sakerhet',
  'konsekvens',
  'organisation',
  'kontakt',
];

const uppgifter = (v: Registrering) => ({
  vad: v.vad,
  text: v.text,
  omrade: v.omrade === INGEN ? null : v.omrade,
  platsprecision: v.omrade === INGEN ? 'okand' : 'omrade',
  platstext: v.platstext.trim() || null,
  hantPrecision: v.hantPrecision,
  sakerhet: v.sakerhet,
  polisanmald: v.polisanmald,
  konsekvens: v.konsekvens.trim() || null,
  kontakt: v.kontakt.trim() || null,
});

const tider = (v: Registrering): [fran: string | null, till: string | null] =>
  v.hantPrecision === 'okand' ? [null, null] : [foggaTid(v.franDag, v.franTid), foggaTill(v)];

/** What stood in the days before it was said that the time isn't known is no part of the report. */
export const utanDoldTid = (v: Registrering): Registrering =>
  tidVisas(v) ? v : { ...v, franDag: '', franTid: '', tillDag: '', tillTid: '' };

/** The domain's rules for any report, and that the channel is said. Another is asked than the one who knows. */
export function regler(v: Registrering): Faltfel[] {
  const [fran, till] = tider(v);
  const fel = rapportfel(
    { ...uppgifter(v), hantFran: fran ? new Date(fran) : null, hantTill: till ? new Date(till) : null },
    klockan(),
  ).map((ett) => (ett.falt === 'sakerhet' ? { ...ett, meddelande: texter.registrera.saknarSakerhet } : ett));
  return v.kanal
    ? fel
    : [{ falt: 'kanal', kod: 'saknas', meddelande: texter.registrera.saknarKanal }, ...fel];
}

/** What is sent. `arPlats`: the chosen area is a named place. */
export function tillInput(
  v: Registrering,
  idempotensnyckel: string,
  arPlats: boolean,
): RegistreraRapportInput {
  const [hantFran, hantTill] = tider(v);
  return {
    ...uppgifter(v),
    ...(arPlats && { platsprecision: 'plats' }),
    idempotensnyckel,
    kanal: v.kanal,
    hantFran,
    hantTill,
    pagar: v.pagar,
    organisationId: v.organisation,
  };
}
