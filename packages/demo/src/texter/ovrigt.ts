import type { Textbank } from './typer.ts';

/** Unsafe places, school and net, threats to staff, coming events and what is good. */
export const OVRIGT = {
  belysning: {
    karna: [
      'Det är helt mörkt {plats}, flera lampor är trasiga.',
      'Gatlyktorna har varit släckta {plats} {tid}.',
      'Belysningen blinkar och slocknar {plats}.',
      'Det saknas belysning {plats} och många går där på kvällen.',
    ],
    detalj: [
      'Barnen går där från träningen.',
      'Det känns otryggt när bussen har gått.',
      'Två stolpar i rad är mörka.',
    ],
    konsekvens: [
      'Jag tar bilen i stället för att gå.',
      'Flera väljer en annan väg.',
      'Äldre går inte ut på kvällen.',
    ],
  },
  'insyn-vaxtlighet': {
    karna: [
      'Buskarna har vuxit så att man inte ser vem som står {plats}.',
      'Häcken skymmer sikten {plats}.',
      'Igenvuxet {plats}, det går inte att se från vägen.',
      'Täta buskar gör att folk gömmer sig {plats}.',
    ],
    detalj: [
      'Det var bättre för några år sedan.',
      'Det hänger grenar över lampan.',
      'Där hittas ofta tomflaskor.',
    ],
    konsekvens: ['Man skyndar sig förbi.', 'Personalen går inte den vägen i mörker.'],
  },
  skotsel: {
    karna: [
      'Trasiga bänkar och klotter som aldrig tas bort {plats}.',
      'Det ser övergivet ut {plats}.',
      'Trasig lekutrustning {plats}.',
      'Papperskorgarna har inte tömts {plats} {tid}.',
    ],
    detalj: ['Vi har sagt till flera gånger.', 'Det blir lätt ett tillhåll när ingen bryr sig.'],
    konsekvens: ['Ingen vill vara där.', 'Förskolan går till en annan lekplats.'],
  },
  odslighet: {
    karna: [
      'Det är helt öde {plats} efter klockan 18.',
      'Ingen rör sig {plats} på kvällen och det känns otryggt.',
      'Väntan på sista bussen känns ödslig {plats}.',
    ],
    detalj: ['Lokalerna bredvid står tomma.', 'Man hör inget och ser ingen.'],
    konsekvens: ['Jag ber alltid någon möta mig.', 'Ungdomar får skjuts i stället.'],
  },
  trafikmiljo: {
    karna: [
      'Farligt för barn att gå över vägen {plats}.',
      'Bilar håller för hög fart {plats}.',
      'Rörigt när föräldrar lämnar och hämtar {plats}.',
      'Cyklar och bilar blandas utan tydliga vägar {plats}.',
      'Tung trafik {plats} och ingen säker plats att gå över.',
    ],
    detalj: [
      'Ett farthinder skulle hjälpa.',
      'Värst är det mellan kvart i åtta och åtta.',
      'Skylten är vriden.',
    ],
    konsekvens: ['Många skjutsar för att de inte vågar låta barnen gå.', 'Det har varit nära ögat.'],
  },
  'krankning-digitalt': {
    karna: [
      'Elever har fått hot i en gruppchatt {tid}. Det började som ett bråk {plats}.',
      'En bild på en elev har spridits utan lov {tid}. Den är tagen {plats}.',
      'Ett anonymt konto lägger ut elaka saker om dem som brukar vara {plats}.',
      'Filmer på bråk sprids bland ungdomar {plats}.',
    ],
    detalj: [
      'Det är flera klasser inblandade.',
      'Kontot anmäldes men kom tillbaka.',
      'Föräldrarna är informerade.',
    ],
    konsekvens: [
      'En elev har varit hemma i flera dagar.',
      'Klassen är orolig.',
      'Det tar mycket tid från undervisningen.',
    ],
  },
  vapenliknande: {
    karna: [
      'En elev visade något som liknade en kniv {plats} {tid}.',
      'Ungdomar sprang runt med en softairpistol {plats} {tid}.',
      'En pistolattrapp hittades {plats} {tid}.',
    ],
    detalj: ['Föremålet är omhändertaget.', 'Det var nog en leksak men det såg äkta ut.'],
    konsekvens: ['Flera elever blev rädda.', 'Skolan informerade vårdnadshavarna.'],
  },
  obehoriga: {
    karna: [
      'Okända personer gick runt i lokalerna {plats} {tid}.',
      'Äldre ungdomar som inte går på skolan uppehöll sig {plats} {tid}.',
      'Någon har tagit sig upp på taket {plats} {tid}.',
      'Dörren stod öppen och obehöriga hade varit inne {plats} {tid}.',
    ],
    detalj: [
      'De gick när de blev tilltalade.',
      'Nödutgången hade ställts upp.',
      'Inget saknas vad vi kan se.',
    ],
    konsekvens: ['Vi låser nu entrén under dagen.', 'Elever kände obehag.'],
  },
  'hot-anstalld': {
    karna: [
      'En medarbetare blev hotad av en besökare {plats} {tid}.',
      'Personalen fick skällsord och hot per telefon {tid}. Arbetsplatsen ligger {plats}.',
      'En besökare slog näven i disken och hotade personalen {plats} {tid}.',
      'Fältpersonal blev hotad {plats} {tid}.',
    ],
    detalj: ['Tillbudet är rapporterat internt.', 'Larmet fungerade.', 'Personen är känd i verksamheten.'],
    konsekvens: ['Vi arbetar aldrig ensamma tills vidare.', 'En kollega är sjukskriven.'],
  },
  'otillaten-paverkan': {
    karna: [
      'En handläggare fick en antydan om följder om beslutet gick emot {tid}. Arbetsplatsen ligger {plats}.',
      'Någon sökte upp en medarbetare utanför jobbet {plats} {tid} för att tala om ett ärende.',
      'En tjänsteman erbjöds en tjänst mot ett snabbare beslut {tid}. Det gällde ett ärende {plats}.',
    ],
    detalj: ['Chefen är informerad.', 'Det var outtalat men tydligt.'],
    konsekvens: ['Ärendet har fått en andra handläggare.'],
  },
  'kommande-handelse': {
    karna: [
      'Det pratas om en större träff med A-traktorer {plats} nästa helg.',
      'Avslutningsfest planeras {plats}, inbjudan sprids öppet.',
      'Marknaden väntas dra många ungdomar {plats} nästa vecka.',
      'Elever säger att två grupper ska göra upp {plats} på fredag.',
    ],
    detalj: ['Det kan bli många från grannkommunerna.', 'Vi planerar fältarbete men behöver bli fler.'],
    konsekvens: ['Vi vill ha fler vuxna ute.'],
  },
  'trygg-plats': {
    karna: [
      'Det har blivit mycket lugnare {plats}.',
      'Nattvandrarna gör skillnad {plats}, det märktes {tid}.',
      'Nya lamporna {plats} är jättebra.',
      'Fint att fritidsgården har öppet längre, det märks {plats}.',
      'Bra stämning {plats} {tid}, många familjer.',
    ],
    detalj: ['Tack för det.', 'Fortsätt så.', 'Ungdomarna säger samma sak.'],
    konsekvens: ['Vi går gärna dit nu.', 'Fler äldre rör sig där på kvällen.'],
  },
} as const satisfies Record<string, Textbank>;
