import type { Roll } from '@roda-traden/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A login. Named by function in the demo; a person's own name is what the kommun writes there. */
@ObjectType({ simpleResolvers: true, description: 'En användare i kommunen.' })
@Entity('anvandare')
export class Anvandare {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String)
  @Column('text')
  namn!: string;

  @Column('text', { unique: true })
  epost!: string;

  @Field(() => String, { description: 'Rollens kod, se behörighetstabellen.' })
  @Column('text')
  roll!: Roll;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { name: 'losenord_hash', select: false })
  losenordHash!: string;

  @Column('boolean')
  aktiv!: boolean;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('boolean', { name: 'losenord_tillfalligt', default: false })
  losenordTillfalligt!: boolean;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;
}
