import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { Faltfel, Rapportstatus } from '@roda-traden/domain';
import { useCallback, useMemo, useRef } from 'react';
import type { BedomningInput, HandlingInput, TriagesvarFragment as Triagesvar } from '../../gql/graphql.ts';
import { getFragmentData } from '../../gql/index.ts';
import { felmening } from '../../lib/felmening.ts';
import { klockan } from '../../lib/klocka.ts';
import { maskatText } from '../../lib/maskat.ts';
import type { Bedomningsvarden } from '../detalj/bedomning.varden.ts';
import { rubrikFor } from '../ord.ts';
import {
  AngraRapport,
  Anteckningsrad,
  RaderaOriginal,
  RedigeraText,
  SkrivAnteckning,
  SparaBedomning,
  TriagesvarFragment,
  UtforHandling,
} from '../rapport.graphql.ts';
import { texter } from '../rapport.texter.ts';
import { kvittera } from './kvitto.ts';
import { sattUtkast } from './utkast.ts';

export interface Triagerad {
  id: string;
  version: number;
  status: string;
  vad: string;
  kategori?: { namn: string } | null | undefined;
}

/** What came of a change: saved, or why not. */
export type Utfall =
  | {
      ok: true;
      id: string;
      version: number;
      maskat: readonly string[];
      /** The change as a step to take back. */
      steg?: readonly Gjort[];
    }
  | { ok: false; falt: readonly Faltfel[]; meddelande: string; konflikt: boolean };

const utfallAv = (svar: Triagesvar | null | undefined): Utfall => {
  if (svar?.__typename === 'RapportSparad')
    return { ok: true, id: svar.rapport.id, version: svar.rapport.version, maskat: svar.maskat };
  if (svar?.__typename === 'RapportKonflikt')
    return { ok: false, falt: [], meddelande: svar.meddelande, konflikt: true };
  if (svar?.__typename === 'Valideringsfel')
    return {
      ok: false,
      falt: svar.falt,
      meddelande: svar.falt[0]?.meddelande ?? svar.meddelande,
      konflikt: false,
    };
  return { ok: false, falt: [], meddelande: felmening(null), konflikt: false };
};

/** One change that can be undone. */
export interface Gjort {
  id: string;
  version: number;
  /** What stood unsaved in the assessment and went with the action: it isn't lost when that is undone. */
  varden?: Bedomningsvarden | undefined;
}

/** Queries whose numbers any change may move. */
const ANTAL = ['Inkorgsantal', 'MenynsInkorgsantal', 'Rapportantal'];

export interface Triage {
  /** `direkt`: the list shows the new state at once, and takes it back if the server says no. */
  utfor(
    rapport: Triagerad,
    handling: string,
    mer?: {
      bedomning?: BedomningInput;
      /** The assessment as it was typed, where something in it was unsaved. */
      osparat?: Bedomningsvarden | undefined;
      uppgifter?: HandlingInput;
      direkt?: Rapportstatus;
      tyst?: boolean;
    },
  ): Promise<Utfall>;
  spara(
    rapport: Triagerad,
    bedomning: BedomningInput,
    mer?: { direkt?: { handlaggare: string | null }; tyst?: boolean },
  ): Promise<Utfall>;
  /** Makes several changes one step to undo, and gives it back. */
  minns(steg: readonly Gjort[]): readonly Gjort[];
  /** The note stands in the history at once, under the writer's name. */
  anteckna(id: string, text: string, av: string): Promise<Utfall>;
  redigera(
    rapport: Triagerad,
    text: { text: string; platstext: string | null; konsekvens: string | null; latSta: string[] },
  ): Promise<Utfall>;
  radera(rapport: Triagerad, skal: string): Promise<Utfall>;
  /**
   * Takes an action back: the one whose receipt the button stands on, or without one the latest; several in turn. While
   * one is taken back another press does nothing: it would take an action that nothing on the screen speaks of.
   */
  angra(steg?: readonly Gjort[]): Promise<void>;
}

/** Changes of reports, with their undo. `visa` opens the report that an undo brought back. */
export function useTriage(visa: (id: string) => void): Triage {
  const klient = useApolloClient();
  // Each step is what one press did: one report, or all of a bulk action.
  const gjorda = useRef<(readonly Gjort[])[]>([]);
  const angrar = useRef(false);
  // What has been shown as done and isn't saved yet: an undo that comes before it is waits for it.
  const pagar = useRef(new Set<Promise<Utfall>>());
  const visaRef = useRef(visa);
  visaRef.current = visa;

  const kor = useCallback(
    async (skicka: () => Promise<Triagesvar | null | undefined>): Promise<Utfall> => {
      try {
        const utfall = utfallAv(await skicka());
        if (utfall.ok) void klient.refetchQueries({ include: ANTAL.filter((namn) => aktiv(klient, namn)) });
        return utfall;
      } catch (fel) {
        return { ok: false, falt: [], meddelande: felmening(fel), konflikt: false };
      }
    },
    [klient],
  );

  /** Shows a change before it is saved; the returned function takes that away again. */
  const iForvag = useCallback(
    (id: string, falt: Record<string, unknown>): (() => void) => {
      const lager = `triage-${id}-${klockan().getTime()}`;
      klient.cache.batch({
        optimistic: lager,
        update: (cache) => {
          cache.modify({
            id: `Rapport:${id}`,
            fields: Object.fromEntries(Object.entries(falt).map(([namn, varde]) => [namn, () => varde])),
          });
        },
      });
      return () => klient.cache.removeOptimistic(lager);
    },
    [klient],
  );

  const folj = useCallback(async (arbete: () => Promise<Utfall>): Promise<Utfall> => {
    const utfall = arbete();
    pagar.current.add(utfall);
    try {
      return await utfall;
    } finally {
      pagar.current.delete(utfall);
    }
  }, []);

  const taTillbaka = useCallback(
    async (steg?: readonly Gjort[]): Promise<void> => {
      if (!steg) {
        // What failed has said so itself, and left nothing to take back: least of all what was done before it.
        const nyss = await Promise.allSettled(pagar.current);
        if (nyss.some((ett) => ett.status === 'rejected' || !ett.value.ok)) return;
      }
      const senaste = steg ?? gjorda.current.at(-1);
      const forsta = senaste?.[0];
      if (!senaste || !forsta) {
        kvittera({ title: texter.handling.ingetAttAngra });
        return;
      }
      gjorda.current = gjorda.current.filter((ett) => ett !== senaste);
      let angrade = 0;
      let valenKvar = false;
      for (const { id, version, varden } of senaste) {
        const utfall = await kor(async () => {
          const { data } = await klient.mutate({ mutation: AngraRapport, variables: { id, version } });
          return getFragmentData(TriagesvarFragment, data?.angraRapport);
        });
        if (utfall.ok) angrade++;
        if (utfall.ok && varden) {
          sattUtkast(id, { varden, aterlagt: true });
          valenKvar = true;
        }
        if (!utfall.ok) kvittera({ title: utfall.meddelande, tone: 'error' });
      }
      if (angrade === 0) return;
      await klient.refetchQueries({ include: ['Rapportlista'].filter((namn) => aktiv(klient, namn)) });
      kvittera({
        title: texter.handling.angrad(angrade),
        tone: 'ok',
        ...(valenKvar && { description: texter.handling.valenKvar }),
      });
      visaRef.current(forsta.id);
    },
    [klient, kor],
  );
  const angra = useCallback(
    async (steg?: readonly Gjort[]): Promise<void> => {
      if (angrar.current) return;
      angrar.current = true;
      try {
        await taTillbaka(steg);
      } finally {
        angrar.current = false;
      }
    },
    [taTillbaka],
  );

  return useMemo<Triage>(
    () => ({
      utfor: (rapport, handling, { bedomning, osparat, uppgifter, direkt, tyst } = {}) =>
        folj(async () => {
          const taBort = direkt ? iForvag(rapport.id, { status: direkt }) : () => undefined;
          const utfall = await kor(async () => {
            const { data } = await klient.mutate({
              mutation: UtforHandling,
              variables: {
                id: rapport.id,
                version: rapport.version,
                handling,
                bedomning: bedomning ?? null,
                uppgifter: uppgifter ?? null,
              },
            });
            return getFragmentData(TriagesvarFragment, data?.utforHandling);
          });
          taBort();
          if (utfall.ok && !tyst) {
            const steg: readonly Gjort[] = [{ id: utfall.id, version: utfall.version, varden: osparat }];
            gjorda.current.push(steg);
            kvittera({
              title: texter.handling.gjort[handling] ?? handling,
              description: [rubrikFor(rapport), maskatText(utfall.maskat)].filter(Boolean).join('. '),
              tone: 'ok',
              onAction: () => void angra(steg),
            });
          }
          return utfall;
        }),
      spara: (rapport, bedomning, { direkt, tyst } = {}) =>
        folj(async () => {
          const taBort = direkt
            ? iForvag(rapport.id, {
                handlaggare: direkt.handlaggare ? { __ref: `Anvandare:${direkt.handlaggare}` } : null,
              })
            : () => undefined;
          const utfall = await kor(async () => {
            const { data } = await klient.mutate({
              mutation: SparaBedomning,
              variables: { id: rapport.id, version: rapport.version, bedomning },
            });
            return getFragmentData(TriagesvarFragment, data?.sparaBedomning);
          });
          taBort();
          if (!utfall.ok || tyst) return utfall;
          const steg: readonly Gjort[] = [{ id: utfall.id, version: utfall.version }];
          gjorda.current.push(steg);
          return { ...utfall, steg };
        }),
      minns: (steg) => {
        if (steg.length > 0) gjorda.current.push(steg);
        return steg;
      },
      async anteckna(id, text, av) {
        const taBort = anteckningIForvag(klient.cache, id, text, av);
        const utfall = await kor(async () => {
          const { data } = await klient.mutate({ mutation: SkrivAnteckning, variables: { id, text } });
          return getFragmentData(TriagesvarFragment, data?.skrivAnteckning);
        });
        taBort();
        const maskat = utfall.ok && maskatText(utfall.maskat);
        if (maskat) kvittera({ title: maskat, tone: 'info' });
        return utfall;
      },
      redigera: (rapport, text) =>
        kor(async () => {
          const { data } = await klient.mutate({
            mutation: RedigeraText,
            variables: { id: rapport.id, version: rapport.version, text },
          });
          return getFragmentData(TriagesvarFragment, data?.redigeraText);
        }),
      radera: (rapport, skal) =>
        kor(async () => {
          const { data } = await klient.mutate({
            mutation: RaderaOriginal,
            variables: { id: rapport.id, version: rapport.version, skal },
          });
          return getFragmentData(TriagesvarFragment, data?.raderaOriginal);
        }),
      angra,
    }),
    [angra, folj, iForvag, klient, kor],
  );
}

function anteckningIForvag(cache: ApolloCache, id: string, text: string, av: string): () => void {
  const lager = `anteckning-${id}`;
  cache.batch({
    optimistic: lager,
    update: (c) => {
      const rad = c.writeFragment({
        id: `Handelse:${lager}`,
        fragment: Anteckningsrad,
        data: {
          id: lager,
          tid: klockan().toISOString(),
          handling: 'antecknade',
          av,
          kommentar: text.trim(),
          andringar: [],
        },
      });
      c.modify({ id: `Rapport:${id}`, fields: { historik: (forut) => [...forut, rad] } });
    },
  });
  return () => cache.removeOptimistic(lager);
}

/** Asking Apollo to refetch a query that no one shows makes it complain. */
function aktiv(klient: ReturnType<typeof useApolloClient>, namn: string): boolean {
  return [...klient.getObservableQueries('active')].some((fraga) => fraga.queryName === namn);
}
