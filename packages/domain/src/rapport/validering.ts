import type { Faltfel } from '../faltfel.ts';
import { VAD_HANT } from '../kategori/index.ts';
import { tolkaKontakt } from './kontakt.ts';
import { PLATSPRECISIONER, POLISANMALD, RAPPORTGRANSER, SAKERHETER, TIDSPRECISIONER } from './limits.ts';

/** A report as it is sent in, by the public or by staff. Times are instants. */
export interface Rapportuppgifter {
  vad: string;
  text: string;
  omrade: string | null;
  platsprecision: string;
  platstext: string | null;
  hantPrecision: string;
  hantFran: Date | null;
  hantTill: Date | null;
  sakerhet: string;
  polisanmald: string;
  konsekvens: string | null;
  kontakt: string | null;
}

const DYGN_MS = 86_400_000;
/** A phone's clock may be some minutes ahead of ours. */
const KLOCKSLACK_MS = 10 * 60_000;

const finns = (lista: readonly { kod: string }[], kod: string): boolean =>
  lista.some((rad) => rad.kod === kod);

/** All that is wrong with a report, per field, in the form's order; empty when it can be received. */
export function rapportfel(u: Rapportuppgifter, nu: Date): Faltfel[] {
  const g = RAPPORTGRANSER;
  const fel: Faltfel[] = [];
  const lagg = (villkor: boolean, falt: string, kod: string, meddelande: string): void => {
    if (villkor) fel.push({ falt, kod, meddelande });
  };
  lagg(!finns(VAD_HANT, u.vad), 'vad', 'saknas', 'Välj vad som har hänt.');
  lagg(!finns(PLATSPRECISIONER, u.platsprecision), 'omrade', 'saknas', 'Välj ett område, eller ”Vet inte”.');
  lagg(
    u.platsprecision !== 'okand' && !u.omrade,
    'omrade',
    'saknas',
    'Välj ett område i listan, eller ”Vet inte”.',
  );
  lagg(
    (u.platstext?.length ?? 0) > g.platstextMax,
    'platstext',
    'for_lang',
    `Beskriv platsen med högst ${g.platstextMax} tecken.`,
  );
  fel.push(...tidsfel(u, nu));
  const text = u.text.trim();
  lagg(text.length === 0, 'text', 'saknas', 'Berätta med egna ord vad som har hänt.');
  lagg(
    text.length > 0 && text.length < g.textMin,
    'text',
    'for_kort',
    `Skriv lite mer, minst ${g.textMin} tecken.`,
  );
  lagg(u.text.length > g.textMax, 'text', 'for_lang', `Texten får vara högst ${g.textMax} tecken.`);
  lagg(
    (u.konsekvens?.length ?? 0) > g.konsekvensMax,
    'konsekvens',
    'for_lang',
    `Skriv högst ${g.konsekvensMax} tecken.`,
  );
  lagg(!finns(SAKERHETER, u.sakerhet), 'sakerhet', 'saknas', 'Välj hur du vet det.');
  lagg(!finns(POLISANMALD, u.polisanmald), 'polisanmald', 'saknas', 'Välj om det är polisanmält.');
  const kontaktenDuger =
    !u.kontakt?.trim() || u.kontakt.length > g.kontaktMax || tolkaKontakt(u.kontakt) !== null;
  lagg((u.kontakt?.length ?? 0) > g.kontaktMax, 'kontakt', 'for_lang', `Skriv högst ${g.kontaktMax} tecken.`);
  lagg(
    !kontaktenDuger,
    'kontakt',
    'ogiltig',
    'Skriv en e-postadress eller ett telefonnummer, till exempel namn@exempel.se eller 070-123 45 67.',
  );
  return fel;
}

function tidsfel(u: Rapportuppgifter, nu: Date): Faltfel[] {
  const g = RAPPORTGRANSER;
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'hant', kod, meddelande }];
  if (!finns(TIDSPRECISIONER, u.hantPrecision)) return fel('saknas', 'Ange när det hände, eller ”Vet inte”.');
  if (u.hantPrecision === 'okand') return [];
  if (!u.hantFran) return fel('saknas', 'Ange när det hände, eller välj ”Vet inte”.');
  if (u.hantFran.getTime() > nu.getTime() + KLOCKSLACK_MS)
    return fel('framtid', 'Tiden ligger i framtiden. Ange när det hände.');
  if (u.hantTill && u.hantTill < u.hantFran)
    return fel('baklanges', 'Sluttiden ligger före starttiden. Byt plats på dem eller ändra en.');
  if (nu.getTime() - u.hantFran.getTime() > g.aldstaHandelseDagar * DYGN_MS)
    return fel('for_gammal', 'Det är mer än tre år sedan. Kontakta kommunen i stället.');
  if (u.hantTill && u.hantTill.getTime() - u.hantFran.getTime() > g.langstaIntervallDagar * DYGN_MS)
    return fel('for_langt', 'Tiden omfattar mer än ett år. Ange en kortare tid.');
  return [];
}
