import type { Sprak } from './sprak.ts';

const sv = {
  hoppaTillInnehall: 'Hoppa till innehållet',
  kommunen: 'Kommunen',
  // Torsby kommun, Hagfors kommun, but Karlstads kommun.
  kommunNamn: (namn: string) => (/[aeiouyåäös]$/i.test(namn) ? `${namn} kommun` : `${namn}s kommun`),
  underrad: 'Brottsförebyggande arbete',
  demo: 'Demonstration – läses inte',
  demoMer:
    'Det här är en demonstration: rapporten syns bara i demonstrationens inkorg, och ingen på kommunen läser den. Det som står om vad som händer sedan gäller den riktiga tjänsten.',
  annatSprak: 'English',
  akutFraga: 'Pågår det nu?',
  akutRing: 'Ring 112',
  sidfot: 'Om webbplatsen',
  information: 'Så fungerar det',
  rapportera: 'Rapportera',
  foljRapport: 'Följ din rapport',
  integritet: 'Integritet',
  tillganglighet: 'Tillgänglighet',
  personal: 'Logga in som personal',
};

export type Skaltexter = typeof sv;

const en: Skaltexter = {
  hoppaTillInnehall: 'Skip to the content',
  kommunen: 'The municipality',
  kommunNamn: (namn) => `${namn} Municipality`,
  underrad: 'Crime prevention',
  demo: 'Demo – not read',
  demoMer:
    'This is a demonstration: the report shows only in the demo’s inbox, and no one at the municipality reads it. What is said about what happens next is true of the real service.',
  annatSprak: 'Svenska',
  akutFraga: 'Is it happening now?',
  akutRing: 'Call 112',
  sidfot: 'About this site',
  information: 'How it works',
  rapportera: 'Report',
  foljRapport: 'Follow your report',
  integritet: 'Privacy',
  tillganglighet: 'Accessibility',
  personal: 'Staff login',
};

export const skaltexter: Record<Sprak, Skaltexter> = { sv, en };
