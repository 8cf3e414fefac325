import { HANVISNINGSMAL, RAPPORTSTATUSAR, VAD_HANT } from '@roda-traden/domain';

type Kodad = { readonly kod: string | number; readonly namn: string };

/** What a code is called; the code itself when the list doesn't have it. */
export const namnFor = (lista: readonly Kodad[], kod: string | number): string =>
  lista.find((rad) => rad.kod === kod)?.namn ?? String(kod);

export const statusnamn = (kod: string): string => namnFor(RAPPORTSTATUSAR, kod);
export const hanvisningsnamn = (kod: string): string => namnFor(HANVISNINGSMAL, kod);

/** A report's heading: what the reporter chose, in her words; else the category. */
export function rubrikFor(r: { vad: string; kategori?: { namn: string } | null | undefined }): string {
  const vad = VAD_HANT.find((rad) => rad.kod === r.vad);
  return vad && vad.kod !== 'annat' ? vad.sv : (r.kategori?.namn ?? vad?.sv ?? r.vad);
}
