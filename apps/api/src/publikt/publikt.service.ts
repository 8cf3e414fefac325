import { HANVISNINGSMAL, RAPPORTSTATUSAR, tolkaReferens } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { type Kommunrad, kommunForKod } from '../db/kommuner.ts';
import { iKommun } from '../db/transaktion.ts';
import { Avslag } from '../errors/fel.ts';
import { rakna } from '../http/takt.ts';
import { kompletteraRapport, RapportMottagen, Valideringsfel } from '../rapport/index.ts';
import type { FormularOmrade, Formularunderlag, PublikKommun, PublikRapportstatus } from './publikt.typer.ts';

/** The kommuner that take reports. Which they are is public. */
export async function allaKommuner({ tjanster }: Kontext): Promise<PublikKommun[]> {
  return tjanster.datakalla.query<PublikKommun[]>('SELECT kod, namn FROM kommun ORDER BY namn');
}

/** What the form asks with; for the standard kommun when no code is given. Null when there is no such kommun. */
export async function hamtaUnderlag(kontext: Kontext, kod: string | null): Promise<Formularunderlag | null> {
  const { datakalla } = kontext.tjanster;
  const kommun = kod === null ? await standardkommun(kontext) : await kommunForKod(datakalla, kod);
  if (!kommun) return null;
  const { kontakt, omraden } = await iKommun(kontext.oppning, kommun.id, async (tx) => ({
    kontakt:
      (await tx.query<{ kontakt: string | null }>('SELECT kontakt FROM kommun WHERE id = $1', [kommun.id]))[0]
        ?.kontakt ?? null,
    omraden: await tx.query<FormularOmrade>(
      `SELECT o.kod, o.namn, o.slag, f.kod AS foralder
         FROM omrade o LEFT JOIN omrade f ON f.kommun_id = o.kommun_id AND f.id = o.foralder_id
        WHERE o.kommun_id = $1 AND o.aktiv AND o.slag <> 'kommun' ORDER BY o.namn`,
      [kommun.id],
    ),
  }));
  const { kod: kommunKod, namn: kommunNamn, demo, lat, lon } = kommun;
  return { kommunKod, kommunNamn, demo, lat, lon, kontakt, omraden };
}

/** The one that the installation names, else the first by name. */
async function standardkommun({ tjanster }: Kontext): Promise<Kommunrad | null> {
  const { datakalla, config } = tjanster;
  const vald = await kommunForKod(datakalla, config.standardkommun);
  if (vald) return vald;
  const [forsta] = await datakalla.query<{ kod: string }[]>('SELECT kod FROM kommun ORDER BY namn LIMIT 1');
  return forsta ? kommunForKod(datakalla, forsta.kod) : null;
}

interface Referensrad {
  referens: string;
  kommun_kod: string;
  kommun_namn: string;
  status: string;
  inkommen: Date;
  andrad: Date;
  hanvisad_till: string | null;
  kompletteringsfraga: string | null;
}

/** Looks a reference up over the kommuner's walls. Counted per address: codes can't be tried out. */
async function sokReferens(kontext: Kontext, inmatning: string): Promise<Referensrad | null> {
  await rakna(kontext.tjanster.takt.statuskod, kontext.req.ip ?? 'okänd');
  const referens = tolkaReferens(inmatning);
  if (!referens) throw new Avslag('OGILTIG', 'En referens har tio tecken, till exempel 7K3MX-9QRTV.');
  const [rad] = await kontext.tjanster.datakalla.query<Omit<Referensrad, 'referens'>[]>(
    'SELECT * FROM rot.rapport_for_referens($1)',
    [referens],
  );
  return rad ? { referens, ...rad } : null;
}

/** The reporter's answer to the question of the one who reviews: the only thing a reference lets one change. */
export async function komplettera(
  kontext: Kontext,
  inmatning: string,
  text: string,
): Promise<RapportMottagen | Valideringsfel> {
  const { datakalla, takt } = kontext.tjanster;
  await rakna(takt.formular, kontext.req.ip ?? 'okänd');
  const rad = await sokReferens(kontext, inmatning);
  const kommun = rad && (await kommunForKod(datakalla, rad.kommun_kod));
  if (!rad || !kommun) throw new Avslag('FINNS_INTE', 'Koden stämmer inte med någon rapport.');
  const falt = await kompletteraRapport(kontext, kommun.id, rad.referens, text);
  return falt.length > 0 ? new Valideringsfel(falt) : new RapportMottagen(rad.referens, rad.inkommen, null);
}

/** What the holder of a reference may know. */
export async function hamtaStatus(kontext: Kontext, inmatning: string): Promise<PublikRapportstatus | null> {
  const rad = await sokReferens(kontext, inmatning);
  if (!rad) return null;
  return {
    referens: rad.referens,
    kommunKod: rad.kommun_kod,
    kommunNamn: rad.kommun_namn,
    status: rad.status,
    statusnamn: RAPPORTSTATUSAR.find((s) => s.kod === rad.status)?.namn ?? rad.status,
    inkommen: rad.inkommen,
    andrad: rad.andrad,
    hanvisadTill: rad.hanvisad_till,
    hanvisadTillNamn: HANVISNINGSMAL.find((m) => m.kod === rad.hanvisad_till)?.namn ?? null,
    kompletteringsfraga: rad.kompletteringsfraga,
  };
}
