import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat in a group, held by a function; kept with its dates when it changes hands. */
@ObjectType({ simpleResolvers: true, description: 'En plats i en grupp.' })
@Entity('ledamot')
export class Ledamot {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'grupp_id' })
  gruppId!: string;

  @Field(() => String, { description: 'Den funktion som har platsen.' })
  @Column('text')
  funktion!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'anvandare_id', nullable: true })
  anvandareId!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  ersattare!: string | null;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  @Column('date', { nullable: true })
  fran!: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  @Column('date', { nullable: true })
  till!: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;
}
