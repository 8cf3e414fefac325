import { markorFor, RAPPORTGRANSER, screenText, UPPGIFTSSLAG, type Uppgiftsslag } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { logga } from '../logg/index.ts';
import { las } from './andring.ts';
import { konflikt } from './konflikt.ts';
import { type Originaltraff, RapportOriginal } from './rapport.connection.ts';
import { Rapport } from './rapport.entity.ts';
import type { RedigeradTextInput } from './rapport.input.ts';
import { type Faltfel, RapportSparad, Valideringsfel } from './rapport.resultat.ts';
import type { Triageresultat } from './triage.service.ts';

const FRITEXTER = ['text', 'platstext', 'konsekvens'] as const;

/** Gives the words as they came, and writes in the history that they were read. */
export async function lasOriginal(kontext: Kontext, id: string): Promise<RapportOriginal> {
  const tx = await kontext.tx();
  const [rad] = await tx.query<Omit<RapportOriginal, 'traffar'>>(
    'SELECT text, platstext, konsekvens, kontakt FROM rapport_original WHERE rapport_id::text = $1',
    [id.toLowerCase()],
  );
  if (!rad) throw new Avslag('FINNS_INTE', 'Originalet finns inte. Det kan ha raderats.');
  await logga(tx, {
    kommunId: kontext.jag.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'rapport',
    objektId: id,
    handling: 'laste_original',
  });
  return Object.assign(new RapportOriginal(), rad, { traffar: traffarI(rad) });
}

function traffarI(rad: Omit<RapportOriginal, 'traffar'>): Originaltraff[] {
  return FRITEXTER.flatMap((falt) => {
    const text = rad[falt];
    return text === null
      ? []
      : screenText(text).hits.map(({ kind, start, end }) => ({
          falt,
          start,
          slut: end,
          slag: kind,
          slagnamn: UPPGIFTSSLAG.find((rad) => rad.slag === kind)?.namn ?? kind,
        }));
  });
}

/**
 * Puts the screened text right by hand: what the screening missed is taken out, what it took by mistake is put
 * back. The new text is screened again, and only words that the coordinator names in `latSta` are let through.
 */
export async function redigeraText(
  kontext: Kontext,
  id: string,
  version: number,
  ny: RedigeradTextInput,
): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const rapport = await las(manager, id);
  if (rapport.version !== version) return konflikt(kontext, rapport);
  const falt = textfel(ny);
  if (falt.length > 0) return new Valideringsfel(falt);

  // What already stands unmasked was let through before: an unrelated correction doesn't mask it again.
  const tidigare = new Set(FRITEXTER.flatMap((namn) => uppgifterI(rapport[namn])));
  const latSta = new Set((ny.latSta ?? []).map(jamforbar));
  const slappta = new Set<Uppgiftsslag>();
  const granska = (text: string | null | undefined): string | null => {
    if (!text?.trim()) return null;
    const { hits } = screenText(text.trim());
    return hits.reduceRight((delvis, { kind, start, end }) => {
      const uppgift = jamforbar(delvis.slice(start, end));
      if (tidigare.has(uppgift)) return delvis;
      if (latSta.has(uppgift)) {
        slappta.add(kind);
        return delvis;
      }
      return delvis.slice(0, start) + markorFor(kind) + delvis.slice(end);
    }, text.trim());
  };
  const texter = {
    text: granska(ny.text) ?? '',
    platstext: granska(ny.platstext),
    konsekvens: granska(ny.konsekvens),
  };
  if (FRITEXTER.every((namn) => texter[namn] === rapport[namn])) return new RapportSparad(rapport);
  const traffar = UPPGIFTSSLAG.filter(({ markor }) =>
    Object.values(texter).some((text) => text?.includes(markor)),
  ).map(({ slag }) => slag);
  const fore = { traffar: rapport.traffar };
  await skriv(kontext, rapport, { ...texter, traffar });
  await logga(await kontext.tx(), {
    kommunId: rapport.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'rapport',
    objektId: rapport.id,
    handling: 'redigerade_text',
    // The kinds, never the words: what was masked must not come back through the history.
    fore,
    efter: { traffar, latSta: [...slappta].sort() },
  });
  return new RapportSparad(rapport);
}

/** Removes the words as they came, and the contact, for good. The screened text and the counting stay. */
export async function raderaOriginal(
  kontext: Kontext,
  id: string,
  version: number,
  skal: string,
): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const tx = await kontext.tx();
  const rapport = await las(manager, id);
  if (rapport.version !== version) return konflikt(kontext, rapport);
  const { skalMin, skalMax } = RAPPORTGRANSER;
  const langd = skal.trim().length;
  if (langd < skalMin || langd > skalMax)
    return new Valideringsfel([
      {
        falt: 'skal',
        kod: 'langd',
        meddelande: `Skriv varför originalet raderas, ${skalMin} till ${skalMax} tecken. Det står kvar i historiken.`,
      },
    ]);
  const raderade = await tx.query<{ rapport_id: string }>(
    'WITH bort AS (DELETE FROM rapport_original WHERE rapport_id = $1 RETURNING rapport_id) SELECT rapport_id FROM bort',
    [rapport.id],
  );
  if (raderade.length === 0) throw new Avslag('FINNS_INTE', 'Originalet är redan raderat.');
  await skriv(kontext, rapport, { villHaSvar: false });
  await logga(tx, {
    kommunId: rapport.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'rapport',
    objektId: rapport.id,
    handling: 'raderade_original',
    kommentar: skal.trim(),
  });
  return new RapportSparad(rapport);
}

async function skriv(kontext: Kontext, rapport: Rapport, satt: Partial<Rapport>): Promise<void> {
  const alla = {
    ...satt,
    version: rapport.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  await (await kontext.manager()).update(Rapport, { id: rapport.id }, alla);
  Object.assign(rapport, alla);
}

const uppgifterI = (text: string | null): string[] =>
  text === null ? [] : screenText(text).hits.map(({ start, end }) => jamforbar(text.slice(start, end)));

const jamforbar = (ord: string): string => ord.trim().toLocaleLowerCase('sv-SE');

/** A completed report holds two texts and the words between them, and must still be possible to mask. */
const SVARETS_RAM = 200;

function textfel(ny: RedigeradTextInput): Faltfel[] {
  const g = RAPPORTGRANSER;
  const fel: Faltfel[] = [];
  if (ny.text.trim() === '')
    fel.push({ falt: 'text', kod: 'saknas', meddelande: 'Texten kan inte vara tom.' });
  const max = { text: 2 * g.textMax + SVARETS_RAM, platstext: g.platstextMax, konsekvens: g.konsekvensMax };
  for (const namn of FRITEXTER)
    if ((ny[namn]?.length ?? 0) > max[namn])
      fel.push({ falt: namn, kod: 'for_lang', meddelande: `Skriv högst ${max[namn]} tecken.` });
  return fel;
}
