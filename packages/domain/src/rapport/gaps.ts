import { HANDLINGAR, type Handling, type HandlingKod, type Krav, type Rapportstatus } from './status.ts';

/** A reason that points at a field. */
export interface Brist {
  readonly falt: string;
  readonly meddelande: string;
}

export interface Handlingsunderlag {
  kategori: string | null;
  omrade: string | null;
  platsprecision: string;
  allvar: number | null;
  skal?: string | null;
  fraga?: string | null;
  hanvisasTill?: string | null;
  huvudrapport?: string | null;
}

const BRISTER: Record<Krav, { saknas: (u: Handlingsunderlag) => boolean; brist: Brist }> = {
  kategori: {
    saknas: (u) => u.kategori === null,
    brist: { falt: 'kategori', meddelande: 'Välj en kategori innan rapporten godkänns.' },
  },
  omrade: {
    saknas: (u) => u.omrade === null && u.platsprecision !== 'okand',
    brist: { falt: 'omrade', meddelande: 'Välj ett område, eller ange att platsen är okänd.' },
  },
  allvar: {
    saknas: (u) => u.allvar === null,
    brist: { falt: 'allvar', meddelande: 'Bedöm allvaret, 1 till 4, innan rapporten godkänns.' },
  },
  skal: {
    saknas: (u) => !u.skal?.trim(),
    brist: { falt: 'skal', meddelande: 'Skriv ett skäl. Det står kvar i historiken.' },
  },
  fraga: {
    saknas: (u) => !u.fraga?.trim(),
    brist: { falt: 'fraga', meddelande: 'Skriv vad som behöver kompletteras.' },
  },
  hanvisasTill: {
    saknas: (u) => !u.hanvisasTill,
    brist: { falt: 'hanvisasTill', meddelande: 'Välj vart rapporten hänvisas.' },
  },
  huvudrapport: {
    saknas: (u) => !u.huvudrapport,
    brist: { falt: 'huvudrapport', meddelande: 'Välj vilken rapport den är en dubblett av.' },
  },
};

/** Looks an action up by its code. Throws on an unknown code: a programming error, never user input. */
export function handling(kod: HandlingKod): Handling {
  const hittad = HANDLINGAR.find((h) => h.kod === kod);
  if (!hittad) throw new Error(`Okänd handling: ${kod}`);
  return hittad;
}

/** The actions a person may take from a state, in the table's order. */
export function mojligaHandlingar(status: Rapportstatus): readonly (Handling & { kod: HandlingKod })[] {
  return HANDLINGAR.filter(
    (h: Handling) => h.fran.includes(status) && !h.avSystemet,
  ) as readonly (Handling & { kod: HandlingKod })[];
}

/** What is missing before the action can be taken; empty when nothing is. */
export function bristerFor(kod: HandlingKod, underlag: Handlingsunderlag): Brist[] {
  return handling(kod)
    .krav.filter((krav) => BRISTER[krav].saknas(underlag))
    .map((krav) => BRISTER[krav].brist);
}
