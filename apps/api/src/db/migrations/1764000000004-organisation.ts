import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What editing the organisation needs: a group that can end, the unit its chair comes from (the law wants the
 * kommun in the chair of the council), one council per kommun whatever two editors do, and a version on a seat.
 */
export class Organisation1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE grupp
  ADD ordforande_organisation_id uuid,
  ADD giltig_till date,
  ADD FOREIGN KEY (kommun_id, ordforande_organisation_id) REFERENCES organisation;
CREATE UNIQUE INDEX grupp_ett_rad ON grupp (kommun_id) WHERE ar_rad;

ALTER TABLE ledamot ADD version integer NOT NULL DEFAULT 1;
CREATE INDEX ledamot_organisation ON ledamot (kommun_id, organisation_id);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migreringar går bara framåt: återställ från säkerhetskopia.');
  }
}
