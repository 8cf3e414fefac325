import { far, mojligaHandlingar } from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { kommunForKod } from '../db/kommuner.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { rakna } from '../http/takt.ts';
import { Kategori } from '../kategori/index.ts';
import { Anvandare } from '../konto/index.ts';
import { Handelse, logga } from '../logg/index.ts';
import { Omrade } from '../omrade/index.ts';
import { Organisation } from '../organisation/index.ts';
import { type NyRapport, taEmotRapport } from './mottag.service.ts';
import { Inkorgsantal, RapportConnection, RapportOriginal, RapportViewerKan } from './rapport.connection.ts';
import { Rapport } from './rapport.entity.ts';
import {
  BedomningInput,
  HandlingInput,
  RapporteraInput,
  RapportFilterInput,
  RegistreraRapportInput,
} from './rapport.input.ts';
import { hamtaRapport, hamtaSida, liknandeRapporter, markor, raknaRapporter } from './rapport.lista.ts';
import { RapporteraResultat, RapportMottagen, RapportResultat, Valideringsfel } from './rapport.resultat.ts';
import {
  angra,
  skrivAnteckning,
  sparaBedomning,
  type Triageresultat,
  utforHandling,
} from './triage.service.ts';

@Resolver(() => Rapport)
export class RapportResolver {
  @Kraver('rapport:lasa')
  @Query(() => RapportConnection, { description: 'Rapporterna i filtret, nyast först. Högst 200 per sida.' })
  async rapporter(
    @Ctx() kontext: Kontext,
    @Arg('filter', () => RapportFilterInput, { nullable: true }) filter: RapportFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<RapportConnection> {
    const manager = await kontext.manager();
    const urval = utanTomma(filter);
    const sida = await hamtaSida(manager, kontext.jag, urval, first, after);
    const edges = sida.rapporter.map((node) => ({ cursor: markor(node), node }));
    return {
      edges,
      pageInfo: { hasNextPage: sida.finnsFler, endCursor: edges.at(-1)?.cursor ?? null },
      rakna: () => raknaRapporter(manager, kontext.jag, urval),
    };
  }

  @Kraver('rapport:lasa')
  @Query(() => Rapport, { nullable: true })
  async rapport(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Rapport | null> {
    if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
    return hamtaRapport(await kontext.manager(), kontext.jag, id);
  }

  @Kraver('rapport:triagera')
  @Query(() => Inkorgsantal)
  async inkorgsantal(@Ctx() kontext: Kontext): Promise<Inkorgsantal> {
    const tx = await kontext.tx();
    const [rad] = await tx.query<Inkorgsantal>(
      `SELECT count(*) FILTER (WHERE status = 'inkommen')::int AS nya,
              count(*) FILTER (WHERE status = 'granskas')::int AS granskas,
              count(*) FILTER (WHERE status = 'vantar_komplettering')::int AS vantar,
              count(*) FILTER (WHERE handlaggare_id = $2)::int AS mina
         FROM rapport WHERE kommun_id = $1 AND status IN ('inkommen', 'granskas', 'vantar_komplettering')`,
      [kontext.jag.kommunId, kontext.jag.anvandareId],
    );
    return rad ?? { nya: 0, granskas: 0, vantar: 0, mina: 0 };
  }

  @Kraver('rapport:triagera')
  @Query(() => [Anvandare], { description: 'De som kan handlägga rapporter.' })
  async handlaggare(@Ctx() kontext: Kontext): Promise<Anvandare[]> {
    const manager = await kontext.manager();
    const anvandare = await manager.find(Anvandare, { where: { aktiv: true }, order: { namn: 'ASC' } });
    return anvandare.filter((a) => far(a.roll, 'rapport:triagera'));
  }

  @Kraver('oppet:anvanda')
  @Mutation(() => RapporteraResultat, { description: 'Tar emot en rapport från allmänheten.' })
  async rapportera(
    @Ctx() kontext: Kontext,
    @Arg('input', () => RapporteraInput) input: RapporteraInput,
  ): Promise<typeof RapporteraResultat> {
    await rakna(kontext.tjanster.takt.formular, kontext.req.ip ?? 'okänd');
    const kommun = await kommunForKod(kontext.tjanster.datakalla, input.kommun);
    if (!kommun) throw new Avslag('FINNS_INTE', 'Kommunen finns inte i tjänsten.');
    return kvitto(
      await taEmotRapport(kontext.tjanster, kommun.id, {
        ...innehall(input),
        kanal: 'e_tjanst',
        organisationId: null,
        skapadAv: null,
      }),
    );
  }

  @Kraver('rapport:registrera')
  @Mutation(() => RapporteraResultat, {
    description: 'För in en rapport som kommit på annat sätt än e-tjänsten.',
  })
  async registreraRapport(
    @Ctx() kontext: Kontext,
    @Arg('input', () => RegistreraRapportInput) input: RegistreraRapportInput,
  ): Promise<typeof RapporteraResultat> {
    const { jag } = kontext;
    const organisationId = input.organisationId ?? null;
    if (organisationId && !(await kontext.laddare.organisation.load(organisationId)))
      return new Valideringsfel([
        { falt: 'organisation', kod: 'okant', meddelande: 'Välj en verksamhet i listan.' },
      ]);
    return kvitto(
      await taEmotRapport(kontext.tjanster, jag.kommunId, {
        ...innehall(input),
        kanal: input.kanal,
        organisationId: organisationId ?? (input.kontakt ? null : jag.organisationId),
        skapadAv: jag.anvandareId,
      }),
    );
  }

  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat, { description: 'Sparar bedömningen utan att ändra läget.' })
  async sparaBedomning(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('bedomning', () => BedomningInput) bedomning: BedomningInput,
  ): Promise<Triageresultat> {
    return sparaBedomning(kontext, id, version, bedomning);
  }

  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat, {
    description: 'Utför en av tabellens handlingar, med bedömningen i samma steg.',
  })
  async utforHandling(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('handling', () => String) handling: string,
    @Arg('bedomning', () => BedomningInput, { nullable: true }) bedomning: BedomningInput | null,
    @Arg('uppgifter', () => HandlingInput, { nullable: true }) uppgifter: HandlingInput | null,
  ): Promise<Triageresultat> {
    return utforHandling(kontext, id, version, handling, bedomning ?? {}, uppgifter ?? {});
  }

  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat, { description: 'Ångrar den egna senaste ändringen, inom en kvart.' })
  async angraRapport(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Triageresultat> {
    return angra(kontext, id, version);
  }

  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat)
  async skrivAnteckning(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('text', () => String) text: string,
  ): Promise<Triageresultat> {
    return skrivAnteckning(kontext, id, text);
  }

  @Kraver('rapport:lasaOriginal')
  @Mutation(() => RapportOriginal, {
    description: 'Läser rapporten som den skrevs. Läsningen loggas; därför en mutation.',
  })
  async lasOriginal(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<RapportOriginal> {
    const tx = await kontext.tx();
    const [rad] = await tx.query<RapportOriginal>(
      'SELECT text, platstext, konsekvens, kontakt FROM rapport_original WHERE rapport_id::text = $1',
      [id],
    );
    if (!rad) throw new Avslag('FINNS_INTE');
    await logga(tx, {
      kommunId: kontext.jag.kommunId,
      anvandareId: kontext.jag.anvandareId,
      objektTyp: 'rapport',
      objektId: id,
      handling: 'laste_original',
    });
    return rad;
  }

  @FieldResolver(() => Kategori, { nullable: true })
  kategori(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Kategori | null> | null {
    return rapport.kategoriId ? kontext.laddare.kategori.load(rapport.kategoriId) : null;
  }

  @FieldResolver(() => Omrade, { nullable: true })
  omrade(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Omrade | null> | null {
    return rapport.omradeId ? kontext.laddare.omrade.load(rapport.omradeId) : null;
  }

  @FieldResolver(() => Anvandare, { nullable: true, name: 'handlaggare' })
  rapportensHandlaggare(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Anvandare | null> | null {
    return rapport.handlaggareId ? kontext.laddare.anvandare.load(rapport.handlaggareId) : null;
  }

  @FieldResolver(() => String, {
    description: 'Maskad fritext. Sekretessprövas rapporten ser bara samordnarna den.',
  })
  text(@Root() rapport: Rapport, @Ctx() kontext: Kontext): string {
    return dold(rapport, kontext) ? 'Texten sekretessprövas.' : rapport.text;
  }

  @FieldResolver(() => String, { nullable: true })
  platstext(@Root() rapport: Rapport, @Ctx() kontext: Kontext): string | null {
    return dold(rapport, kontext) ? null : rapport.platstext;
  }

  @FieldResolver(() => String, { nullable: true })
  konsekvens(@Root() rapport: Rapport, @Ctx() kontext: Kontext): string | null {
    return dold(rapport, kontext) ? null : rapport.konsekvens;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Verksamheten som rapporterade, om det var en.',
  })
  async rapportor(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Organisation | null> {
    if (!rapport.rapportorId) return null;
    const organisationId = await kontext.laddare.rapportorsOrganisation.load(rapport.rapportorId);
    return organisationId ? kontext.laddare.organisation.load(organisationId) : null;
  }

  @FieldResolver(() => Rapport, { nullable: true, description: 'Den rapport som den här är en dubblett av.' })
  async huvudrapport(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Rapport | null> {
    if (rapport.status !== 'dubblett' || !rapport.incidentId) return null;
    const tx = await kontext.tx();
    const [rad] = await tx.query<{ id: string }>('SELECT huvudrapport_id AS id FROM incident WHERE id = $1', [
      rapport.incidentId,
    ]);
    return rad ? hamtaRapport(await kontext.manager(), kontext.jag, rad.id) : null;
  }

  @FieldResolver(() => [Rapport], { description: 'Rapporter som kan handla om samma sak.' })
  async liknande(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Rapport[]> {
    return liknandeRapporter(await kontext.manager(), kontext.jag, rapport);
  }

  @FieldResolver(() => [Handelse], { description: 'Historiken, äldst först.' })
  async historik(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    const manager = await kontext.manager();
    const rader = await manager.find(Handelse, { where: { objektId: rapport.id }, order: { id: 'ASC' } });
    return far(kontext.aktor, 'rapport:triagera')
      ? rader
      : rader.filter((h) => h.handling !== 'laste_original' && h.handling !== 'antecknade');
  }

  @FieldResolver(() => RapportViewerKan)
  viewerKan(@Root() rapport: Rapport, @Ctx() kontext: Kontext): RapportViewerKan {
    const triagerar = far(kontext.aktor, 'rapport:triagera');
    return {
      bedoma: triagerar && rapport.status !== 'gallrad',
      lasaOriginal: far(kontext.aktor, 'rapport:lasaOriginal'),
      handlingar: triagerar
        ? mojligaHandlingar(rapport.status).map((h) => ({
            kod: h.kod,
            namn: h.namn,
            tangent: h.tangent ?? null,
            krav: [...h.krav],
          }))
        : [],
    };
  }
}

@Resolver(() => RapportConnection)
export class RapportConnectionResolver {
  @FieldResolver(() => Int, { description: 'Antalet i filtret. Räknas bara när det efterfrågas.' })
  totalCount(@Root() connection: RapportConnection): Promise<number> {
    return connection.rakna();
  }
}

const dold = (rapport: Rapport, kontext: Kontext): boolean =>
  rapport.hanteringsklass === 'sekretessprovas' && !far(kontext.aktor, 'rapport:triagera');

/** GraphQL gives null for what was left out as null; the filter knows only absent. */
export function utanTomma(filter: RapportFilterInput | null): RapportFilterInput {
  return Object.fromEntries(
    Object.entries(filter ?? {}).filter(([, varde]) => varde !== null && varde !== undefined),
  ) as RapportFilterInput;
}

const innehall = (
  i: RapporteraInput | RegistreraRapportInput,
): Omit<NyRapport, 'kanal' | 'organisationId' | 'skapadAv'> => ({
  idempotensnyckel: i.idempotensnyckel,
  vad: i.vad,
  text: i.text,
  omrade: i.omrade ?? null,
  platsprecision: i.platsprecision,
  platstext: i.platstext?.trim() || null,
  hantPrecision: i.hantPrecision,
  hantFran: i.hantFran ?? null,
  hantTill: i.hantTill ?? null,
  sakerhet: i.sakerhet,
  polisanmald: i.polisanmald,
  pagar: i.pagar,
  konsekvens: i.konsekvens?.trim() || null,
  kontakt: i.kontakt?.trim() || null,
});

const kvitto = (m: Awaited<ReturnType<typeof taEmotRapport>>): RapportMottagen | Valideringsfel =>
  m.ok ? new RapportMottagen(m.referens, m.inkommen) : new Valideringsfel(m.falt);
