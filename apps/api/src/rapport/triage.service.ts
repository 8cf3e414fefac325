import {
  ANDTS_TAGGAR,
  type Brist,
  bristerFor,
  HANDLINGAR,
  HANTERINGSKLASSER,
  HANVISNINGSMAL,
  type HandlingKod,
  handling,
  mojligaHandlingar,
  PLATSPRECISIONER,
  POLISANMALD,
  RAPPORTGRANSER,
  SAKERHETER,
  TIDSPRECISIONER,
  tolkaReferens,
} from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Kategori } from '../kategori/index.ts';
import { Anvandare } from '../konto/index.ts';
import { logga, skillnad } from '../logg/index.ts';
import { Omrade } from '../omrade/index.ts';
import { Rapport } from './rapport.entity.ts';
import type { BedomningInput, HandlingInput } from './rapport.input.ts';
import { type Faltfel, RapportKonflikt, RapportSparad, Valideringsfel } from './rapport.resultat.ts';
import { tidsfakta } from './tidsfakta.ts';

export type Triageresultat = RapportSparad | RapportKonflikt | Valideringsfel;

/** The fields triage changes: what undo restores and history shows. */
const ANDRINGSBARA = [
  'status',
  'kategoriId',
  'omradeId',
  'platsprecision',
  'allvar',
  'andts',
  'sakerhet',
  'polisanmald',
  'hanteringsklass',
  'handlaggareId',
  'hantFran',
  'hantTill',
  'hantPrecision',
  'incidentId',
  'hanvisadTill',
  'skal',
  'kompletteringsfraga',
] as const satisfies readonly (keyof Rapport)[];

type Andring = Partial<Pick<Rapport, (typeof ANDRINGSBARA)[number]>>;

/** How long an action can be undone by the one who took it. */
const ANGRA_INOM_MS = 15 * 60_000;

/** Locks a report for change. Throws `FINNS_INTE` when it isn't in the kommun. */
async function las(manager: EntityManager, id: string): Promise<Rapport> {
  const rapport = await manager.findOne(Rapport, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!rapport) throw new Avslag('FINNS_INTE');
  return rapport;
}

/** Saves an assessment without changing the report's state. */
export async function sparaBedomning(
  kontext: Kontext,
  id: string,
  version: number,
  bedomning: BedomningInput,
): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const rapport = await las(manager, id);
  if (rapport.version !== version) return new RapportKonflikt(rapport);
  const { andring, falt } = await tolkaBedomning(manager, rapport, bedomning);
  if (falt.length > 0) return new Valideringsfel(falt);
  return verkstall(kontext, rapport, 'bedomde', andring, null);
}

/** Takes one of the table's actions, with the assessment that goes with it, in one step. */
export async function utforHandling(
  kontext: Kontext,
  id: string,
  version: number,
  kod: string,
  bedomning: BedomningInput,
  uppgifter: HandlingInput,
): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const rapport = await las(manager, id);
  if (rapport.version !== version) return new RapportKonflikt(rapport);
  if (!mojligaHandlingar(rapport.status).some((h) => h.kod === kod))
    return new Valideringsfel([
      {
        falt: 'handling',
        kod: 'otillaten',
        meddelande: `Rapporten är ${rapport.status === 'gallrad' ? 'gallrad' : 'i ett läge'} där det här inte går att göra.`,
      },
    ]);
  const vald = handling(kod as HandlingKod);

  const { andring, falt } = await tolkaBedomning(manager, rapport, bedomning);
  falt.push(...langdfel(uppgifter));
  const huvudrapport = await hittaHuvudrapport(manager, rapport, uppgifter.huvudrapport ?? null, falt);
  if (uppgifter.hanvisasTill && !HANVISNINGSMAL.some((m) => m.kod === uppgifter.hanvisasTill))
    falt.push({ falt: 'hanvisasTill', kod: 'okant', meddelande: 'Välj vart rapporten hänvisas.' });
  const efter = { ...rapport, ...andring };
  const brister = bristerFor(kod as HandlingKod, {
    kategori: efter.kategoriId,
    omrade: efter.omradeId,
    platsprecision: efter.platsprecision,
    allvar: efter.allvar,
    skal: uppgifter.skal ?? null,
    fraga: uppgifter.fraga ?? null,
    hanvisasTill: uppgifter.hanvisasTill ?? null,
    huvudrapport: uppgifter.huvudrapport ?? null,
  });
  falt.push(
    ...brister
      .filter((brist: Brist) => !falt.some((f) => f.falt === brist.falt))
      .map((b) => ({ ...b, kod: 'saknas' })),
  );
  if (falt.length > 0) return new Valideringsfel(falt);

  andring.status = vald.till;
  if (kod === 'hanvisa')
    andring.hanvisadTill = uppgifter.hanvisasTill as NonNullable<Rapport['hanvisadTill']>;
  if (kod === 'begar_komplettering') andring.kompletteringsfraga = uppgifter.fraga?.trim() ?? null;
  if (uppgifter.skal?.trim()) andring.skal = uppgifter.skal.trim();
  if (huvudrapport) andring.incidentId = await incidentFor(kontext, huvudrapport);
  if (kod === 'ateroppna')
    Object.assign(andring, { hanvisadTill: null, incidentId: await kvarIIncident(manager, rapport) });
  return verkstall(kontext, rapport, kod, andring, uppgifter.skal?.trim() || null);
}

/** Takes back the last change of a report, by the one who made it, while it is fresh and nothing has come after. */
export async function angra(kontext: Kontext, id: string, version: number): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const tx = await kontext.tx();
  const rapport = await las(manager, id);
  if (rapport.version !== version) return new RapportKonflikt(rapport);
  const [senaste] = await tx.query<{
    anvandare_id: string | null;
    handling: string;
    tid: Date;
    fore: Record<string, unknown> | null;
  }>(
    `SELECT anvandare_id, handling, tid, fore FROM handelse
      WHERE objekt_id = $1 AND fore IS NOT NULL ORDER BY id DESC LIMIT 1`,
    [id],
  );
  const kan =
    senaste?.fore &&
    senaste.handling !== 'angrade' &&
    senaste.anvandare_id === kontext.jag.anvandareId &&
    Date.now() - senaste.tid.getTime() < ANGRA_INOM_MS;
  if (!kan)
    return new Valideringsfel([
      {
        falt: 'handling',
        kod: 'for_sent',
        meddelande: 'Det finns inget att ångra: bara din egen senaste ändring, inom en kvart.',
      },
    ]);
  const fore = senaste.fore as Andring;
  const andring: Andring = Object.fromEntries(
    ANDRINGSBARA.filter((falt) => falt in fore).map((falt) => [falt, fore[falt] ?? null]),
  );
  for (const falt of ['hantFran', 'hantTill'] as const)
    if (typeof andring[falt] === 'string') andring[falt] = new Date(andring[falt]);
  return verkstall(kontext, rapport, 'angrade', andring, null);
}

/** A note that stays in the history. */
export async function skrivAnteckning(kontext: Kontext, id: string, text: string): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const rapport = await las(manager, id);
  const trimmad = text.trim();
  if (trimmad === '' || trimmad.length > RAPPORTGRANSER.anteckningMax)
    return new Valideringsfel([
      {
        falt: 'anteckning',
        kod: 'langd',
        meddelande: `Skriv en anteckning, högst ${RAPPORTGRANSER.anteckningMax} tecken.`,
      },
    ]);
  await logga(await kontext.tx(), {
    kommunId: rapport.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'rapport',
    objektId: id,
    handling: 'antecknade',
    kommentar: trimmad,
  });
  return new RapportSparad(rapport);
}

async function verkstall(
  kontext: Kontext,
  rapport: Rapport,
  handlingskod: string,
  andring: Andring,
  kommentar: string | null,
): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const fore = Object.fromEntries(ANDRINGSBARA.map((falt) => [falt, rapport[falt]]));
  const diff = skillnad(fore, andring);
  if (!diff) return new RapportSparad(rapport);
  const nytt = { ...rapport, ...andring };
  const tid = await tidsfakta(kontext.tjanster.datakalla, nytt);
  const satt = {
    ...andring,
    ...tid,
    version: rapport.version + 1,
    andrad: new Date(),
    andradAv: kontext.jag.anvandareId,
  };
  await manager.update(Rapport, { id: rapport.id }, satt);
  await logga(await kontext.tx(), {
    kommunId: rapport.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'rapport',
    objektId: rapport.id,
    handling: handlingskod,
    fore: diff.fore,
    efter: diff.efter,
    kommentar,
  });
  return new RapportSparad(Object.assign(rapport, satt));
}

/** An assessment's codes as the report's fields; what can't be used is said per field. */
async function tolkaBedomning(
  manager: EntityManager,
  rapport: Rapport,
  b: BedomningInput,
): Promise<{ andring: Andring; falt: Faltfel[] }> {
  const andring: Andring = {};
  const falt: Faltfel[] = [];
  const okant = (namn: string, meddelande: string): void => {
    falt.push({ falt: namn, kod: 'okant', meddelande });
  };
  const iLista = (lista: readonly { kod: string }[], kod: string): boolean =>
    lista.some((rad) => rad.kod === kod);

  if (b.kategori !== undefined) {
    const kategori = b.kategori === null ? null : await manager.findOneBy(Kategori, { kod: b.kategori });
    if (b.kategori !== null && !kategori) okant('kategori', 'Välj en kategori i listan.');
    else andring.kategoriId = kategori?.id ?? null;
  }
  if (b.omrade !== undefined) {
    const omrade = b.omrade === null ? null : await manager.findOneBy(Omrade, { kod: b.omrade, aktiv: true });
    if (b.omrade !== null && !omrade) okant('omrade', 'Välj ett område i listan.');
    else {
      andring.omradeId = omrade?.id ?? null;
      if (b.platsprecision === undefined)
        andring.platsprecision = !omrade ? 'okand' : omrade.slag === 'plats' ? 'plats' : 'omrade';
    }
  }
  if (b.platsprecision) {
    if (!iLista(PLATSPRECISIONER, b.platsprecision))
      okant('omrade', 'Välj ett område, eller att platsen är okänd.');
    else andring.platsprecision = b.platsprecision as Rapport['platsprecision'];
  }
  if (b.allvar !== undefined) {
    if (b.allvar !== null && ![1, 2, 3, 4].includes(b.allvar)) okant('allvar', 'Allvar är 1 till 4.');
    else andring.allvar = b.allvar;
  }
  if (b.andts) {
    if (b.andts.some((tagg) => !iLista(ANDTS_TAGGAR, tagg))) okant('andts', 'Välj taggar i listan.');
    else andring.andts = [...new Set(b.andts)].sort();
  }
  if (b.sakerhet) {
    if (!iLista(SAKERHETER, b.sakerhet)) okant('sakerhet', 'Välj hur säker uppgiften är.');
    else andring.sakerhet = b.sakerhet as Rapport['sakerhet'];
  }
  if (b.polisanmald) {
    if (!iLista(POLISANMALD, b.polisanmald)) okant('polisanmald', 'Välj ja, nej eller vet inte.');
    else andring.polisanmald = b.polisanmald as Rapport['polisanmald'];
  }
  if (b.hanteringsklass) {
    if (!iLista(HANTERINGSKLASSER, b.hanteringsklass)) okant('hanteringsklass', 'Välj hanteringsklass.');
    else andring.hanteringsklass = b.hanteringsklass as Rapport['hanteringsklass'];
  }
  if (b.handlaggare !== undefined) {
    const anvandare =
      b.handlaggare === null ? null : await manager.findOneBy(Anvandare, { id: b.handlaggare, aktiv: true });
    if (b.handlaggare !== null && !anvandare) okant('handlaggare', 'Välj en handläggare i listan.');
    else andring.handlaggareId = anvandare?.id ?? null;
  }
  if (b.hantPrecision !== undefined || b.hantFran !== undefined || b.hantTill !== undefined) {
    const precision = b.hantPrecision ?? rapport.hantPrecision;
    const fran = precision === 'okand' ? null : b.hantFran === undefined ? rapport.hantFran : b.hantFran;
    const till = precision === 'okand' ? null : b.hantTill === undefined ? rapport.hantTill : b.hantTill;
    if (!iLista(TIDSPRECISIONER, precision)) okant('hant', 'Välj hur säker tiden är.');
    else if (precision !== 'okand' && !fran) okant('hant', 'Ange när det hände, eller att det är okänt.');
    else if (fran && fran.getTime() > Date.now() + 600_000) okant('hant', 'Tiden ligger i framtiden.');
    else if (fran && till && till < fran) okant('hant', 'Sluttiden ligger före starttiden.');
    else Object.assign(andring, { hantPrecision: precision, hantFran: fran, hantTill: till });
  }
  return { andring, falt };
}

function langdfel(u: HandlingInput): Faltfel[] {
  const max = RAPPORTGRANSER.skalMax;
  return (['skal', 'fraga'] as const)
    .filter((namn) => (u[namn]?.length ?? 0) > max)
    .map((namn) => ({ falt: namn, kod: 'for_lang', meddelande: `Skriv högst ${max} tecken.` }));
}

async function hittaHuvudrapport(
  manager: EntityManager,
  rapport: Rapport,
  sokt: string | null,
  falt: Faltfel[],
): Promise<Rapport | null> {
  if (!sokt?.trim()) return null;
  const fel = (meddelande: string): null => {
    falt.push({ falt: 'huvudrapport', kod: 'ogiltig', meddelande });
    return null;
  };
  const referens = tolkaReferens(sokt);
  const arId = /^[0-9a-f-]{36}$/i.test(sokt);
  if (!referens && !arId) return fel('Skriv rapportens referens, till exempel 7K3MX-9QRTV.');
  const huvud = await manager.findOneBy(Rapport, arId ? { id: sokt } : { referens: referens ?? '' });
  if (!huvud) return fel('Det finns ingen rapport med den referensen.');
  if (huvud.id === rapport.id) return fel('En rapport kan inte vara dubblett av sig själv.');
  if (huvud.status === 'dubblett')
    return fel('Den rapporten är själv en dubblett. Välj den som den pekar på.');
  if (['avvisad', 'gallrad'].includes(huvud.status))
    return fel('Den rapporten är avvisad eller gallrad. Välj en annan.');
  const [beroende] = await manager.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM rapport d JOIN incident i ON i.kommun_id = d.kommun_id AND i.id = d.incident_id
      WHERE i.huvudrapport_id = $1 AND d.id <> $1 AND d.status = 'dubblett'`,
    [rapport.id],
  );
  if ((beroende?.n ?? 0) > 0)
    return fel('Andra rapporter är markerade som dubbletter av den här. Återöppna dem först.');
  return huvud;
}

/** The incident that a report is the first of, made when the first duplicate points to it. */
async function incidentFor(kontext: Kontext, huvud: Rapport): Promise<string> {
  if (huvud.incidentId) return huvud.incidentId;
  const tx = await kontext.tx();
  const [rad] = await tx.query<{ id: string }>(
    `INSERT INTO incident (kommun_id, id, huvudrapport_id) VALUES ($1, $2, $3)
     ON CONFLICT (kommun_id, huvudrapport_id) DO UPDATE SET huvudrapport_id = excluded.huvudrapport_id RETURNING id`,
    [huvud.kommunId, uuidv7(), huvud.id],
  );
  if (!rad) throw new Error('Incidenten kunde inte skapas.');
  await tx.query('UPDATE rapport SET incident_id = $1 WHERE id = $2', [rad.id, huvud.id]);
  return rad.id;
}

/** A reopened duplicate leaves its incident; the first report of one stays. */
async function kvarIIncident(manager: EntityManager, rapport: Rapport): Promise<string | null> {
  return rapport.status === 'dubblett' ? null : rapport.incidentId;
}

/** The codes of every action, for history and tests. */
export const HANDLINGSKODER = HANDLINGAR.map((h) => h.kod);
