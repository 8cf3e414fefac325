import type { Tillstandsmaskin } from '../tillstand/index.ts';

export type Planstatus =
  | 'utkast'
  | 'till_ks'
  | 'beslutad'
  | 'under_genomforande'
  | 'uppfoljd'
  | 'avslutad'
  | 'ersatt'
  | 'kasserad';
export type Planhandling =
  | 'lamna_till_ks'
  | 'aterremittera'
  | 'besluta'
  | 'paborja'
  | 'folj_upp'
  | 'avsluta'
  | 'ersatt'
  | 'kassera';

/** The life of a plan (domain §4). It starts by its first measure's update, and is replaced by the plan KS decides next. */
export const ATGARDSPLAN: Tillstandsmaskin<Planstatus, Planhandling> = {
  start: 'utkast',
  tillstand: [
    { kod: 'utkast', namn: 'Utkast' },
    { kod: 'till_ks', namn: 'Till kommunstyrelsen' },
    { kod: 'beslutad', namn: 'Beslutad' },
    { kod: 'under_genomforande', namn: 'Under genomförande' },
    { kod: 'uppfoljd', namn: 'Uppföljd' },
    { kod: 'avslutad', namn: 'Avslutad', slut: true },
    { kod: 'ersatt', namn: 'Ersatt', slut: true },
    { kod: 'kasserad', namn: 'Kasserad', slut: true },
  ],
  overgangar: [
    { kod: 'lamna_till_ks', namn: 'Lämna till kommunstyrelsen', fran: ['utkast'], till: 'till_ks' },
    { kod: 'aterremittera', namn: 'Återremitterad', fran: ['till_ks'], till: 'utkast', skal: true },
    { kod: 'besluta', namn: 'Registrera beslutet', fran: ['till_ks'], till: 'beslutad' },
    { kod: 'paborja', namn: 'Påbörja', fran: ['beslutad'], till: 'under_genomforande', avSystemet: true },
    {
      kod: 'folj_upp',
      namn: 'Följ upp',
      fran: ['beslutad', 'under_genomforande', 'uppfoljd'],
      till: 'uppfoljd',
      avSystemet: true,
    },
    {
      kod: 'avsluta',
      namn: 'Avsluta planen',
      fran: ['under_genomforande', 'uppfoljd'],
      till: 'avslutad',
      skal: true,
    },
    {
      kod: 'ersatt',
      namn: 'Ersätt',
      fran: ['beslutad', 'under_genomforande', 'uppfoljd'],
      till: 'ersatt',
      avSystemet: true,
    },
    // Only one that has never lain before KS: what KS has had is answered by KS.
    { kod: 'kassera', namn: 'Kassera utkastet', fran: ['utkast'], till: 'kasserad', skal: true },
  ],
};

/** States of a plan whose measures are worked on. */
export const GALLANDE_PLANSTATUSAR: readonly Planstatus[] = ['beslutad', 'under_genomforande', 'uppfoljd'];

/** States of a plan that KS has decided, in force or not any more. */
export const BESLUTADE_PLANSTATUSAR: readonly Planstatus[] = [...GALLANDE_PLANSTATUSAR, 'avslutad', 'ersatt'];

export type Atgardsstatus =
  | 'foreslagen'
  | 'beslutad'
  | 'pagar'
  | 'genomford'
  | 'i_drift'
  | 'pausad'
  | 'avbruten';
export type Atgardshandling =
  | 'besluta'
  | 'starta'
  | 'pausa'
  | 'aterupta'
  | 'slutfor'
  | 'satt_i_drift'
  | 'avbryt'
  | 'ateroppna';

/** The life of a measure. What KS has decided is never stopped without a reason. */
export const ATGARD: Tillstandsmaskin<Atgardsstatus, Atgardshandling> = {
  start: 'foreslagen',
  tillstand: [
    { kod: 'foreslagen', namn: 'Föreslagen' },
    { kod: 'beslutad', namn: 'Beslutad' },
    { kod: 'pagar', namn: 'Pågår' },
    { kod: 'genomford', namn: 'Genomförd' },
    { kod: 'i_drift', namn: 'I drift' },
    { kod: 'pausad', namn: 'Pausad' },
    { kod: 'avbruten', namn: 'Avbruten' },
  ],
  overgangar: [
    { kod: 'besluta', namn: 'Besluta', fran: ['foreslagen'], till: 'beslutad', avSystemet: true },
    { kod: 'starta', namn: 'Starta', fran: ['beslutad'], till: 'pagar' },
    { kod: 'slutfor', namn: 'Klar', fran: ['beslutad', 'pagar', 'i_drift'], till: 'genomford' },
    {
      kod: 'satt_i_drift',
      namn: 'Gå över i ordinarie arbete',
      fran: ['pagar', 'genomford'],
      till: 'i_drift',
    },
    { kod: 'pausa', namn: 'Pausa', fran: ['beslutad', 'pagar', 'i_drift'], till: 'pausad', skal: true },
    { kod: 'aterupta', namn: 'Återuppta', fran: ['pausad'], till: 'pagar' },
    {
      kod: 'avbryt',
      namn: 'Avbryt',
      fran: ['beslutad', 'pagar', 'i_drift', 'pausad'],
      till: 'avbruten',
      skal: true,
    },
    { kod: 'ateroppna', namn: 'Återöppna', fran: ['genomford', 'avbruten'], till: 'pagar', skal: true },
  ],
};

/** States in which someone is expected to do something, and to say how it goes. */
export const OPPNA_ATGARDSSTATUSAR: readonly Atgardsstatus[] = ['beslutad', 'pagar', 'i_drift', 'pausad'];
