import { Field, Int, ObjectType } from 'type-graphql';
import type { Kontext } from '../context.ts';
import type { Lagesbild } from './lagesbild.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Varför antalet i en strategisk lägesbild inte är summan av dem den bygger på.',
})
export class Lagesbildsunderlagstal {
  @Field(() => Int, { description: 'Rapporter som räknades både här och i någon av dem.' })
  gemensamma!: number;

  @Field(() => Int, { description: 'Räknade bara här: dagarna är deras, men de godkändes först efteråt.' })
  senare!: number;

  @Field(() => Int, { description: 'Räknade bara här: på dagar som ingen av dem täcker.' })
  utanfor!: number;

  @Field(() => Int, { description: 'Räknade i någon av dem men inte här.' })
  baraDar!: number;
}

/** The frozen reports of a strategic picture against those of the operative ones it builds on. Null without any. */
export async function underlagstal(
  kontext: Kontext,
  { id }: Lagesbild,
): Promise<Lagesbildsunderlagstal | null> {
  const [rad] = await (await kontext.tx()).query<Lagesbildsunderlagstal & { finns: boolean }>(
    `WITH under AS (
       SELECT l.id, l.fran, l.till FROM lagesbild_underlag u
         JOIN lagesbild l ON l.kommun_id = u.kommun_id AND l.id = u.operativ_id
        WHERE u.kommun_id = $1 AND u.lagesbild_id = $2),
     dar AS (SELECT DISTINCT r.rapport_id FROM lagesbild_rapport r JOIN under ON under.id = r.lagesbild_id
              WHERE r.kommun_id = $1),
     har AS (SELECT r.rapport_id, EXISTS (SELECT FROM dar WHERE dar.rapport_id = r.rapport_id) AS aven_dar,
                    EXISTS (SELECT FROM under WHERE r.datum BETWEEN under.fran AND under.till) AS tacks
               FROM lagesbild_rapport r WHERE r.kommun_id = $1 AND r.lagesbild_id = $2)
     SELECT (SELECT count(*) > 0 FROM under) AS finns,
            count(*) FILTER (WHERE aven_dar)::int AS gemensamma,
            count(*) FILTER (WHERE NOT aven_dar AND tacks)::int AS senare,
            count(*) FILTER (WHERE NOT aven_dar AND NOT tacks)::int AS utanfor,
            ((SELECT count(*) FROM dar) - count(*) FILTER (WHERE aven_dar))::int AS "baraDar"
       FROM har`,
    [kontext.jag.kommunId, id],
  );
  return rad?.finns ? rad : null;
}
