import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VAGG } from './vagg.ts';

/** A measure that KS has decided, left out of the plan that comes after, and why. It counts as content of that plan. */
export class UtgangenAtgard1764000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE utgangen_atgard (
  kommun_id uuid NOT NULL,
  plan_id uuid NOT NULL,             -- the plan that doesn't go on with it
  atgard_id uuid NOT NULL,           -- the measure in the plan before
  skal text NOT NULL,
  PRIMARY KEY (kommun_id, plan_id, atgard_id),
  FOREIGN KEY (kommun_id, plan_id) REFERENCES atgardsplan,
  FOREIGN KEY (kommun_id, atgard_id) REFERENCES atgard
);
CREATE INDEX utgangen_atgard_atgard ON utgangen_atgard (kommun_id, atgard_id);
CREATE INDEX atgard_foregangare ON atgard (kommun_id, foregangare_id) WHERE foregangare_id IS NOT NULL;
CREATE INDEX atgardsplan_foregangare ON atgardsplan (kommun_id, foregangare_id) WHERE foregangare_id IS NOT NULL;
CREATE TRIGGER utgangen_atgard_innehall AFTER INSERT OR UPDATE OR DELETE ON utgangen_atgard
  FOR EACH ROW EXECUTE FUNCTION rot.rakna_planens_innehall();
`);
    await runner.query(VAGG('utgangen_atgard'));
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
