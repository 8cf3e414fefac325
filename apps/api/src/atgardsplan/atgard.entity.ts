import { type Atgardslage, type Atgardsstatus, borjarMedPlanen, localDate } from '@roda-traden/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A measure of a plan. One unit is accountable for it, however many take part. */
@ObjectType({
  simpleResolvers: true,
  description: 'En åtgärd, med en ansvarig enhet och två ljus: genomförande och effekt.',
})
@Entity('atgard')
export class Atgard {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => ID)
  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => Int, { description: 'Åtgärdens eget nummer i kommunen: detsamma i alla planer den är med i.' })
  @Column('integer')
  nummer!: number;

  @Field(() => ID, { nullable: true, description: 'Samma åtgärd i planen före.' })
  @Column('uuid', { name: 'foregangare_id', nullable: true })
  foregangareId!: string | null;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { name: 'problem_id', nullable: true })
  problemId!: string | null;

  @Field(() => String)
  @Column('text')
  titel!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  beskrivning!: string | null;

  @Field(() => String)
  @Column('text')
  typ!: string;

  @Field(() => String, { description: 'kort eller lang.' })
  @Column('text')
  sikt!: string;

  @Field(() => String, { description: 'engangs eller ordinarie.' })
  @Column('text')
  form!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Hur ofta åtgärden återkommer; tomt för en som inte gör det.',
  })
  @Column('text', { nullable: true })
  upprepning!: string | null;

  @Field(() => String)
  @Column('text')
  evidensgrad!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  evidenskalla!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'operativt_mal', nullable: true })
  operativtMal!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  indikator!: string | null;

  @Field(() => ID)
  @Column('uuid', { name: 'ansvarig_organisation_id' })
  ansvarigOrganisationId!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'ansvarig_funktion', nullable: true })
  ansvarigFunktion!: string | null;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  @Column('date', { nullable: true })
  fran!: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  @Column('date', { nullable: true })
  till!: string | null;

  @Field(() => String)
  @Column('text')
  status!: Atgardsstatus;

  @Field(() => String, { description: 'gron, gul, rod eller ej_bedomd.' })
  @Column('text', { default: 'ej_bedomd' })
  genomforande!: string;

  @Field(() => String, { description: 'gron, gul, rod eller ej_bedomd.' })
  @Column('text', { default: 'ej_bedomd' })
  effekt!: string;

  @Field(() => String, { nullable: true, description: 'Det senaste som sagts om hur det går.' })
  @Column('text', { nullable: true })
  steg!: string | null;

  @Field(() => Date, { nullable: true, description: 'Senaste uppdateringen, eller beslutet.' })
  @Column('timestamptz', { nullable: true })
  uppdaterad!: Date | null;

  @Column('integer')
  ordning!: number;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;

  /** The first day of its plan, where it was read with it. */
  planensForsta?: string | null;
}

/** The measure as the domain's rules see it: its days local. */
export const lagetFor = (a: Atgard): Atgardslage => ({
  status: a.status,
  genomforande: a.genomforande,
  fran: borjarMedPlanen(a.fran, a.foregangareId === null ? a.planensForsta : null),
  till: a.till,
  senast: a.uppdaterad === null ? null : localDate(a.uppdaterad),
});
