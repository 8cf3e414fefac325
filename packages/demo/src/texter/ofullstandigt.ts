import type { Hanvisningsmal, StartkategoriKod, VadHantKod } from '@roda-traden/domain';

/** A report that belongs elsewhere. `kategori` is what triage saw in it. Slots as in Textbank. */
export interface Hanvisningstext {
  readonly till: Hanvisningsmal;
  readonly vad: VadHantKod;
  readonly kategori: StartkategoriKod;
  readonly text: string;
  readonly pagar: boolean;
  /** False when the place lies outside the kommun. */
  readonly harPlats: boolean;
}

const rad = (
  till: Hanvisningsmal,
  vad: VadHantKod,
  kategori: StartkategoriKod,
  text: string,
  pagar = false,
  harPlats = true,
): Hanvisningstext => ({ till, vad, kategori, text, pagar, harPlats });

export const HANVISNINGSTEXTER: readonly Hanvisningstext[] = [
  rad(
    '112',
    'eld',
    'anlagd-brand',
    'Det brinner i en container {plats} just nu och det ryker kraftigt.',
    true,
  ),
  rad('112', 'alkohol', 'paverkade', 'En person ligger på marken {plats} och går inte att väcka.', true),
  rad('112', 'brak-hot', 'vald-hot', 'De slåss {plats} nu, en av dem har något i handen.', true),
  rad('11414', 'stold', 'stold-inbrott', 'Min cykel blev stulen {plats} {tid}. Hur gör jag en anmälan?'),
  rad('11414', 'forstort', 'skadegorelse', 'Bilen blev repad {plats} {tid}. Jag vill anmäla det.'),
  rad(
    '11414',
    'lurad',
    'bedrageri-aldre',
    'Jag blev uppringd {tid} och lurad på pengar. Vart vänder jag mig? Jag bor {plats}.',
  ),
  rad(
    '11414',
    'droger',
    'narkotika',
    'Jag vet vem som säljer droger {plats} och vill lämna tips till polisen.',
  ),
  rad(
    'orosanmalan',
    'annat',
    'vald-hot',
    'Jag är orolig för ett barn i trapphuset, det hörs skrik och bråk ofta. Vi bor {plats}.',
    true,
  ),
  rad(
    'orosanmalan',
    'alkohol',
    'andts-oro',
    'En klasskamrat till min dotter verkar ha det svårt hemma. Familjen bor {plats}.',
  ),
  rad('orosanmalan', 'droger', 'andts-oro', 'En elev har flera gånger varit påverkad {plats}, senast {tid}.'),
  rad('felanmalan', 'morkt', 'belysning', 'Lyktstolpen {plats} lutar och lampan är trasig.', true),
  rad('felanmalan', 'annat', 'trafikmiljo', 'Stort hål i vägbanan {plats}.', true),
  rad('felanmalan', 'skrap', 'nedskrapning', 'Papperskorgen {plats} är full och har inte tömts.', true),
  rad('felanmalan', 'forstort', 'skotsel', 'Staketet {plats} har fallit omkull.', true),
  rad(
    'annan_kommun',
    'kor-storande',
    'storande-korning',
    'Störande körning genom centrum i grannkommunen {tid}.',
    false,
    false,
  ),
  rad(
    'annan_kommun',
    'droger',
    'narkotika',
    'Min son säger att det säljs droger vid hans skola i grannkommunen.',
    false,
    false,
  ),
];

/** A report with nothing to work on, or that must not be kept; with the reason triage gave. */
export const AVVISNINGSTEXTER: readonly { readonly text: string; readonly skal: string }[] = [
  { text: 'test test test, fungerar det här?', skal: 'Testinskick, inget innehåll.' },
  { text: 'Kommunen gör aldrig någonting ändå.', skal: 'Allmän åsikt, ingen händelse eller plats.' },
  {
    text: 'Det är den där på övervåningen, alla vet vem det är. Gör något!',
    skal: 'Utpekar en enskild person utan någon händelse.',
  },
  { text: 'Vill ni ha hjälp att synas på nätet? Kontakta oss för en offert.', skal: 'Reklam.' },
  {
    text: 'Varför har simhallen stängt på torsdagar?',
    skal: 'Gäller inte trygghet eller brott. Besvarad via kontaktcenter.',
  },
  { text: 'Grannens hund är ful och dum.', skal: 'Omdöme om enskild, inget att följa upp.' },
  { text: 'asdfasdf asdf', skal: 'Går inte att läsa.' },
];

export const KOMPLETTERINGSFRAGOR: readonly string[] = [
  'Kan du beskriva platsen närmare? Vilken del av området gäller det?',
  'Ungefär när på dygnet hände det?',
  'Har du sett det själv eller hört det av någon?',
  'Pågår det fortfarande, eller var det en enstaka händelse?',
  'Är det polisanmält?',
];
