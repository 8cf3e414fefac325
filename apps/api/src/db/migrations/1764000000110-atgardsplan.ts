import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VAGG } from './vagg.ts';

/** Plans and their measures, how each goes, the follow-ups at KS, the log of reports to KF, and the guideline's deadlines. */
export class Atgardsplan1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE atgardsplan (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  nummer integer NOT NULL,
  lagesbild_id uuid NOT NULL,
  foregangare_id uuid,               -- the version it replaces when it is decided
  namn text COLLATE svenska NOT NULL,
  giltig_fran date,
  giltig_till date,
  status text COLLATE "C" NOT NULL,
  lamnad date,                       -- the day it was handed over to KS
  version integer NOT NULL DEFAULT 1,
  skapad timestamptz NOT NULL DEFAULT now(),
  skapad_av uuid,
  andrad timestamptz NOT NULL DEFAULT now(),
  andrad_av uuid,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, lagesbild_id) REFERENCES lagesbild,
  FOREIGN KEY (kommun_id, foregangare_id) REFERENCES atgardsplan
);
CREATE UNIQUE INDEX atgardsplan_nummer ON atgardsplan (kommun_id, nummer);

CREATE TABLE effektmal (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  problem_id uuid,
  matt text NOT NULL,
  utgangsvarde text,
  malvarde text,
  datum date,
  ordning integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, plan_id) REFERENCES atgardsplan,
  FOREIGN KEY (kommun_id, problem_id) REFERENCES problem
);
CREATE INDEX effektmal_plan ON effektmal (kommun_id, plan_id, ordning);

CREATE TABLE atgard (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  nummer integer NOT NULL,
  foregangare_id uuid,               -- the same measure in the version before
  problem_id uuid,
  titel text COLLATE svenska NOT NULL,
  beskrivning text,
  typ text COLLATE "C" NOT NULL,
  sikt text COLLATE "C" NOT NULL,
  form text COLLATE "C" NOT NULL,
  upprepning text COLLATE "C",
  evidensgrad text COLLATE "C" NOT NULL,
  evidenskalla text,
  operativt_mal text,
  indikator text,
  ansvarig_organisation_id uuid NOT NULL,
  ansvarig_funktion text,
  fran date,
  till date,
  status text COLLATE "C" NOT NULL,
  genomforande text COLLATE "C" NOT NULL DEFAULT 'ej_bedomd',
  effekt text COLLATE "C" NOT NULL DEFAULT 'ej_bedomd',
  steg text,                         -- the latest step or comment of an update
  uppdaterad timestamptz,            -- the latest update, or the decision
  ordning integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  andrad timestamptz NOT NULL DEFAULT now(),
  andrad_av uuid,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, plan_id) REFERENCES atgardsplan,
  FOREIGN KEY (kommun_id, problem_id) REFERENCES problem,
  FOREIGN KEY (kommun_id, foregangare_id) REFERENCES atgard,
  FOREIGN KEY (kommun_id, ansvarig_organisation_id) REFERENCES organisation
);
CREATE INDEX atgard_plan ON atgard (kommun_id, plan_id, ordning);
CREATE INDEX atgard_ansvarig ON atgard (kommun_id, ansvarig_organisation_id);

CREATE TABLE atgard_orsak (
  kommun_id uuid NOT NULL,
  atgard_id uuid NOT NULL,
  orsak_id uuid NOT NULL,
  PRIMARY KEY (kommun_id, atgard_id, orsak_id),
  FOREIGN KEY (kommun_id, atgard_id) REFERENCES atgard,
  FOREIGN KEY (kommun_id, orsak_id) REFERENCES orsak
);
CREATE INDEX atgard_orsak_orsak ON atgard_orsak (kommun_id, orsak_id);

CREATE TABLE atgard_medverkande (
  kommun_id uuid NOT NULL,
  atgard_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  PRIMARY KEY (kommun_id, atgard_id, organisation_id),
  FOREIGN KEY (kommun_id, atgard_id) REFERENCES atgard,
  FOREIGN KEY (kommun_id, organisation_id) REFERENCES organisation
);

-- How a measure goes, as it was said each time. An update that is taken back gets a row that says so.
CREATE TABLE statusuppdatering (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  atgard_id uuid NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  anvandare_id uuid,
  status text COLLATE "C" NOT NULL,
  genomforande text COLLATE "C" NOT NULL,
  effekt text COLLATE "C" NOT NULL,
  steg text,
  kommentar text,
  skal text,
  angrar_id uuid,                    -- the update that this one takes back
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, atgard_id) REFERENCES atgard
);
CREATE INDEX statusuppdatering_atgard ON statusuppdatering (kommun_id, atgard_id, id);
CREATE TRIGGER statusuppdatering_bara_tillagg BEFORE UPDATE OR DELETE OR TRUNCATE ON statusuppdatering
  FOR EACH STATEMENT EXECUTE FUNCTION rot.vagra_andring();

CREATE TABLE uppfoljning (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  nummer integer NOT NULL,
  datum date NOT NULL,               -- the day the status is from
  status text COLLATE "C" NOT NULL,
  tal jsonb NOT NULL,                -- the measures as they stood then
  laget text,                        -- what has changed in the läge
  bedomning text,
  version integer NOT NULL DEFAULT 1,
  skapad timestamptz NOT NULL DEFAULT now(),
  skapad_av uuid,
  andrad timestamptz NOT NULL DEFAULT now(),
  andrad_av uuid,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, plan_id) REFERENCES atgardsplan
);
CREATE UNIQUE INDEX uppfoljning_nummer ON uppfoljning (kommun_id, plan_id, nummer);

-- What has been handed to KS is what KS reviews: neither numbers nor words change while it lies there, or after.
CREATE FUNCTION rot.vagra_lamnad_uppfoljning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Uppföljningen är lämnad till kommunstyrelsen.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER uppfoljning_lamnad BEFORE UPDATE ON uppfoljning FOR EACH ROW
  WHEN (OLD.status = 'granskad' OR (OLD.status <> 'planerad'
        AND (OLD.datum, OLD.tal, OLD.laget, OLD.bedomning) IS DISTINCT FROM (NEW.datum, NEW.tal, NEW.laget, NEW.bedomning)))
  EXECUTE FUNCTION rot.vagra_lamnad_uppfoljning();

CREATE TABLE kf_rapport (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  datum date NOT NULL,
  rubrik text NOT NULL,
  text text,
  diarienummer text,
  uppfoljning_id uuid,
  skapad timestamptz NOT NULL DEFAULT now(),
  skapad_av uuid,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, uppfoljning_id) REFERENCES uppfoljning
);

-- The deadlines of the kommun's own guideline; the law's are in the code.
CREATE TABLE riktlinje (
  kommun_id uuid NOT NULL REFERENCES kommun,
  version integer NOT NULL DEFAULT 1,
  antagen date,
  paragraf text,
  revideras date,
  operativa_per_ar smallint NOT NULL DEFAULT 3,
  ks_uppfoljning_manader smallint NOT NULL DEFAULT 12,
  kf_rapport_manader smallint NOT NULL DEFAULT 12,
  PRIMARY KEY (kommun_id)
);
`);
    for (const tabell of [
      'atgardsplan',
      'effektmal',
      'atgard',
      'atgard_orsak',
      'atgard_medverkande',
      'statusuppdatering',
      'uppfoljning',
      'kf_rapport',
      'riktlinje',
    ])
      await runner.query(VAGG(tabell));
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
