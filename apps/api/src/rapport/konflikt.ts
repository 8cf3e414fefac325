import type { Kontext } from '../context.ts';
import type { Rapport } from './rapport.entity.ts';
import { RapportKonflikt } from './rapport.resultat.ts';

const klockslag = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});

/** Says who was first, and when: a resend after a lost answer reads as what it is, not as someone else's doing. */
export async function konflikt(kontext: Kontext, rapport: Rapport): Promise<RapportKonflikt> {
  const kl = klockslag.format(rapport.andrad);
  const sjalv = rapport.andradAv === kontext.jag.anvandareId;
  const namn = rapport.andradAv ? (await kontext.laddare.anvandare.load(rapport.andradAv))?.namn : null;
  const vem = sjalv ? 'Du har själv ändrat rapporten' : `${namn ?? 'Någon annan'} har ändrat rapporten`;
  return new RapportKonflikt(
    rapport,
    `${vem}, klockan ${kl}, efter att den öppnades här. Inget är sparat nu. Jämför och försök igen.`,
  );
}
