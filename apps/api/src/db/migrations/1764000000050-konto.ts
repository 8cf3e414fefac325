import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What looking after logins needs: a version, so that two administrators don't overwrite each other, and whether
 * the password is one that somebody else has seen and that should be changed by its owner.
 */
export class Konto1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE anvandare
  ADD version integer NOT NULL DEFAULT 1,
  ADD losenord_tillfalligt boolean NOT NULL DEFAULT false;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
