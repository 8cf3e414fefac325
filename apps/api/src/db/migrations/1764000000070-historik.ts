import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is counted per month, by the fields a filter of the analysis page holds most often. The expected range
 * reads five years before the period; from the reports that was most of the page's time (docs/performance.md).
 * The columns are named as in `rapport`, so that one WHERE serves both. The sums of a kommun are also changed by one
 * transaction at a time from now on.
 */
export class Historik1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE analys_historik (
  kommun_id uuid NOT NULL,
  manad date NOT NULL,
  kategori_id uuid,
  allvar smallint,
  kanal text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL,
  antal integer NOT NULL
);
CREATE UNIQUE INDEX analys_historik_cell ON analys_historik
  (kommun_id, manad, kategori_id, allvar, kanal, status) INCLUDE (antal) NULLS NOT DISTINCT;
INSERT INTO analys_historik
SELECT kommun_id, manad, kategori_id, allvar, kanal, status, count(*)
  FROM rapport WHERE rot.raknas(status) GROUP BY 1, 2, 3, 4, 5, 6;
ALTER TABLE analys_historik ENABLE ROW LEVEL SECURITY;
CREATE POLICY kommunvagg ON analys_historik USING (kommun_id = (SELECT rot.kommun_id()));

CREATE OR REPLACE FUNCTION rot.summera_rapporter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
  -- One at a time per kommun: several statements of two transactions could else meet on the same sums in a ring.
  EXECUTE '
    SELECT count(pg_advisory_xact_lock(hashtextextended(k.kommun_id::text, 7)))
      FROM (SELECT DISTINCT u.kommun_id FROM (' || v_urval || ') u ORDER BY 1) k';
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
    ON CONFLICT (kommun_id, dimension, niva, datum, nyckel) DO UPDATE SET antal = s.antal + excluded.antal';
  EXECUTE '
    INSERT INTO analys_historik AS h (kommun_id, manad, kategori_id, allvar, kanal, status, antal)
    SELECT u.kommun_id, u.manad, u.kategori_id, u.allvar, u.kanal, u.status, sum(u.tecken)
      FROM (' || v_urval || ') u
     GROUP BY 1, 2, 3, 4, 5, 6
    HAVING sum(u.tecken) <> 0
    ON CONFLICT (kommun_id, manad, kategori_id, allvar, kanal, status)
      DO UPDATE SET antal = h.antal + excluded.antal';
  RETURN NULL;
END $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
