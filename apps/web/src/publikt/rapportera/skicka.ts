import type { Faltfel } from '@roda-traden/domain';
import { fraga } from '../gemensamt/fraga.ts';
import { RAPPORTERA } from '../gemensamt/fragor.ts';
import type { Kvitto } from '../gemensamt/kvitto.ts';
import { tillUppgifter } from './uppgifter.ts';
import type { Utkast } from './utkast.ts';

/** `utan_svar`: it may have arrived or not. `for_manga`, `fel`: the server has refused, nothing is stored. */
export type Skickat =
  | { slag: 'mottagen'; kvitto: Kvitto }
  | { slag: 'faltfel'; fel: Faltfel[] }
  | { slag: 'utan_svar' | 'for_manga' | 'fel' };

export async function skickaRapport(utkast: Utkast, kommun: string, nu: Date): Promise<Skickat> {
  const { hantFran, hantTill, ...uppgifter } = tillUppgifter(utkast.svar, nu);
  const utfall = await fraga(RAPPORTERA, {
    input: {
      ...uppgifter,
      kommun,
      idempotensnyckel: utkast.nyckel,
      hantFran: hantFran?.toISOString() ?? null,
      hantTill: hantTill?.toISOString() ?? null,
    },
  });
  if (utfall.slag === 'inget_svar') return { slag: 'utan_svar' };
  if (utfall.slag === 'avslag') return { slag: utfall.kod === 'FOR_MANGA' ? 'for_manga' : 'fel' };
  const { rapportera } = utfall.data;
  return rapportera.__typename === 'RapportMottagen'
    ? { slag: 'mottagen', kvitto: { referens: rapportera.referens, inkommen: rapportera.inkommen } }
    : { slag: 'faltfel', fel: rapportera.falt };
}
