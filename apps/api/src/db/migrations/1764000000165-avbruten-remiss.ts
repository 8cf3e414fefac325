import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A remiss that was broken off says why, to those who were asked. Those from before keep the reason in the history alone. */
export class AvbrutenRemiss1764000000165 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE remiss ADD COLUMN avbruten_skal text`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
