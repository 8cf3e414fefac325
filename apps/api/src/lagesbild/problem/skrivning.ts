import {
  type Faltfel,
  lagesbildsmaskin,
  SKRIVBARA_LAGESBILDER,
  screenText,
  tillstandsnamn,
  UPPGIFTSSLAG,
  type Uppgiftsslag,
} from '@roda-traden/domain';
import type { Kontext } from '../../context.ts';
import { logga, type NyHandelse, skillnad } from '../../logg/index.ts';
import type { Lagesbild } from '../lagesbild.entity.ts';

/** Why its words can't be changed now; empty when they can. */
export function lasfel({ slag, status }: Pick<Lagesbild, 'slag' | 'status'>): Faltfel[] {
  if (SKRIVBARA_LAGESBILDER.includes(status)) return [];
  const maskin = lagesbildsmaskin(slag);
  const slut = status === 'beslutad' || maskin.tillstand.some((t) => t.kod === status && t.slut);
  const namn = tillstandsnamn(maskin, status).toLocaleLowerCase('sv');
  return [
    {
      falt: 'status',
      kod: 'last',
      meddelande: slut
        ? `Lägesbilden är ${namn} och ändras inte mer. Det nya hör hemma i nästa lägesbild.`
        : `Lägesbilden har tillståndet ”${namn}” och kan inte ändras nu.`,
    },
  ];
}

/** Screens what someone wrote, field by field, and remembers what it masked, to tell her (domain §7). */
export class Granskning {
  readonly #slag = new Set<Uppgiftsslag>();

  /** Free text as it is stored: trimmed, with what may point out a person masked. Null when nothing is left. */
  text(skriven: string | null | undefined): string | null {
    const trimmad = skriven?.trim();
    if (!trimmad) return null;
    const { masked, hits } = screenText(trimmad);
    for (const { kind } of hits) this.#slag.add(kind);
    return masked;
  }

  /** The kinds by name, strongest first. */
  get maskat(): string[] {
    return UPPGIFTSSLAG.filter(({ slag }) => this.#slag.has(slag)).map(({ namn }) => namn);
  }
}

/** Writes a change to history; null `fore` = new. Nothing changed = nothing written. */
export async function loggaAndring(
  kontext: Kontext,
  handelse: Pick<NyHandelse, 'objektTyp' | 'objektId' | 'handling' | 'kommentar'>,
  fore: Record<string, unknown> | null,
  efter: Record<string, unknown> | null,
): Promise<void> {
  const diff = fore && efter ? skillnad(fore, efter) : { fore, efter };
  if (!diff) return;
  await logga(await kontext.tx(), {
    ...handelse,
    kommunId: kontext.jag.kommunId,
    anvandareId: kontext.jag.anvandareId,
    fore: diff.fore,
    efter: diff.efter,
  });
}
