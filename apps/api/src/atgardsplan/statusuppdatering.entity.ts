import type { Atgardsstatus } from '@roda-traden/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a measure was said to go, each time. Append-only: what is taken back gets a row that says so. */
@ObjectType({ simpleResolvers: true, description: 'En uppdatering av hur en åtgärd går.' })
@Entity('statusuppdatering')
export class Statusuppdatering {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'atgard_id' })
  atgardId!: string;

  @Field(() => Date)
  @Column('timestamptz', { default: () => 'rot.nu()' })
  tid!: Date;

  @Column('uuid', { name: 'anvandare_id', nullable: true })
  anvandareId!: string | null;

  @Field(() => String)
  @Column('text')
  status!: Atgardsstatus;

  @Field(() => String)
  @Column('text')
  genomforande!: string;

  @Field(() => String)
  @Column('text')
  effekt!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  steg!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  kommentar!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  skal!: string | null;

  @Field(() => ID, { nullable: true, description: 'Uppdateringen som den här tar tillbaka.' })
  @Column('uuid', { name: 'angrar_id', nullable: true })
  angrarId!: string | null;

  @Field(() => Boolean, { description: 'Uppdateringen har tagits tillbaka.' })
  angrad = false;
}
