import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As the domain's `SOKLED` when this was written. A word that is added there needs a migration of its own. */
const LED =
  'alkohol belysning biltjuv bråk cannabis cigarett container cyk droger eldning fönster fyrverkeri graffiti hasch inbrott klott kniv knark lampa langning langare mobbning moped motorcykel narkotika raket ruta rån skadegörelse skoter skräp slagsmål smällare snatteri snus spray sprit stöld tjuv traktor trakasseri vapen vape våld';

/**
 * Search by words as people write them. The Swedish stems alone miss most of what is alike: traktor becomes trakt, traktorn stays
 * traktorn. So the index holds also the telling words that a text has in it, whole and as `simple` words, and the question comes
 * as a tsquery that the app puts together (rapport/sokfraga.ts). The text is composed first: a ring and an a are one letter.
 */
export class Sok1764000000260 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const led = LED.split(' ').join('|');
    // The shortest end other words too: rån in "från".
    const slut = LED.split(' ')
      .filter((ord) => ord.length > 3)
      .join('|');
    await runner.query(`
-- Each telling word that begins or ends a word of the text, in whatever compound and form.
CREATE FUNCTION rot.sokled(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(coalesce(m[1], m[2]), ' '), '')
    FROM regexp_matches(lower(p_text), '\\m(${led})|(${slut})(?:n|en|et|t|ar|er|or|r|arna|erna|orna|na|s|ns|ens|ets)?\\M', 'g') m
$$;
CREATE FUNCTION rot.sokbart(p_text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('swedish'::regconfig, t) || to_tsvector('simple'::regconfig, rot.sokled(t))
    FROM normalize(p_text, NFKC) t
$$;
DROP FUNCTION rot.sok_rapporter(text);
ALTER TABLE rapport DROP COLUMN sok;
ALTER TABLE rapport ADD COLUMN sok tsvector
  GENERATED ALWAYS AS (rot.sokbart(text || ' ' || coalesce(platstext, ''))) STORED;
CREATE INDEX rapport_sok ON rapport USING gin (sok);
CREATE FUNCTION rot.sok_rapporter(p_fraga tsquery) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id FROM rapport r WHERE r.kommun_id = rot.kommun_id() AND r.sok @@ p_fraga
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
