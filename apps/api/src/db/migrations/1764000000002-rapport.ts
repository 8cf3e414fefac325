import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports, their locked originals, incidents, reporters, and the rollups of the analysis page.
 * `datum`, `manad` and `timprofil_id` are local time (Europe/Stockholm), stored when the report is
 * written: a time-zone conversion per row is the dearest part of a chart (docs/performance.md).
 */
export class Rapport1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A dictionary of "when in the week": the cells (0 = Monday 00–01 … 167) an interval touches and the share
-- that falls in each. Holds no content and belongs to no kommun.
CREATE TABLE timprofil (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nyckel text COLLATE "C" NOT NULL UNIQUE,
  celler smallint[] NOT NULL,
  andelar double precision[] NOT NULL,
  CHECK (cardinality(celler) = cardinality(andelar))
);

-- Who stands behind reports, as far as it can be told apart: a unit, or a contact as a keyed hash.
CREATE TABLE rapportor (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  organisation_id uuid,
  kontakt_hash bytea,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, organisation_id) REFERENCES organisation,
  CHECK ((organisation_id IS NULL) <> (kontakt_hash IS NULL))
);
CREATE UNIQUE INDEX rapportor_organisation ON rapportor (kommun_id, organisation_id);
CREATE UNIQUE INDEX rapportor_kontakt ON rapportor (kommun_id, kontakt_hash);

CREATE TABLE rapport (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  referens text COLLATE "C" NOT NULL UNIQUE,
  kanal text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL,
  inkommen timestamptz NOT NULL,
  hant_fran timestamptz,
  hant_till timestamptz,
  hant_precision text COLLATE "C" NOT NULL,
  datum date NOT NULL,
  manad date NOT NULL,
  timprofil_id integer REFERENCES timprofil,
  vad text COLLATE "C" NOT NULL,
  kategori_id uuid,
  andts text[] COLLATE "C" NOT NULL DEFAULT '{}',
  omrade_id uuid,
  platsprecision text COLLATE "C" NOT NULL,
  platstext text,
  text text NOT NULL,
  traffar text[] COLLATE "C" NOT NULL DEFAULT '{}',
  konsekvens text,
  allvar smallint CHECK (allvar BETWEEN 1 AND 4),
  sakerhet text COLLATE "C" NOT NULL,
  polisanmald text COLLATE "C" NOT NULL,
  pagar boolean NOT NULL DEFAULT false,
  rapportor_id uuid,
  vill_ha_svar boolean NOT NULL DEFAULT false,
  hanteringsklass text COLLATE "C" NOT NULL DEFAULT 'intern',
  handlaggare_id uuid,
  incident_id uuid,
  hanvisad_till text COLLATE "C",
  skal text,
  kompletteringsfraga text,
  idempotensnyckel text COLLATE "C",
  extern_id text COLLATE "C",
  gallras date,
  version integer NOT NULL DEFAULT 1,
  skapad timestamptz NOT NULL DEFAULT now(), skapad_av uuid,
  andrad timestamptz NOT NULL DEFAULT now(), andrad_av uuid,
  sok tsvector GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, text || ' ' || coalesce(platstext, ''))) STORED,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, kategori_id) REFERENCES kategori,
  FOREIGN KEY (kommun_id, omrade_id) REFERENCES omrade,
  FOREIGN KEY (kommun_id, rapportor_id) REFERENCES rapportor,
  FOREIGN KEY (kommun_id, handlaggare_id) REFERENCES anvandare,
  CHECK (hant_till IS NULL OR hant_till >= hant_fran)
);
CREATE UNIQUE INDEX rapport_idempotens ON rapport (kommun_id, idempotensnyckel);
CREATE UNIQUE INDEX rapport_extern ON rapport (kommun_id, extern_id);
CREATE INDEX rapport_inkorg ON rapport (kommun_id, inkommen DESC, id DESC);
CREATE INDEX rapport_oppna ON rapport (kommun_id, inkommen DESC, id DESC)
  WHERE status IN ('inkommen', 'granskas', 'vantar_komplettering');
CREATE INDEX rapport_incident ON rapport (kommun_id, incident_id) WHERE incident_id IS NOT NULL;
-- Fixed widths first: a text column before them makes every later one dearer to reach (docs/performance.md).
CREATE INDEX rapport_analys ON rapport (kommun_id, datum)
  INCLUDE (manad, allvar, timprofil_id, kategori_id, omrade_id, rapportor_id, status, kanal, sakerhet);
CREATE INDEX rapport_sok ON rapport USING gin (sok);

-- What several reports are about. The first of them stays the one that is counted.
CREATE TABLE incident (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  huvudrapport_id uuid NOT NULL,
  skapad timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, huvudrapport_id) REFERENCES rapport
);
CREATE UNIQUE INDEX incident_huvudrapport ON incident (kommun_id, huvudrapport_id);
ALTER TABLE rapport ADD FOREIGN KEY (kommun_id, incident_id) REFERENCES incident;

-- The words as they came, and how to reach the reporter. Locked: read by triage only, each reading logged.
CREATE TABLE rapport_original (
  kommun_id uuid NOT NULL,
  rapport_id uuid NOT NULL,
  text text NOT NULL,
  platstext text,
  konsekvens text,
  kontakt text,
  PRIMARY KEY (kommun_id, rapport_id),
  FOREIGN KEY (kommun_id, rapport_id) REFERENCES rapport
);
`);

    // Row-level security forbids the planner to use an index with an operator that isn't leakproof, and the
    // full-text match is not. The search therefore asks through a door that carries the wall itself.
    await runner.query(`
CREATE FUNCTION rot.sok_rapporter(p_fraga text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id FROM rapport r
   WHERE r.kommun_id = rot.kommun_id() AND r.sok @@ websearch_to_tsquery('swedish'::regconfig, p_fraga)
$$;

-- What the public may know of a report by its code.
CREATE FUNCTION rot.rapport_for_referens(p_referens text)
  RETURNS TABLE (kommun_kod text, kommun_namn text, status text, inkommen timestamptz, andrad timestamptz,
                 hanvisad_till text, kompletteringsfraga text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.kod, k.namn, r.status, r.inkommen, r.andrad, r.hanvisad_till,
         CASE WHEN r.status = 'vantar_komplettering' THEN r.kompletteringsfraga END
    FROM rapport r JOIN kommun k ON k.id = r.kommun_id
   WHERE r.referens = p_referens
$$;
`);

    // Rollups of what is counted (godkänd, avslutad), at three levels so that any period is a handful of rows:
    // everything, whole months, single days. Kept by the same transaction that changes a report.
    await runner.query(`
CREATE TABLE analys_summa (
  kommun_id uuid NOT NULL,
  dimension "char" NOT NULL,       -- K kategori, O område, N kanal, T timprofil, R rapportör
  niva "char" NOT NULL,            -- a allt, m månad, d dag
  datum date NOT NULL,             -- first day of the month, the day, or 2000-01-01 for everything
  nyckel text COLLATE "C" NOT NULL,
  antal integer NOT NULL,
  PRIMARY KEY (kommun_id, dimension, niva, datum, nyckel) INCLUDE (antal)
);

CREATE FUNCTION rot.raknas(p_status text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT p_status IN ('godkand', 'avslutad') $$;

CREATE FUNCTION rot.summera_rapporter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  v_urval text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    v_urval := 'SELECT r.*, 1 AS tecken FROM nya r WHERE rot.raknas(r.status)';
    IF NOT EXISTS (SELECT FROM nya r WHERE rot.raknas(r.status)) THEN RETURN NULL; END IF;
  ELSIF TG_OP = 'DELETE' THEN
    v_urval := 'SELECT r.*, -1 AS tecken FROM gamla r WHERE rot.raknas(r.status)';
  ELSE
    v_urval := 'SELECT r.*, 1 AS tecken FROM nya r WHERE rot.raknas(r.status)
                UNION ALL SELECT r.*, -1 FROM gamla r WHERE rot.raknas(r.status)';
  END IF;
  -- Ordered, so that two transactions take the rows in the same order and never wait for each other in a ring.
  EXECUTE '
    INSERT INTO analys_summa AS s (kommun_id, dimension, niva, datum, nyckel, antal)
    SELECT u.kommun_id, d.dimension, n.niva, n.datum, d.nyckel, sum(u.tecken)
      FROM (' || v_urval || ') u
     CROSS JOIN LATERAL (VALUES
       (''K''::"char", coalesce(u.kategori_id::text, '''')), (''O'', coalesce(u.omrade_id::text, '''')),
       (''N'', u.kanal), (''T'', coalesce(u.timprofil_id::text, '''')), (''R'', coalesce(u.rapportor_id::text, '''')))
       d (dimension, nyckel)
     CROSS JOIN LATERAL (VALUES
       (''a''::"char", date ''2000-01-01''), (''m'', u.manad), (''d'', u.datum)) n (niva, datum)
     GROUP BY 1, 2, 3, 4, 5
    HAVING sum(u.tecken) <> 0
     ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (kommun_id, dimension, niva, datum, nyckel) DO UPDATE SET antal = s.antal + excluded.antal';
  RETURN NULL;
END $$;
CREATE TRIGGER rapport_summa_in AFTER INSERT ON rapport
  REFERENCING NEW TABLE AS nya FOR EACH STATEMENT EXECUTE FUNCTION rot.summera_rapporter();
CREATE TRIGGER rapport_summa_upp AFTER UPDATE ON rapport
  REFERENCING NEW TABLE AS nya OLD TABLE AS gamla FOR EACH STATEMENT EXECUTE FUNCTION rot.summera_rapporter();
CREATE TRIGGER rapport_summa_ut AFTER DELETE ON rapport
  REFERENCING OLD TABLE AS gamla FOR EACH STATEMENT EXECUTE FUNCTION rot.summera_rapporter();
`);

    for (const tabell of ['rapportor', 'rapport', 'incident', 'rapport_original', 'analys_summa'])
      await runner.query(`
ALTER TABLE ${tabell} ENABLE ROW LEVEL SECURITY;
CREATE POLICY kommunvagg ON ${tabell} USING (kommun_id = (SELECT rot.kommun_id()))`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
