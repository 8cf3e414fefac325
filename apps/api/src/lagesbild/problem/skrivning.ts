import { type Faltfel, lagesbildsmaskin, SKRIVBARA_LAGESBILDER, tillstandsnamn } from '@roda-traden/domain';
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
