import type { Hyresgasttransaktion } from '../db/transaktion.ts';

/** Notes that a session is in use. Done every few minutes, not at every request. */
export async function forlangSession(tx: Hyresgasttransaktion, sessionId: string): Promise<void> {
  await tx.query('UPDATE session SET senast_sedd = $2 WHERE id = $1', [sessionId, tx.nu]);
}
