import { HANDLINGAR } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { ANDRINGSBARA, type Andring, las, lasAlla, verkstall } from './andring.ts';
import { antalDubbletter, felMedDubbletter, felMedHuvudrapport, latAtervanda } from './incident.ts';
import { konflikt } from './konflikt.ts';
import type { Rapport } from './rapport.entity.ts';
import { Valideringsfel } from './rapport.resultat.ts';
import type { Triageresultat } from './triage.service.ts';

/** How long an action can be undone by the one who took it. */
const ANGRA_INOM_MS = 15 * 60_000;
/** What can be undone: a person's own actions, never what followed from another's, nor what is gone for good. */
const ANGERBARA: readonly string[] = [
  'bedomde',
  ...HANDLINGAR.filter((h) => !('avSystemet' in h)).map((h) => h.kod),
];

/** Takes back the last change of a report, by the one who made it, while it is fresh and nothing has come after. */
export async function angra(kontext: Kontext, id: string, version: number): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const tx = await kontext.tx();
  const rapport = await las(manager, id);
  if (rapport.version !== version) return konflikt(kontext, rapport);
  const [senaste] = await tx.query<{
    anvandare_id: string | null;
    handling: string;
    tid: Date;
    fore: Record<string, unknown>;
  }>(
    `SELECT anvandare_id, handling, tid, fore FROM handelse
      WHERE objekt_id = $1 AND fore IS NOT NULL ORDER BY id DESC LIMIT 1`,
    [rapport.id],
  );
  if (
    !senaste ||
    !ANGERBARA.includes(senaste.handling) ||
    senaste.anvandare_id !== kontext.jag.anvandareId ||
    kontext.nu.getTime() - senaste.tid.getTime() >= ANGRA_INOM_MS
  )
    return nekad('Det finns inget att ångra: bara din egen senaste ändring, inom en kvart.');

  const andring = tidigare(senaste.fore);
  if (andring.status === 'dubblett' && andring.incidentId) {
    const huvud = await huvudrapportAv(kontext, andring.incidentId);
    if (felMedHuvudrapport(rapport, huvud))
      return nekad('Rapporten den var dubblett av har ändrats sedan dess. Markera den på nytt i stället.');
  }
  if (['avvisad', 'hanvisad'].includes(String(andring.status))) {
    const antal = await antalDubbletter(tx, rapport);
    if (antal > 0) return new Valideringsfel([felMedDubbletter(antal)]);
  }
  if (senaste.handling === 'markera_dubblett' && rapport.incidentId && andring.incidentId)
    await latAtervanda(kontext, rapport.incidentId, andring.incidentId);
  return verkstall(kontext, rapport, 'angrade', andring, null);
}

/** A change's `fore`, as JSON keeps it, as fields of the report. */
function tidigare(fore: Record<string, unknown>): Andring {
  const andring: Andring = Object.fromEntries(
    ANDRINGSBARA.filter((falt) => falt in fore).map((falt) => [falt, fore[falt] ?? null]),
  );
  for (const falt of ['hantFran', 'hantTill'] as const)
    if (typeof andring[falt] === 'string') andring[falt] = new Date(andring[falt]);
  return andring;
}

async function huvudrapportAv(kontext: Kontext, incidentId: string): Promise<Rapport | undefined> {
  const tx = await kontext.tx();
  const [rad] = await tx.query<{ id: string }>('SELECT huvudrapport_id AS id FROM incident WHERE id = $1', [
    incidentId,
  ]);
  return rad ? (await lasAlla(await kontext.manager(), [rad.id]))[0] : undefined;
}

const nekad = (meddelande: string): Valideringsfel =>
  new Valideringsfel([{ falt: 'handling', kod: 'for_sent', meddelande }]);
