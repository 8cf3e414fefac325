import type { Kontext } from '../context.ts';

const klockslag = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** Says who was first, and when. `vad` in definite form: 'lägesbilden', 'delen'. */
export async function konflikttext(
  kontext: Kontext,
  vad: string,
  { andrad, andradAv }: { andrad: Date; andradAv: string | null },
): Promise<string> {
  const sjalv = andradAv === kontext.jag.anvandareId;
  const namn = andradAv ? (await kontext.laddare.anvandare.load(andradAv))?.namn : null;
  const vem = sjalv ? 'Du har själv ändrat' : `${namn ?? 'Någon annan'} har ändrat`;
  return `${vem} ${vad} (${klockslag.format(andrad)}) efter att den öppnades här. Inget är sparat nu. Jämför och försök igen.`;
}
