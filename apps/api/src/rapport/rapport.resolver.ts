import { far, mojligaHandlingar, tarEmotNytt } from '@roda-traden/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate as arUuid } from 'uuid';
import type { Inloggad, Kontext } from '../context.ts';
import { begardaFalt, Kraver } from '../graphql.ts';
import { Kategori } from '../kategori/index.ts';
import { Anvandare } from '../konto/index.ts';
import { Handelse, oppnaHistorik } from '../logg/index.ts';
import { Omrade } from '../omrade/index.ts';
import { Organisation, sokEnhet } from '../organisation/index.ts';
import { handlagger, listaTidigareHandlaggare } from './handlaggare.ts';
import { historikIOrd } from './historik.ts';
import { felMedDubbletter, SATTER_ASIDE } from './incident.ts';
import { raknaInkorgen } from './inkorgsantal.ts';
import { hamtaDubbletter, liknandeRapporter } from './liknande.ts';
import { type Rapportinnehall, taEmotFranAllmanheten, taEmotRapport } from './mottag.service.ts';
import { raknaForsok } from './mottagningstak.ts';
import { Inkorgsantal, RapportConnection, RapportViewerKan } from './rapport.connection.ts';
import { Rapport } from './rapport.entity.ts';
import { RapporteraInput, RapportFilterInput, RegistreraRapportInput } from './rapport.input.ts';
import { rapportladdare } from './rapport.laddare.ts';
import { hamtaRapport, hamtaSida, markor, raknaRapporter } from './rapport.lista.ts';
import { RapporteraResultat, RapportMottagen, Valideringsfel } from './rapport.resultat.ts';

@Resolver(() => Rapport)
export class RapportResolver {
  @Kraver('rapport:lasa')
  @Query(() => RapportConnection, { description: 'Rapporterna i filtret, nyast först. Högst 200 per sida.' })
  async rapporter(
    @Ctx() kontext: Kontext,
    @Arg('filter', () => RapportFilterInput, { nullable: true }) filter: RapportFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RapportConnection> {
    const manager = await kontext.manager();
    const urval = utanTomma(filter);
    const sida = await hamtaSida(
      manager,
      kontext.jag,
      urval,
      first,
      after,
      begardaFalt(info, 'edges', 'node'),
    );
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
    if (!arUuid(id)) return null;
    return hamtaRapport(await kontext.manager(), kontext.jag, id);
  }

  @Kraver('rapport:triagera')
  @Query(() => Inkorgsantal)
  inkorgsantal(@Ctx() kontext: Kontext): Promise<Inkorgsantal> {
    return raknaInkorgen(kontext);
  }

  @Kraver('rapport:triagera')
  @Query(() => [Anvandare], { description: 'De som kan handlägga rapporter.' })
  async handlaggare(@Ctx() kontext: Kontext): Promise<Anvandare[]> {
    const manager = await kontext.manager();
    const anvandare = await manager.find(Anvandare, { where: { aktiv: true }, order: { namn: 'ASC' } });
    return anvandare.filter(handlagger);
  }

  @Kraver('rapport:triagera')
  @Query(() => [Anvandare], {
    description: 'De som har handlagt rapporter och inte längre kan få nya. De behåller sitt namn.',
  })
  tidigareHandlaggare(@Ctx() kontext: Kontext): Promise<Anvandare[]> {
    return listaTidigareHandlaggare(kontext);
  }

  @Kraver('oppet:anvanda')
  @Mutation(() => RapporteraResultat, { description: 'Tar emot en rapport från allmänheten.' })
  async rapportera(
    @Ctx() kontext: Kontext,
    @Arg('input', () => RapporteraInput) input: RapporteraInput,
  ): Promise<typeof RapporteraResultat> {
    await raknaForsok(kontext);
    return kvitto(await taEmotFranAllmanheten(kontext, input.kommun, innehall(input)), kontext);
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
    const enhet = organisationId ? await sokEnhet(kontext, organisationId) : null;
    const fel = (kod: string, meddelande: string): Valideringsfel =>
      new Valideringsfel([{ falt: 'organisation', kod, meddelande }]);
    if (organisationId && !enhet) return fel('okant', 'Välj en verksamhet i listan.');
    if (enhet && !tarEmotNytt(enhet))
      return fel('avslutad', `${enhet.namn} är avslutad. Välj den verksamhet som tagit över.`);
    const ny = {
      ...innehall(input),
      kanal: input.kanal,
      organisationId: organisationId ?? (input.kontakt ? null : egenOrganisation(jag)),
      skapadAv: jag.anvandareId,
    };
    const mottaget = await taEmotRapport(kontext, jag.kommunId, ny, async (arbete) =>
      arbete(await kontext.tx()),
    );
    return kvitto(mottaget, kontext);
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
    const rad = await rapportladdare(kontext).huvudrapport.load(rapport.incidentId);
    return rad ? hamtaRapport(await kontext.manager(), kontext.jag, rad.id) : null;
  }

  @FieldResolver(() => [Rapport], { description: 'Rapporter som kan handla om samma sak.' })
  async liknande(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Rapport[]> {
    return liknandeRapporter(await kontext.manager(), kontext.jag, rapport);
  }

  @FieldResolver(() => Boolean, { description: 'Finns det rapporter som kan handla om samma sak?' })
  harLiknande(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<boolean> {
    return rapportladdare(kontext).harLiknande.load(rapport);
  }

  @FieldResolver(() => [Rapport], { description: 'Rapporter som är markerade som dubbletter av den här.' })
  async dubbletter(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Rapport[]> {
    return rapport.incidentId && rapport.status !== 'dubblett'
      ? hamtaDubbletter(await kontext.manager(), kontext.jag, rapport)
      : [];
  }

  @FieldResolver(() => [Handelse], { description: 'Historiken i ord, äldst först.' })
  async historik(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    const manager = await kontext.manager();
    const rader = await manager.find(Handelse, { where: { objektId: rapport.id }, order: { id: 'ASC' } });
    return historikIOrd(kontext, rapport, oppnaHistorik(kontext.aktor, rader));
  }

  @FieldResolver(() => RapportViewerKan)
  async viewerKan(@Root() rapport: Rapport, @Ctx() kontext: Kontext): Promise<RapportViewerKan> {
    const finnsKvar = rapport.status !== 'gallrad';
    const triagerar = far(kontext.aktor, 'rapport:triagera') && finnsKvar;
    const serOriginal = far(kontext.aktor, 'rapport:lasaOriginal') && finnsKvar;
    const dubbletter =
      triagerar && rapport.incidentId && rapport.status !== 'dubblett'
        ? await rapportladdare(kontext).antalDubbletter.load(rapport.incidentId)
        : 0;
    return {
      bedoma: triagerar,
      anteckna: triagerar,
      lasaOriginal: serOriginal && (await rapportladdare(kontext).harOriginal.load(rapport.id)),
      redigeraText: serOriginal,
      handlingar: triagerar
        ? mojligaHandlingar(rapport.status).map((h) => ({
            kod: h.kod,
            namn: h.namn,
            tangent: h.tangent ?? null,
            krav: [...h.krav],
            hinder:
              SATTER_ASIDE.includes(h.kod) && dubbletter > 0 ? felMedDubbletter(dubbletter).meddelande : null,
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

/** GraphQL gives null for what was left out as null; the filter knows only absent. */
export function utanTomma(filter: RapportFilterInput | null): RapportFilterInput {
  return Object.fromEntries(
    Object.entries(filter ?? {}).filter(([, varde]) => varde !== null && varde !== undefined),
  ) as RapportFilterInput;
}

const innehall = (i: RapporteraInput | RegistreraRapportInput): Rapportinnehall => ({
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

/** The receipt; with the report's id for those who can open it. */
const kvitto = (
  m: Awaited<ReturnType<typeof taEmotRapport>>,
  kontext: Kontext,
): RapportMottagen | Valideringsfel =>
  m.ok
    ? new RapportMottagen(m.referens, m.inkommen, far(kontext.aktor, 'rapport:triagera') ? m.id : null)
    : new Valideringsfel(m.falt);

/**
 * Who stands behind a report that names no one. A unit that reports does so for itself; a coordinator passes on
 * what others have said, and would otherwise count as one reporter of very much.
 */
const egenOrganisation = ({ roll, organisationId }: Inloggad): string | null =>
  far(roll, 'rapport:triagera') ? null : organisationId;
