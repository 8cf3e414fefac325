import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A login that lives in the database, found by the hash of the cookie's token. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'anvandare_id' })
  anvandareId!: string;

  @Column('bytea', { name: 'token_hash', unique: true })
  tokenHash!: Buffer;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('timestamptz', { name: 'senast_sedd', default: () => 'rot.nu()' })
  senastSedd!: Date;

  @Column('timestamptz', { name: 'gar_ut' })
  garUt!: Date;
}
