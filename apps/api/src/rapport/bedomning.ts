import {
  ANDTS_TAGGAR,
  bristerFor,
  type Faltfel,
  HANTERINGSKLASSER,
  PLATSPRECISIONER,
  POLISANMALD,
  RAKNADE_STATUSAR,
  type Rapportstatus,
  SAKERHETER,
  TIDSPRECISIONER,
} from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import { validate as arUuid } from 'uuid';
import { Kategori } from '../kategori/index.ts';
import { Anvandare } from '../konto/index.ts';
import { Omrade } from '../omrade/index.ts';
import type { Andring } from './andring.ts';
import { handlagger } from './handlaggare.ts';
import type { Rapport } from './rapport.entity.ts';
import type { BedomningInput } from './rapport.input.ts';

/** A clock somewhere may be some minutes ahead of ours. */
const KLOCKSLACK_MS = 10 * 60_000;

export interface TolkadBedomning {
  andring: Andring;
  falt: Faltfel[];
}

const iLista = (lista: readonly { kod: string }[], kod: string): boolean =>
  lista.some((rad) => rad.kod === kod);

/** An assessment's codes as the report's fields; what can't be used is said per field. */
export async function tolkaBedomning(
  manager: EntityManager,
  rapport: Rapport,
  b: BedomningInput,
  nu: Date,
): Promise<TolkadBedomning> {
  const delar = [
    await tolkaKategori(manager, b),
    await tolkaPlats(manager, b),
    tolkaKoder(b),
    await tolkaHandlaggare(manager, rapport, b),
    tolkaTid(rapport, b, nu),
  ];
  return {
    andring: Object.assign({}, ...delar.map((del) => del.andring)),
    falt: delar.flatMap((del) => del.falt),
  };
}

/**
 * What is missing in a report that is counted, or is about to be. The demands for accepting hold as long as it
 * is accepted: an assessment that empties a field would otherwise leave holes in the charts.
 */
export function bristerIRaknad(efter: Rapport, status: Rapportstatus): Faltfel[] {
  if (!RAKNADE_STATUSAR.includes(status)) return [];
  return bristerFor('godkann', {
    kategori: efter.kategoriId,
    omrade: efter.omradeId,
    platsprecision: efter.platsprecision,
    allvar: efter.allvar,
  }).map((brist) => ({ ...brist, kod: 'saknas' }));
}

const okant = (falt: string, meddelande: string): TolkadBedomning => ({
  andring: {},
  falt: [{ falt, kod: 'okant', meddelande }],
});
const ingen: TolkadBedomning = { andring: {}, falt: [] };
const ratt = (andring: Andring): TolkadBedomning => ({ andring, falt: [] });

async function tolkaKategori(
  manager: EntityManager,
  { kategori: kod }: BedomningInput,
): Promise<TolkadBedomning> {
  if (kod === undefined) return ingen;
  if (kod === null) return ratt({ kategoriId: null });
  const kategori = await manager.findOneBy(Kategori, { kod });
  return kategori ? ratt({ kategoriId: kategori.id }) : okant('kategori', 'Välj en kategori i listan.');
}

async function tolkaPlats(manager: EntityManager, b: BedomningInput): Promise<TolkadBedomning> {
  const andring: Andring = {};
  if (b.omrade !== undefined) {
    const omrade = b.omrade === null ? null : await manager.findOneBy(Omrade, { kod: b.omrade, aktiv: true });
    if (b.omrade !== null && !omrade) return okant('omrade', 'Välj ett område i listan.');
    andring.omradeId = omrade?.id ?? null;
    andring.platsprecision = !omrade ? 'okand' : omrade.slag === 'plats' ? 'plats' : 'omrade';
  }
  if (b.platsprecision) {
    if (!iLista(PLATSPRECISIONER, b.platsprecision))
      return okant('omrade', 'Välj ett område, eller att platsen är okänd.');
    andring.platsprecision = b.platsprecision as Rapport['platsprecision'];
  }
  return ratt(andring);
}

/** The fields that are a choice from a short list of ours. */
function tolkaKoder(b: BedomningInput): TolkadBedomning {
  const andring: Andring = {};
  const falt: Faltfel[] = [];
  const fel = (namn: string, meddelande: string): void => {
    falt.push({ falt: namn, kod: 'okant', meddelande });
  };
  if (b.allvar !== undefined) {
    if (b.allvar !== null && ![1, 2, 3, 4].includes(b.allvar)) fel('allvar', 'Allvar är 1 till 4.');
    else andring.allvar = b.allvar;
  }
  if (b.andts) {
    if (b.andts.some((tagg) => !iLista(ANDTS_TAGGAR, tagg))) fel('andts', 'Välj taggar i listan.');
    else andring.andts = [...new Set(b.andts)].sort();
  }
  if (b.sakerhet) {
    if (!iLista(SAKERHETER, b.sakerhet)) fel('sakerhet', 'Välj hur säker uppgiften är.');
    else andring.sakerhet = b.sakerhet as Rapport['sakerhet'];
  }
  if (b.polisanmald) {
    if (!iLista(POLISANMALD, b.polisanmald)) fel('polisanmald', 'Välj ja, nej eller vet inte.');
    else andring.polisanmald = b.polisanmald as Rapport['polisanmald'];
  }
  if (b.hanteringsklass) {
    if (!iLista(HANTERINGSKLASSER, b.hanteringsklass)) fel('hanteringsklass', 'Välj hanteringsklass.');
    else andring.hanteringsklass = b.hanteringsklass as Rapport['hanteringsklass'];
  }
  return { andring, falt };
}

/** Only someone who triages can handle a report: others would be given one they can't even open. */
async function tolkaHandlaggare(
  manager: EntityManager,
  rapport: Rapport,
  { handlaggare: id }: BedomningInput,
): Promise<TolkadBedomning> {
  if (id === undefined) return ingen;
  if (id === null) return ratt({ handlaggareId: null });
  // Whoever has it keeps it, also one who has left: that is no new assignment.
  if (id === rapport.handlaggareId) return ingen;
  const anvandare = arUuid(id) ? await manager.findOneBy(Anvandare, { id }) : null;
  return anvandare && handlagger(anvandare)
    ? ratt({ handlaggareId: anvandare.id })
    : okant('handlaggare', 'Välj en handläggare i listan.');
}

function tolkaTid(rapport: Rapport, b: BedomningInput, nu: Date): TolkadBedomning {
  if (b.hantPrecision === undefined && b.hantFran === undefined && b.hantTill === undefined) return ingen;
  const precision = b.hantPrecision ?? rapport.hantPrecision;
  if (!iLista(TIDSPRECISIONER, precision)) return okant('hant', 'Välj hur säker tiden är.');
  const hantPrecision = precision as Rapport['hantPrecision'];
  if (hantPrecision === 'okand') return ratt({ hantPrecision, hantFran: null, hantTill: null });
  const hantFran = b.hantFran === undefined ? rapport.hantFran : b.hantFran;
  const hantTill = b.hantTill === undefined ? rapport.hantTill : b.hantTill;
  if (!hantFran) return okant('hant', 'Ange när det hände, eller att det är okänt.');
  if (hantFran.getTime() > nu.getTime() + KLOCKSLACK_MS) return okant('hant', 'Tiden ligger i framtiden.');
  if (hantTill && hantTill < hantFran) return okant('hant', 'Sluttiden ligger före starttiden.');
  return ratt({ hantPrecision, hantFran, hantTill });
}
