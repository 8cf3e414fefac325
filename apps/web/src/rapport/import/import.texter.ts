import { IMPORTFIL_MAX } from '@roda-traden/domain';
import { tal } from '@roda-traden/ui';

const rapporter = (n: number): string => (n === 1 ? '1 rapport' : `${tal(n)} rapporter`);
const rader = (n: number): string => (n === 1 ? '1 rad' : `${tal(n)} rader`);
const MB = IMPORTFIL_MAX / 1024 / 1024;

export const texter = {
  titel: 'Läs in rapporter',
  ingress:
    'Det som redan finns nedskrivet, i ett kalkylblad eller ett annat system. Filen provas först, och inget skrivs förrän du har sett hur det blir.',
  tillbaka: 'Rapporter',
  valj: 'Välj fil',
  valjAnnan: 'Välj en annan fil',
  filkrav: `CSV i teckenkodningen UTF-8, högst ${MB} MB. Du kan också släppa filen här.`,
  forStor: `Filen är större än ${MB} MB. Dela upp den, eller be den som sköter systemet att läsa in den.`,
  gickInteLasa: 'Filen gick inte att läsa från datorn. Välj den igen.',
  mall: 'Hämta en mall',
  mallfil: 'rapporter-mall.csv',
  kolumner: 'Så ska filen se ut',
  kolumnerText:
    'Första raden har kolumnernas namn, i valfri ordning. Mallen har en påhittad rad att skriva över.',
  kolumn: 'Kolumn',
  kravs: 'krävs',
  innehall: 'Innehåll',
  exempel: (text: string) => `Till exempel: ${text}`,
  provar: (namn: string) => `Provar ${namn}`,
  laser: (namn: string) => `Läser in ${namn}`,
  raderLasta: (n: number) => `${rader(n)} lästa`,
  raderAv: (n: number, av: number) => `${tal(n)} av ${rader(av)}`,
  provad: (namn: string) => `Så blir det med ${namn}`,
  inlast: (n: number) => `${rapporter(n)} ${n === 1 ? 'är inläst' : 'är inlästa'}`,
  inget: 'Inget nytt att läsa in',
  rader: 'Rader i filen',
  nya: 'Nya rapporter',
  godkanda: 'varav räknas direkt',
  godkandaText: 'har både kategori och allvar',
  tillInkorg: 'varav till inkorgen',
  tillInkorgText: 'saknar kategori eller allvar',
  redan: 'Redan inlästa',
  redanText: 'lämnas som de är',
  medFel: 'Rader med fel',
  medFelText: 'hoppas över',
  okanda: 'Kolumner som inte används:',
  felRubrik: 'Vad som är fel',
  felText:
    'Raderna är numrerade som i kalkylbladet. Rätta dem och välj filen igen, eller läs in resten nu och de rättade sedan: samma rapport läses inte in två gånger.',
  felFler: (visade: number, antal: number) => `De ${tal(visade)} första av ${tal(antal)} fel.`,
  rad: 'Rad',
  fel: 'Fel',
  lasIn: (n: number) => `Läs in ${rapporter(n)}`,
  tomFil: 'Filen har en rubrikrad men inga rader under den.',
  allaInlasta: 'Alla rader i filen är redan inlästa.',
  ingenDuger: 'Ingen rad går att läsa in som den är.',
  visaInlasta: 'Visa importerade rapporter',
  tillInkorgen: 'Till inkorgen',
  enTill: 'Läs in en fil till',
  loggaIn: 'Logga in',
  avbruten: 'Svaret från servern bröts. Prova filen igen: det som redan är inläst läses inte in två gånger.',
} as const;
