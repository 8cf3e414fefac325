import type { Faltfel } from '../faltfel.ts';
import { KONTOGRANSER } from './konto.ts';

/** What one fills in to change one's own password. */
export interface Losenordsbyte {
  nuvarande: string;
  nytt: string;
  /** The new one once more; left out where it isn't asked for twice. */
  igen?: string;
}

/** All that is wrong with a change of password, per field. Whether the present one is right, only the server knows. */
export function losenordsfel(byte: Losenordsbyte, epost: string): Faltfel[] {
  const fel: Faltfel[] = [];
  if (byte.nuvarande === '')
    fel.push({ falt: 'nuvarande', kod: 'saknas', meddelande: 'Skriv lösenordet du har nu.' });
  fel.push(...nyttLosenordsfel(byte, epost));
  if (fel.length === 0 && byte.igen !== undefined && byte.igen !== byte.nytt)
    fel.push({
      falt: 'igen',
      kod: 'olika',
      meddelande: 'De två är inte lika. Skriv det nya lösenordet igen.',
    });
  return fel;
}

function nyttLosenordsfel({ nuvarande, nytt }: Losenordsbyte, epost: string): Faltfel[] {
  const g = KONTOGRANSER;
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'nytt', kod, meddelande }];
  if (nytt === '') return fel('saknas', 'Skriv ett nytt lösenord.');
  if (nytt.length < g.losenordMin)
    return fel('for_kort', `Lösenordet ska ha minst ${g.losenordMin} tecken. Flera ord i rad går bra.`);
  if (nytt.length > g.losenordMax)
    return fel('for_langt', `Lösenordet får ha högst ${g.losenordMax} tecken.`);
  if (nytt === nuvarande) return fel('samma', 'Välj ett annat lösenord än det du har nu.');
  const lokal = epost.split('@')[0]?.toLowerCase() ?? '';
  if (lokal.length > 3 && nytt.toLowerCase().includes(lokal))
    return fel('adressen', 'Lösenordet innehåller din adress. Välj något som andra inte kan gissa.');
  if (new Set(nytt.toLowerCase()).size < g.losenordOlika)
    return fel('enformigt', 'Lösenordet upprepar samma tecken. Välj något som är svårare att gissa.');
  return [];
}
