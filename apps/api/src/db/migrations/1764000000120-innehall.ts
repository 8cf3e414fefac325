import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A picture and a plan are written by several, part by part, each part with a version of its own. `innehall` counts
 * every change of the parts, whoever makes it and by whatever way: who sends the whole on says which one she has read.
 */
export class Innehall1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE lagesbild ADD COLUMN innehall integer NOT NULL DEFAULT 1;
ALTER TABLE atgardsplan ADD COLUMN innehall integer NOT NULL DEFAULT 1;

CREATE FUNCTION rot.rakna_lagesbildens_innehall() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_rad record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  v_lagesbild uuid;
BEGIN
  IF TG_TABLE_NAME = 'orsak' THEN
    SELECT p.lagesbild_id INTO v_lagesbild FROM problem p WHERE p.kommun_id = v_rad.kommun_id AND p.id = v_rad.problem_id;
  ELSE
    v_lagesbild := v_rad.lagesbild_id;
  END IF;
  UPDATE lagesbild SET innehall = innehall + 1 WHERE kommun_id = v_rad.kommun_id AND id = v_lagesbild;
  RETURN NULL;
END $$;

-- Only what is still written: a measure in a plan in force goes on being reported on, and that changes no content.
CREATE FUNCTION rot.rakna_planens_innehall() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_rad record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  v_plan uuid;
BEGIN
  IF TG_TABLE_NAME IN ('atgard_orsak', 'atgard_medverkande') THEN
    SELECT a.plan_id INTO v_plan FROM atgard a WHERE a.kommun_id = v_rad.kommun_id AND a.id = v_rad.atgard_id;
  ELSE
    v_plan := v_rad.plan_id;
  END IF;
  UPDATE atgardsplan SET innehall = innehall + 1
   WHERE kommun_id = v_rad.kommun_id AND id = v_plan AND status = 'utkast';
  RETURN NULL;
END $$;
`);
    for (const tabell of ['lagesbild_del', 'lagesbild_kalla', 'lagesbild_underlag', 'problem', 'orsak'])
      await runner.query(raknare(tabell, 'rot.rakna_lagesbildens_innehall'));
    for (const tabell of ['effektmal', 'atgard', 'atgard_orsak', 'atgard_medverkande'])
      await runner.query(raknare(tabell, 'rot.rakna_planens_innehall'));
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}

const raknare = (tabell: string, funktion: string): string => `
CREATE TRIGGER ${tabell}_innehall AFTER INSERT OR UPDATE OR DELETE ON ${tabell}
  FOR EACH ROW EXECUTE FUNCTION ${funktion}()`;
