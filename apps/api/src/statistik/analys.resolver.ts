import {
  arStandardvy,
  earliest,
  far,
  latest,
  localDate,
  OPPNA_STATUSAR,
  RAKNADE_STATUSAR,
  type RapportFilter,
} from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { Kategori } from '../kategori/index.ts';
import { Omrade } from '../omrade/index.ts';
import { kravGiltigt, RapportFilterInput, utanTomma } from '../rapport/index.ts';
import { byggAnalys } from './analys.bygg.ts';
import { Analys } from './analys.typer.ts';
import { analysperiod } from './analysperiod.ts';
import { raderUrRapporter, raderUrSummor } from './analysrader.ts';

@Resolver(() => Analys)
export class AnalysResolver {
  @Kraver('analys:lasa')
  @Query(() => Analys, {
    description:
      'Alla diagram på analyssidan. Utan statusar i filtret räknas godkända och avslutade rapporter.',
  })
  async analys(
    @Ctx() kontext: Kontext,
    @Arg('filter', () => RapportFilterInput, { nullable: true }) inmatning: RapportFilterInput | null,
  ): Promise<Analys> {
    const filter: RapportFilter = { statusar: RAKNADE_STATUSAR, ...kravGiltigt(utanTomma(inmatning)) };
    // Who sees aggregates only may not ask for single reports by their words or their handler.
    if ((filter.text || filter.handlaggare) && !far(kontext.aktor, 'rapport:lasa')) throw new Avslag('NEKAD');

    const manager = await kontext.manager();
    const { kommunId } = kontext.jag;
    const idag = localDate(new Date());
    const data = await dataspann(manager, kommunId);
    const period = analysperiod({
      fran: filter.fran ?? earliest(data?.fran ?? idag, filter.till ?? idag),
      till: filter.till ?? latest(filter.fran ?? idag, latest(idag, data?.till ?? idag)),
    });
    const allt = filter.fran === undefined && filter.till === undefined;
    const rader = arStandardvy(filter)
      ? await raderUrSummor(manager, kommunId, period, allt)
      : await raderUrRapporter(manager, kontext.jag, filter, period);
    return byggAnalys({
      rader,
      period,
      statusar: filter.statusar ?? [],
      kategorier: await manager.find(Kategori),
      omraden: await manager.find(Omrade),
      tackningFran: data && localDate(data.forstInkommen),
      idag,
    });
  }

  @FieldResolver(() => Int, {
    description: 'Rapporter i perioden som väntar på granskning, vad filtret än är: de räknas inte än.',
  })
  async vantar(@Ctx() kontext: Kontext, @Root() { period }: Analys): Promise<number> {
    const tx = await kontext.tx();
    const [rad] = await tx.query<{ antal: number }>(
      `SELECT count(*)::int AS antal FROM rapport
        WHERE kommun_id = $1 AND status = ANY($2) AND datum BETWEEN $3::date AND $4::date`,
      [kontext.jag.kommunId, OPPNA_STATUSAR, period.fran, period.till],
    );
    return rad?.antal ?? 0;
  }
}

interface Dataspann {
  /** First and last day any report is counted on. */
  fran: string;
  till: string;
  /** When the first one came in: a report may be about something that happened years before. */
  forstInkommen: Date;
}

/** What the kommun has reports of; null when there are none. */
async function dataspann(manager: EntityManager, kommunId: string): Promise<Dataspann | null> {
  const [rad] = await manager.query<{ [K in keyof Dataspann]: Dataspann[K] | null }[]>(
    `SELECT min(datum)::text AS fran, max(datum)::text AS till, min(inkommen) AS "forstInkommen"
       FROM rapport WHERE kommun_id = $1`,
    [kommunId],
  );
  return rad?.fran && rad.till && rad.forstInkommen
    ? { fran: rad.fran, till: rad.till, forstInkommen: rad.forstInkommen }
    : null;
}
