import { localDate } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';

const dagOchTid = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'long',
  timeStyle: 'short',
});
const klockan = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time of day, with its day when that isn't today. */
function nar(tid: Date, nu: Date): string {
  if (localDate(tid) !== localDate(nu)) return dagOchTid.format(tid);
  return `kl. ${klockan.format(tid).replace(':', '.')}`;
}

/** Who did what, and when, without its full stop. `gjort` follows "har": 'ändrat planen'. */
export async function vemGjorde(
  kontext: Kontext,
  { anvandareId, tid }: { anvandareId: string | null; tid: Date },
  gjort: string,
): Promise<string> {
  const namn = anvandareId ? (await kontext.laddare.anvandare.load(anvandareId))?.namn : null;
  const vem = anvandareId === kontext.jag.anvandareId ? 'Du har själv' : `${namn ?? 'Någon annan'} har`;
  return `${vem} ${gjort} ${nar(tid, kontext.nu)}`;
}

/** Says who was first with a change, and what it means for one's own. `vad` in definite form: 'planen', 'åtgärden'. */
export async function vemHannFore(
  kontext: Kontext,
  vad: string,
  { andrad, andradAv }: { andrad: Date; andradAv: string | null },
): Promise<string> {
  const vem = await vemGjorde(kontext, { anvandareId: andradAv, tid: andrad }, `ändrat ${vad}`);
  return `${vem}, efter att du öppnade den här. Inget är sparat nu. Jämför och försök igen.`;
}
