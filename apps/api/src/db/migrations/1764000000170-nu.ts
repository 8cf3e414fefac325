import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One clock: a transaction carries the moment of the work it belongs to (`app.nu`), and what a column is given when nobody says
 * otherwise is that moment. Outside a transaction of the app's, `psql` for example, it is the server's own time.
 */
export class Nu1764000000170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE FUNCTION rot.nu() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(nullif(current_setting('app.nu', true), '')::timestamptz, transaction_timestamp())
$$;
DO $$
DECLARE k record;
BEGIN
  FOR k IN SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_default IN ('now()', 'clock_timestamp()') LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET DEFAULT rot.nu()', k.table_name, k.column_name);
  END LOOP;
END $$;
DROP FUNCTION rot.oppna_session(bytea, interval);
CREATE FUNCTION rot.oppna_session(p_token_hash bytea, p_vilotid interval, p_nu timestamptz)
  RETURNS TABLE (session_id uuid, anvandare_id uuid, kommun_id uuid, kommun_kod text, roll text,
                 organisation_id uuid, bor_forlangas boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT s.id, a.id, s.kommun_id, k.kod, a.roll, a.organisation_id, s.senast_sedd < p_nu - interval '5 minutes'
    INTO session_id, anvandare_id, kommun_id, kommun_kod, roll, organisation_id, bor_forlangas
    FROM session s
    JOIN anvandare a ON a.kommun_id = s.kommun_id AND a.id = s.anvandare_id AND a.aktiv
    JOIN kommun k ON k.id = s.kommun_id
   WHERE s.token_hash = p_token_hash AND s.gar_ut > p_nu AND s.senast_sedd > p_nu - p_vilotid;
  IF FOUND THEN
    PERFORM set_config('app.kommun_id', kommun_id::text, true);
    RETURN NEXT;
  END IF;
END $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
