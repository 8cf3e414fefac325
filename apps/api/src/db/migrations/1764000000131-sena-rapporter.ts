import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VAGG } from './vagg.ts';

/**
 * A report that is accepted when its period is already frozen would be in no picture. The next operative one writes it
 * down beside its own: in a table apart, so that no figure of the period ever counts it.
 */
export class SenaRapporter1764000000131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE lagesbild_sen_rapport (
  kommun_id uuid NOT NULL,
  lagesbild_id uuid NOT NULL,
  rapport_id uuid NOT NULL,
  datum date NOT NULL,
  kategori_id uuid,
  omrade_id uuid,
  timprofil_id integer,
  PRIMARY KEY (kommun_id, lagesbild_id, rapport_id),
  FOREIGN KEY (kommun_id, lagesbild_id) REFERENCES lagesbild DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX lagesbild_sen_rapport_rapport ON lagesbild_sen_rapport (kommun_id, rapport_id);
CREATE TRIGGER lagesbild_sen_rapport_bara_tillagg BEFORE UPDATE OR DELETE OR TRUNCATE ON lagesbild_sen_rapport
  FOR EACH STATEMENT EXECUTE FUNCTION rot.vagra_frysta_tal();
`);
    await runner.query(VAGG('lagesbild_sen_rapport'));
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
