import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbers of a decision may be corrected, with what stood there in the history. Nothing else of it can change. */
export class Beslutsrattelse1764000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE beslut
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN andrad timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN andrad_av uuid;
DROP TRIGGER beslut_bara_tillagg ON beslut;
UPDATE beslut SET andrad = skapad, andrad_av = skapad_av;
CREATE TRIGGER beslut_bara_tillagg BEFORE DELETE OR TRUNCATE ON beslut
  FOR EACH STATEMENT EXECUTE FUNCTION rot.vagra_andring();

CREATE FUNCTION rot.bara_beslutets_nummer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(OLD) - ARRAY['paragraf', 'diarienummer', 'version', 'andrad', 'andrad_av'])
     IS DISTINCT FROM (to_jsonb(NEW) - ARRAY['paragraf', 'diarienummer', 'version', 'andrad', 'andrad_av']) THEN
    RAISE EXCEPTION 'Bara beslutets nummer kan rättas.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER beslut_bara_nummer BEFORE UPDATE ON beslut
  FOR EACH ROW EXECUTE FUNCTION rot.bara_beslutets_nummer();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
