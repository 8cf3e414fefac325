import { ANVANDARE, DEMO_LOSENORD } from '@roda-traden/demo';
import { ROLLER } from '@roda-traden/domain';
import type { DataSource } from 'typeorm';

/** Prints the demo logins that the database holds, if it is a demo's. */
export async function skrivInloggningar(datakalla: DataSource): Promise<void> {
  const demo = await datakalla.query<unknown[]>('SELECT FROM kommun WHERE demo LIMIT 1');
  if (demo.length === 0) return;
  const bredd = Math.max(...ANVANDARE.map((a) => a.epost.length));
  const rader = ANVANDARE.map(
    (a) => `  ${a.epost.padEnd(bredd)}  ${ROLLER.find((r) => r.kod === a.roll)?.namn ?? a.roll}`,
  );
  process.stdout.write(
    `\nDemonstration med påhittade rapporter. Logga in på /logga-in med lösenordet ${DEMO_LOSENORD}:\n${rader.join('\n')}\n`,
  );
}
