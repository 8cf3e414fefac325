import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft that was discarded stays as it was, with the reason in its history: sealed like what was decided. */
export class Kasserad1764000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE OR REPLACE FUNCTION rot.vagra_forseglad_lagesbild() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  v_rad record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  v_lagesbild uuid;
BEGIN
  IF TG_TABLE_NAME = 'orsak' THEN
    SELECT p.lagesbild_id INTO v_lagesbild FROM problem p WHERE p.kommun_id = v_rad.kommun_id AND p.id = v_rad.problem_id;
  ELSIF TG_TABLE_NAME = 'remissvar' THEN
    SELECT r.lagesbild_id INTO v_lagesbild FROM remiss r WHERE r.kommun_id = v_rad.kommun_id AND r.id = v_rad.remiss_id;
  ELSE
    v_lagesbild := v_rad.lagesbild_id;
  END IF;
  IF EXISTS (SELECT FROM lagesbild l WHERE l.kommun_id = v_rad.kommun_id AND l.id = v_lagesbild
                AND l.status IN ('beslutad', 'ersatt', 'arkiverad', 'kasserad')) THEN
    RAISE EXCEPTION 'Lägesbilden är beslutad eller arkiverad, eller kasserad.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN v_rad;
END $$;

CREATE OR REPLACE FUNCTION rot.vagra_oppna_lagesbild() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Lägesbilden är beslutad eller arkiverad, eller kasserad.' USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER lagesbild_oppnas_inte ON lagesbild;
CREATE TRIGGER lagesbild_oppnas_inte BEFORE UPDATE ON lagesbild FOR EACH ROW
  WHEN (OLD.status IN ('beslutad', 'ersatt', 'arkiverad', 'kasserad')
    AND NOT (OLD.status = 'beslutad' AND NEW.status = 'ersatt'))
  EXECUTE FUNCTION rot.vagra_oppna_lagesbild();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
