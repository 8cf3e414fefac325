import { type Faltfel, RAPPORTGRANSER, screenText } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { type Hyresgasttransaktion, iKommun } from '../db/transaktion.ts';
import { logga } from '../logg/index.ts';

/** Stands before what was added, in the text that is read. */
const RUBRIK = 'Komplettering:';

/** Why an answer that isn't awaited can't be saved, by what has become of the report. */
const STANGD =
  'Svaret är inte sparat. Samordnaren väntar inte längre på det: rapporten är redan bedömd, eller frågan besvarad.';

/**
 * The reporter's answer to a question. It follows the report's own words, screened as they were, and puts the report
 * back in review; all in one transaction. Only while an answer is awaited: after that it is refused as not saved, but
 * for the very same answer sent again, which is already there. Returns what is wrong, per field.
 */
export async function kompletteraRapport(
  { oppning }: Pick<Kontext, 'oppning'>,
  kommunId: string,
  referens: string,
  inskickat: string,
): Promise<Faltfel[]> {
  const text = inskickat.trim();
  const { textMax } = RAPPORTGRANSER;
  if (text === '')
    return [{ falt: 'text', kod: 'saknas', meddelande: 'Skriv svaret på frågan innan du skickar.' }];
  if (text.length > textMax)
    return [{ falt: 'text', kod: 'for_lang', meddelande: `Svaret får vara högst ${textMax} tecken.` }];

  return iKommun(oppning, kommunId, async (tx) => {
    const [rapport] = await tx.query<{ id: string; kommun_id: string; status: string; traffar: string[] }>(
      'SELECT id, kommun_id, status, traffar FROM rapport WHERE referens = $1 FOR UPDATE',
      [referens],
    );
    if (rapport?.status !== 'vantar_komplettering')
      return rapport && (await redanSparat(tx, rapport.id, text))
        ? []
        : [{ falt: 'text', kod: 'for_sent', meddelande: STANGD }];
    const { masked, hits } = screenText(text);
    const traffar = [...new Set([...rapport.traffar, ...hits.map((h) => h.kind)])];
    await tx.query(
      `UPDATE rapport SET text = text || $2, traffar = $3, status = 'granskas', version = version + 1,
              andrad = $4, andrad_av = NULL WHERE id = $1`,
      [rapport.id, `\n\n${RUBRIK} ${masked}`, traffar, tx.nu],
    );
    await tx.query('UPDATE rapport_original SET text = text || $2 WHERE rapport_id = $1', [
      rapport.id,
      `\n\n${RUBRIK} ${text}`,
    ]);
    await logga(tx, {
      kommunId,
      anvandareId: null,
      objektTyp: 'rapport',
      objektId: rapport.id,
      handling: 'komplettera',
      fore: { status: 'vantar_komplettering' },
      efter: { status: 'granskas', maskat: traffar },
    });
    return [];
  });
}

/** Is this answer the last that was added? Then it is being sent again, after a receipt that never came. */
async function redanSparat(tx: Hyresgasttransaktion, rapportId: string, text: string): Promise<boolean> {
  const [original] = await tx.query<{ text: string }>(
    'SELECT text FROM rapport_original WHERE rapport_id = $1',
    [rapportId],
  );
  return original?.text.endsWith(`\n\n${RUBRIK} ${text}`) ?? false;
}
