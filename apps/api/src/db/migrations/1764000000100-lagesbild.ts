import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VAGG } from './vagg.ts';

/**
 * Lägesbilder, operative and strategic: numbers frozen when they are made, the reports behind them, sections,
 * sources, problems with causes, remiss and decisions. What is frozen or decided can't be changed by anyone.
 */
export class Lagesbild1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE beslut (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  organ text COLLATE "C" NOT NULL,
  datum date NOT NULL,
  paragraf text NOT NULL,
  diarienummer text NOT NULL,
  text text,
  objekt_typ text COLLATE "C" NOT NULL CHECK (objekt_typ IN ('lagesbild', 'atgardsplan', 'uppfoljning')),
  objekt_id uuid NOT NULL,
  objekt_version integer NOT NULL,   -- what was decided is this version, and no later one
  skapad timestamptz NOT NULL DEFAULT clock_timestamp(),
  skapad_av uuid,
  PRIMARY KEY (kommun_id, id)
);
CREATE UNIQUE INDEX beslut_objekt ON beslut (kommun_id, objekt_id);

CREATE TABLE lagesbild (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  slag text COLLATE "C" NOT NULL CHECK (slag IN ('operativ', 'strategisk')),
  nummer integer NOT NULL,
  fran date NOT NULL,
  till date NOT NULL CHECK (till >= fran),
  status text COLLATE "C" NOT NULL,
  filter jsonb NOT NULL,             -- the RapportFilter that was counted
  fryst timestamptz NOT NULL,        -- the cut-off: nothing accepted later is in it
  tal jsonb NOT NULL,                -- the numbers as they were then
  lamnad date,                       -- the day it was handed over to KS
  version integer NOT NULL DEFAULT 1,
  skapad timestamptz NOT NULL DEFAULT now(),
  skapad_av uuid,
  andrad timestamptz NOT NULL DEFAULT now(),
  andrad_av uuid,
  PRIMARY KEY (kommun_id, id)
);
CREATE UNIQUE INDEX lagesbild_nummer ON lagesbild (kommun_id, slag, nummer);

CREATE FUNCTION rot.vagra_frysta_tal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'En lägesbilds tal är frysta.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER lagesbild_fryst BEFORE UPDATE OF slag, nummer, fran, till, filter, fryst, tal ON lagesbild
  FOR EACH ROW EXECUTE FUNCTION rot.vagra_frysta_tal();

-- The reports that were counted, with what they were counted as: a later assessment moves nothing here. They are
-- written in the statement that counts them, before the picture itself, which holds the figures: hence DEFERRED.
CREATE TABLE lagesbild_rapport (
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
CREATE INDEX lagesbild_rapport_kategori ON lagesbild_rapport (kommun_id, lagesbild_id, kategori_id) INCLUDE (omrade_id, rapport_id);
CREATE INDEX lagesbild_rapport_rapport ON lagesbild_rapport (kommun_id, rapport_id);
CREATE TRIGGER lagesbild_rapport_bara_tillagg BEFORE UPDATE OR DELETE OR TRUNCATE ON lagesbild_rapport
  FOR EACH STATEMENT EXECUTE FUNCTION rot.vagra_frysta_tal();

-- Each section has a version of its own: two compilers can write side by side, and never over each other.
CREATE TABLE lagesbild_del (
  kommun_id uuid NOT NULL,
  lagesbild_id uuid NOT NULL,
  kod text COLLATE "C" NOT NULL,
  text text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  andrad timestamptz NOT NULL DEFAULT now(),
  andrad_av uuid,
  PRIMARY KEY (kommun_id, lagesbild_id, kod),
  FOREIGN KEY (kommun_id, lagesbild_id) REFERENCES lagesbild
);

CREATE TABLE lagesbild_kalla (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  lagesbild_id uuid NOT NULL,
  namn text NOT NULL,
  anvand boolean NOT NULL,
  skal text,                         -- why it was left out
  ordning integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, lagesbild_id) REFERENCES lagesbild
);
CREATE INDEX lagesbild_kalla_bild ON lagesbild_kalla (kommun_id, lagesbild_id, ordning);

CREATE TABLE lagesbild_underlag (
  kommun_id uuid NOT NULL,
  lagesbild_id uuid NOT NULL,
  operativ_id uuid NOT NULL,
  PRIMARY KEY (kommun_id, lagesbild_id, operativ_id),
  FOREIGN KEY (kommun_id, lagesbild_id) REFERENCES lagesbild,
  FOREIGN KEY (kommun_id, operativ_id) REFERENCES lagesbild
);

CREATE TABLE problem (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  lagesbild_id uuid NOT NULL,
  namn text COLLATE svenska NOT NULL,
  beskrivning text,
  plats text,
  nar text,
  berorda text,
  bedomning text,
  kategorier text[] NOT NULL DEFAULT '{}',   -- codes: which of the counted reports it is about
  omraden text[] NOT NULL DEFAULT '{}',
  prioriterat boolean NOT NULL DEFAULT false,
  prioritering jsonb NOT NULL DEFAULT '{}',
  ordning integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  andrad timestamptz NOT NULL DEFAULT now(),
  andrad_av uuid,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, lagesbild_id) REFERENCES lagesbild
);
CREATE INDEX problem_lagesbild ON problem (kommun_id, lagesbild_id, ordning);

CREATE TABLE orsak (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  problem_id uuid NOT NULL,
  beskrivning text NOT NULL,
  slag text COLLATE "C" NOT NULL,
  sida text COLLATE "C" NOT NULL,
  belagg text,
  antagande boolean NOT NULL,
  ordning integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, problem_id) REFERENCES problem
);
CREATE INDEX orsak_problem ON orsak (kommun_id, problem_id, ordning);

CREATE TABLE remiss (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  lagesbild_id uuid NOT NULL,
  lagesbild_version integer NOT NULL,
  grupp_id uuid NOT NULL,
  skickad timestamptz NOT NULL DEFAULT clock_timestamp(),
  sista_dag date NOT NULL,
  avslutad timestamptz,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, lagesbild_id) REFERENCES lagesbild,
  FOREIGN KEY (kommun_id, grupp_id) REFERENCES grupp
);
CREATE INDEX remiss_lagesbild ON remiss (kommun_id, lagesbild_id, skickad);

CREATE TABLE remissvar (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  remiss_id uuid NOT NULL,
  anvandare_id uuid NOT NULL,
  stallning text COLLATE "C" NOT NULL,
  text text,
  lamnat timestamptz NOT NULL DEFAULT clock_timestamp(),
  bemotande text,                    -- what became of it
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, remiss_id) REFERENCES remiss
);
CREATE UNIQUE INDEX remissvar_ett ON remissvar (kommun_id, remiss_id, anvandare_id);

-- What has been decided or archived is sealed, whoever asks.
CREATE FUNCTION rot.vagra_forseglad_lagesbild() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
                AND l.status IN ('beslutad', 'ersatt', 'arkiverad')) THEN
    RAISE EXCEPTION 'Lägesbilden är beslutad eller arkiverad.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN v_rad;
END $$;

-- Nor can it be opened again: from decided the only way on is that the next one replaces it.
CREATE FUNCTION rot.vagra_oppna_lagesbild() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Lägesbilden är beslutad eller arkiverad.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER lagesbild_oppnas_inte BEFORE UPDATE ON lagesbild FOR EACH ROW
  WHEN (OLD.status IN ('beslutad', 'ersatt', 'arkiverad') AND NOT (OLD.status = 'beslutad' AND NEW.status = 'ersatt'))
  EXECUTE FUNCTION rot.vagra_oppna_lagesbild();
`);
    for (const tabell of [
      'lagesbild_del',
      'lagesbild_kalla',
      'lagesbild_underlag',
      'problem',
      'orsak',
      'remiss',
      'remissvar',
    ])
      await runner.query(`
CREATE TRIGGER ${tabell}_forseglad BEFORE INSERT OR UPDATE OR DELETE ON ${tabell}
  FOR EACH ROW EXECUTE FUNCTION rot.vagra_forseglad_lagesbild()`);
    for (const tabell of [
      'beslut',
      'lagesbild',
      'lagesbild_rapport',
      'lagesbild_del',
      'lagesbild_kalla',
      'lagesbild_underlag',
      'problem',
      'orsak',
      'remiss',
      'remissvar',
    ])
      await runner.query(VAGG(tabell));
    await runner.query(`
CREATE TRIGGER beslut_bara_tillagg BEFORE UPDATE OR DELETE OR TRUNCATE ON beslut
  FOR EACH STATEMENT EXECUTE FUNCTION rot.vagra_andring()`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
