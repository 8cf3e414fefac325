import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of the log of reports to KF may be corrected: whoever does it sees which version she read. */
export class KfRattelse1764000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE kf_rapport
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN andrad timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN andrad_av uuid;
UPDATE kf_rapport SET andrad = skapad, andrad_av = skapad_av;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
