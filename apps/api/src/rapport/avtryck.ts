import { createHmac } from 'node:crypto';
import type { NyRapport } from './mottag.service.ts';

/**
 * A print of all that a report says, 32 bytes: equal for a resend, different when any answer differs. Keyed with the
 * service's secret, so that a text whose original has been deleted can't be guessed back from it.
 */
export function innehallsavtryck(hemlighet: string, kommunId: string, ny: NyRapport): Buffer {
  const { idempotensnyckel: _nyckel, skapadAv: _vem, ...innehall } = ny;
  const falt = Object.entries(innehall).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha256', hemlighet)
    .update(JSON.stringify([kommunId, falt]))
    .digest();
}
