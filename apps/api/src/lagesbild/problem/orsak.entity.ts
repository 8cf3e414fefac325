import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A cause of a problem, with what speaks for it or marked as an assumption. */
@ObjectType({ simpleResolvers: true, description: 'En orsak till ett problem.' })
@Entity('orsak')
export class Orsak {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'problem_id' })
  problemId!: string;

  @Field(() => String)
  @Column('text')
  beskrivning!: string;

  @Field(() => String, { description: 'situationell eller social.' })
  @Column('text')
  slag!: string;

  @Field(() => String, { description: 'utsatt, garningsperson eller plats.' })
  @Column('text')
  sida!: string;

  @Field(() => String, { nullable: true, description: 'Vad som talar för orsaken.' })
  @Column('text', { nullable: true })
  belagg!: string | null;

  @Field(() => Boolean, { description: 'Orsaken är ett antagande: inget belägg finns.' })
  @Column('boolean')
  antagande!: boolean;

  @Field(() => Int)
  @Column('integer')
  ordning!: number;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;
}
