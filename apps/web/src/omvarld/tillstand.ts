import { arDatum, monthEnd, monthStart } from '@roda-traden/domain';
import type { OmvarldFilterInput } from '../gql/graphql.ts';

/** What the page shows, all of it in the address. Absent = the server's own choice. */
export interface Tillstand {
  /** Kommunkod; the own kommun when absent. */
  kommun?: string | undefined;
  fran?: string | undefined;
  till?: string | undefined;
  /** First day of a month that the lists are narrowed to. */
  manad?: string | undefined;
  typer: readonly string[];
}

export function lasTillstand(params: URLSearchParams): Tillstand {
  const dag = (namn: string): string | undefined => {
    const varde = params.get(namn) ?? '';
    return arDatum(varde) ? varde : undefined;
  };
  const kommun = /^\d{4}$/.exec(params.get('kommun') ?? '')?.[0];
  const [fran, till] = [dag('fran'), dag('till')];
  const manad = arDatum(`${params.get('manad')}-01`) ? `${params.get('manad')}-01` : undefined;
  return {
    ...(kommun && { kommun }),
    // A period that runs backwards is no period.
    ...(fran && !(till && fran > till) && { fran }),
    ...(till && !(fran && fran > till) && { till }),
    ...(manad && { manad }),
    typer: params.getAll('typ').filter((typ) => typ !== ''),
  };
}

export function tillAdress({ kommun, fran, till, manad, typer }: Tillstand): URLSearchParams {
  const params = new URLSearchParams();
  if (kommun) params.set('kommun', kommun);
  if (fran) params.set('fran', fran);
  if (till) params.set('till', till);
  if (manad) params.set('manad', manad.slice(0, 7));
  // The types have commas in them, so each is a parameter of its own.
  for (const typ of typer) params.append('typ', typ);
  return params;
}

/** Where the lists begin: a figure leads there. */
export const NOTISER = 'notiser';

export function omvarldSokvag(tillstand: Tillstand, tillNotiserna = false): string {
  const adress = tillAdress(tillstand).toString();
  return `/omvarld${adress && `?${adress}`}${tillNotiserna ? `#${NOTISER}` : ''}`;
}

/** What the chart counts: the whole period, the chosen types. */
export function diagramfilter({ kommun, fran, till, typer }: Tillstand): OmvarldFilterInput {
  return {
    ...(kommun && { kommun }),
    ...(fran && { fran }),
    ...(till && { till }),
    ...(typer.length > 0 && { typer: [...typer] }),
  };
}

/** What the lists hold: the chosen month of the period, the chosen types. */
export function listfilter(tillstand: Tillstand): OmvarldFilterInput {
  const { manad, fran, till } = tillstand;
  if (!manad) return diagramfilter(tillstand);
  const slut = monthEnd(manad);
  return {
    ...diagramfilter(tillstand),
    fran: fran && fran > manad && monthStart(fran) === manad ? fran : manad,
    till: till && till < slut && monthStart(till) === manad ? till : slut,
  };
}
