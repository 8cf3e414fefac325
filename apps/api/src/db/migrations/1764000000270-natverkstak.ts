import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VAGG } from './vagg.ts';

/** A network from which a kommun takes more reports than from others: a school or an office that all share one address. */
export class Natverkstak1764000000270 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE natverkstak (
  kommun_id uuid NOT NULL REFERENCES kommun,
  nat cidr NOT NULL,
  tak integer NOT NULL CHECK (tak BETWEEN 1 AND 100000),
  PRIMARY KEY (kommun_id, nat)
);
`);
    await runner.query(VAGG('natverkstak'));
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
