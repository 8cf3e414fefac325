import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground: tenants, accounts, history, organisation, areas, categories.
 * Every table that carries a kommun has `kommun_id` first in its key and row-level security on, so that a
 * forgotten WHERE returns nothing (docs/decisions/0002).
 */
export class Grund1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE COLLATION IF NOT EXISTS svenska (provider = icu, locale = 'sv-SE');
CREATE SCHEMA rot;

-- The kommun of this transaction. NULL when none is set, and then no row is visible.
CREATE FUNCTION rot.kommun_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.kommun_id', true), '')::uuid $$;

CREATE TABLE kommun (
  id uuid PRIMARY KEY,
  kod text COLLATE "C" NOT NULL UNIQUE CHECK (kod ~ '^[0-9]{4}$'),
  namn text COLLATE svenska NOT NULL,
  lat double precision, lon double precision,
  befolkning integer, befolkning_ar smallint,
  demo boolean NOT NULL DEFAULT false,
  smatalsgrans smallint NOT NULL DEFAULT 5,
  kontakt text,
  skapad timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE organisation (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  kod text COLLATE "C",
  namn text COLLATE svenska NOT NULL,
  typ text COLLATE "C" NOT NULL,
  foralder_id uuid,
  kontakt text,
  giltig_fran date,
  giltig_till date,
  version integer NOT NULL DEFAULT 1,
  skapad timestamptz NOT NULL DEFAULT now(), skapad_av uuid,
  andrad timestamptz NOT NULL DEFAULT now(), andrad_av uuid,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, foralder_id) REFERENCES organisation,
  CHECK (giltig_till IS NULL OR giltig_fran IS NULL OR giltig_till >= giltig_fran)
);
CREATE UNIQUE INDEX organisation_kod ON organisation (kommun_id, kod);
CREATE INDEX organisation_foralder ON organisation (kommun_id, foralder_id);

CREATE TABLE anvandare (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  epost text COLLATE "C" NOT NULL UNIQUE CHECK (epost = lower(epost)),
  namn text COLLATE svenska NOT NULL,
  roll text COLLATE "C" NOT NULL,
  organisation_id uuid,
  losenord_hash text NOT NULL,
  aktiv boolean NOT NULL DEFAULT true,
  skapad timestamptz NOT NULL DEFAULT now(),
  andrad timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, organisation_id) REFERENCES organisation
);

CREATE TABLE session (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  anvandare_id uuid NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  skapad timestamptz NOT NULL DEFAULT now(),
  senast_sedd timestamptz NOT NULL DEFAULT now(),
  gar_ut timestamptz NOT NULL,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, anvandare_id) REFERENCES anvandare ON DELETE CASCADE
);
CREATE INDEX session_anvandare ON session (kommun_id, anvandare_id);

-- Counters of rate-limiter-flexible: who tried to log in how often. No kommun: it comes before any login.
CREATE TABLE takt (key text PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);

CREATE TABLE handelse (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  anvandare_id uuid,
  objekt_typ text COLLATE "C" NOT NULL,
  objekt_id uuid NOT NULL,
  handling text COLLATE "C" NOT NULL,
  fore jsonb,
  efter jsonb,
  kommentar text,
  PRIMARY KEY (kommun_id, id)
);
CREATE INDEX handelse_objekt ON handelse (kommun_id, objekt_id, id);

-- History is append-only for everyone, the owner too; the app's role lacks the privilege as well.
CREATE FUNCTION rot.vagra_andring() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Historiken kan inte ändras.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER handelse_bara_tillagg BEFORE UPDATE OR DELETE OR TRUNCATE ON handelse
  FOR EACH STATEMENT EXECUTE FUNCTION rot.vagra_andring();

CREATE TABLE grupp (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  kod text COLLATE "C",
  namn text COLLATE svenska NOT NULL,
  slag text COLLATE "C" NOT NULL,
  beskrivning text,
  ordforande text,
  sammankallande text,
  moten_per_ar smallint,
  diariefors boolean NOT NULL DEFAULT false,
  ar_rad boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  skapad timestamptz NOT NULL DEFAULT now(), skapad_av uuid,
  andrad timestamptz NOT NULL DEFAULT now(), andrad_av uuid,
  PRIMARY KEY (kommun_id, id)
);
CREATE UNIQUE INDEX grupp_kod ON grupp (kommun_id, kod);

CREATE TABLE ledamot (
  kommun_id uuid NOT NULL,
  id uuid NOT NULL,
  grupp_id uuid NOT NULL,
  funktion text COLLATE svenska NOT NULL,
  organisation_id uuid,
  anvandare_id uuid,
  ersattare text,
  fran date,
  till date,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, grupp_id) REFERENCES grupp,
  FOREIGN KEY (kommun_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (kommun_id, anvandare_id) REFERENCES anvandare,
  CHECK (till IS NULL OR fran IS NULL OR till >= fran)
);
CREATE INDEX ledamot_grupp ON ledamot (kommun_id, grupp_id);

CREATE TABLE omrade (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  kod text COLLATE "C" NOT NULL,
  namn text COLLATE svenska NOT NULL,
  slag text COLLATE "C" NOT NULL,
  foralder_id uuid,
  lat double precision, lon double precision,
  kalla text,
  aktiv boolean NOT NULL DEFAULT true,
  PRIMARY KEY (kommun_id, id),
  FOREIGN KEY (kommun_id, foralder_id) REFERENCES omrade
);
CREATE UNIQUE INDEX omrade_kod ON omrade (kommun_id, kod);

CREATE TABLE kategori (
  kommun_id uuid NOT NULL REFERENCES kommun,
  id uuid NOT NULL,
  kod text COLLATE "C" NOT NULL,
  art text COLLATE "C" NOT NULL,
  namn text COLLATE svenska NOT NULL,
  ordning smallint NOT NULL,
  brottsindikator text COLLATE "C",
  giltig_fran date, giltig_till date,
  PRIMARY KEY (kommun_id, id)
);
CREATE UNIQUE INDEX kategori_kod ON kategori (kommun_id, kod);
`);

    // Before anyone is known there is no kommun, so these few doors open the wall, each for one question.
    await runner.query(`
CREATE FUNCTION rot.konto_for_inloggning(p_epost text)
  RETURNS TABLE (id uuid, kommun_id uuid, losenord_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id, a.kommun_id, a.losenord_hash FROM anvandare a WHERE a.epost = p_epost AND a.aktiv
$$;

-- Checks a session and sets the kommun for the rest of the transaction, in one round trip.
CREATE FUNCTION rot.oppna_session(p_token_hash bytea, p_vilotid interval)
  RETURNS TABLE (session_id uuid, anvandare_id uuid, kommun_id uuid, kommun_kod text, roll text,
                 organisation_id uuid, bor_forlangas boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT s.id, a.id, s.kommun_id, k.kod, a.roll, a.organisation_id, s.senast_sedd < now() - interval '5 minutes'
    INTO session_id, anvandare_id, kommun_id, kommun_kod, roll, organisation_id, bor_forlangas
    FROM session s
    JOIN anvandare a ON a.kommun_id = s.kommun_id AND a.id = s.anvandare_id AND a.aktiv
    JOIN kommun k ON k.id = s.kommun_id
   WHERE s.token_hash = p_token_hash AND s.gar_ut > now() AND s.senast_sedd > now() - p_vilotid;
  IF FOUND THEN
    PERFORM set_config('app.kommun_id', kommun_id::text, true);
    RETURN NEXT;
  END IF;
END $$;
`);

    for (const tabell of [
      'organisation',
      'anvandare',
      'session',
      'handelse',
      'grupp',
      'ledamot',
      'omrade',
      'kategori',
    ])
      await runner.query(`
ALTER TABLE ${tabell} ENABLE ROW LEVEL SECURITY;
CREATE POLICY kommunvagg ON ${tabell} USING (kommun_id = (SELECT rot.kommun_id()))`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
