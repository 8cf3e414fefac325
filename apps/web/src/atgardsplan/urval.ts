import { ATGARD, ATGARDSFLAGGOR, EFFEKTLJUS, GENOMFORANDELJUS, LJUS } from '@roda-traden/domain';
import type { AtgardFilterInput } from '../gql/graphql.ts';
import { sokvagar } from './atgardsplan.vagar.ts';

/** All measures of plans in force, whichever plan they belong to. */
export const ALLA_GALLANDE = 'gallande';

/** What the address chooses: a plan, and which of its measures. */
export interface Urval {
  /** A plan's id, `gallande`, or null for the one that is shown first. */
  plan: string | null;
  enhet: string | null;
  status: string | null;
  genomforande: string | null;
  effekt: string | null;
  flagga: string | null;
  oppna: boolean;
  manad: string | null;
}

export type Filternyckel = Exclude<keyof Urval, 'plan'>;

const MANAD = /^\d{4}-(0[1-9]|1[0-2])$/;
const kant = (lista: readonly { kod: string }[], varde: string | null): string | null =>
  lista.some((rad) => rad.kod === varde) ? varde : null;

/** The choice in an address. What it doesn't know is left out, never sent on. */
export function lasUrval(params: URLSearchParams): Urval {
  const manad = params.get('manad');
  return {
    plan: params.get('plan'),
    enhet: params.get('enhet'),
    status: kant(ATGARD.tillstand, params.get('status')),
    genomforande: kant(LJUS, params.get('genomforande')),
    effekt: kant(LJUS, params.get('effekt')),
    flagga: kant(ATGARDSFLAGGOR, params.get('flagga')),
    oppna: params.get('oppna') === 'ja',
    manad: manad !== null && MANAD.test(manad) ? manad : null,
  };
}

/** The address of a choice. */
export function urvalssokvag(urval: Partial<Urval>, sokvag: string = sokvagar.atgarder): string {
  const params = new URLSearchParams();
  for (const nyckel of ['plan', 'enhet', 'status', 'genomforande', 'effekt', 'flagga', 'manad'] as const) {
    const varde = urval[nyckel];
    if (varde) params.set(nyckel, varde);
  }
  if (urval.oppna) params.set('oppna', 'ja');
  return params.size > 0 ? `${sokvag}?${params}` : sokvag;
}

/** Is only a part of the measures shown? */
export const arFiltrerat = ({ plan: _, ...filter }: Urval): boolean => Object.values(filter).some(Boolean);

/** The choice as the server is asked. `planId` null: all in force. */
export function tillFilter(urval: Urval, planId: string | null): AtgardFilterInput {
  return {
    planId,
    organisationId: urval.enhet,
    statusar: urval.status ? [urval.status] : null,
    genomforande: urval.genomforande ? [urval.genomforande] : null,
    effekt: urval.effekt ? [urval.effekt] : null,
    flagga: urval.flagga,
    oppna: urval.oppna || null,
    uppdateradManad: urval.manad,
  };
}

/** What the filter says, part by part, each to be taken away. `enhet` and `manad` are named by the caller. */
export function filterord(
  urval: Urval,
  ord: {
    enhet: (id: string) => string;
    manad: (manad: string) => string;
    oppna: string;
    genomforande: string;
    effekt: string;
  },
): { nyckel: Filternyckel; text: string }[] {
  const namn = (lista: readonly { kod: string; namn: string }[], kod: string): string =>
    lista.find((rad) => rad.kod === kod)?.namn ?? kod;
  const delar: { nyckel: Filternyckel; text: string }[] = [];
  const laggTill = (nyckel: Filternyckel, text: string | null | false): void => {
    if (text) delar.push({ nyckel, text });
  };
  laggTill('flagga', urval.flagga && namn(ATGARDSFLAGGOR, urval.flagga));
  laggTill('status', urval.status && namn(ATGARD.tillstand, urval.status));
  laggTill(
    'genomforande',
    urval.genomforande && `${ord.genomforande}: ${GENOMFORANDELJUS[urval.genomforande as 'gron']}`,
  );
  laggTill('effekt', urval.effekt && `${ord.effekt}: ${EFFEKTLJUS[urval.effekt as 'gron']}`);
  laggTill('manad', urval.manad && ord.manad(urval.manad));
  laggTill('oppna', urval.oppna && ord.oppna);
  laggTill('enhet', urval.enhet && ord.enhet(urval.enhet));
  return delar;
}
