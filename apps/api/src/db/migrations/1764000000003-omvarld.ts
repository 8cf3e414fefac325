import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The police's published notices as context (omvärldshändelser). They are public and belong to no kommun
 * of ours: `kommun_kod` says where an event is placed, null = the whole län. Never joined with reports.
 */
export class Omvarld1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE omvarldshandelse (
  id bigint PRIMARY KEY,
  publicerad timestamptz NOT NULL,
  intraffad timestamptz,
  manad date NOT NULL,
  typ text COLLATE svenska NOT NULL,
  rubrik text NOT NULL,
  sammanfattning text NOT NULL,
  url text NOT NULL,
  lan_kod text COLLATE "C",
  kommun_kod text COLLATE "C",
  slag text COLLATE "C" NOT NULL CHECK (slag IN ('handelse', 'sammanfattning', 'lan')),
  revision integer NOT NULL DEFAULT 1,
  inlast timestamptz NOT NULL DEFAULT now(),
  uppdaterad timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX omvarldshandelse_kommun ON omvarldshandelse (kommun_kod, slag, publicerad DESC, id DESC);
CREATE INDEX omvarldshandelse_lan ON omvarldshandelse (lan_kod, slag, publicerad DESC, id DESC);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
