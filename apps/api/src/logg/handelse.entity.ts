import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who did what, when, with the change itself. Append-only, by the database's own refusal. */
@ObjectType({ simpleResolvers: true, description: 'En rad i historiken.' })
@Entity('handelse')
export class Handelse {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => Date)
  @Column('timestamptz', { default: () => 'rot.nu()' })
  tid!: Date;

  @Column('uuid', { name: 'anvandare_id', nullable: true })
  anvandareId!: string | null;

  @Column('text', { name: 'objekt_typ' })
  objektTyp!: string;

  @Column('uuid', { name: 'objekt_id' })
  objektId!: string;

  @Column('text')
  handling!: string;

  @Column('jsonb', { nullable: true })
  fore!: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  efter!: Record<string, unknown> | null;

  @Column('text', { nullable: true })
  kommentar!: string | null;
}
