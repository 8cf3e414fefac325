import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which of two versions of a notice is the newer can't be read from the notice, only from the file it came in:
 * `kalltid` is the newest publication in that file. `datum` is the local day a notice is counted on, by the rule
 * of reports: when it happened, or was published if the title doesn't say.
 */
export class OmvarldKalltid1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE omvarldshandelse
  ALTER COLUMN url DROP NOT NULL,
  ADD COLUMN kalltid timestamptz,
  ADD COLUMN datum date;
UPDATE omvarldshandelse
   SET kalltid = publicerad, url = nullif(url, ''),
       datum = (coalesce(intraffad, publicerad) AT TIME ZONE 'Europe/Stockholm')::date;
UPDATE omvarldshandelse SET manad = date_trunc('month', datum)::date;
ALTER TABLE omvarldshandelse
  ALTER COLUMN kalltid SET NOT NULL,
  ALTER COLUMN datum SET NOT NULL;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
