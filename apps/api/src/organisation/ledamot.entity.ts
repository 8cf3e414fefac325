import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat in a group, held by a function; kept with its dates when it changes hands. */
@ObjectType({ description: 'En plats i en grupp.' })
@Entity('ledamot')
export class Ledamot {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'grupp_id' })
  gruppId!: string;

  @Field(() => String)
  @Column('text')
  funktion!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'anvandare_id', nullable: true })
  anvandareId!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  ersattare!: string | null;

  @Field(() => String, { nullable: true })
  @Column('date', { nullable: true })
  fran!: string | null;

  @Field(() => String, { nullable: true })
  @Column('date', { nullable: true })
  till!: string | null;
}
