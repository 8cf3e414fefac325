import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An idempotency key goes with what it was sent with: the same key with other content is another report. Reports from
 * before have no print of their content; a resend over the upgrade becomes a report of its own rather than none.
 */
export class Innehallsavtryck1764000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE rapport ADD COLUMN innehallsavtryck bytea;
DROP INDEX rapport_idempotens;
CREATE UNIQUE INDEX rapport_idempotens ON rapport (kommun_id, idempotensnyckel, innehallsavtryck);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
