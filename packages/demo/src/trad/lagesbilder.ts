import { kalltext, LOFTE_2016, LOFTE_2019, LOFTE_2023 } from './kallor.ts';
import type { DemoKalla, DemoOperativ, DemoProblem, DemoStrategisk } from './typer.ts';

/** Stands in what is made for the demo, so that no one takes it for Torsby's own. */
const DEMONSTRATION = 'Demonstration: texten är påhittad.';

const anvand = (namn: string): DemoKalla => ({ namn, anvand: true, skal: null });
const bortvald = (namn: string, skal: string): DemoKalla => ({ namn, anvand: false, skal });

/** The two operative pictures: unequal in length, the later one from the day after the earlier one ended. */
export const operativaLagesbilder = (dag: (dagar: number) => string): readonly DemoOperativ[] => [
  {
    nummer: 1,
    fran: dag(-344),
    till: dag(-241),
    fryst: dag(-239),
    status: 'arkiverad',
    delar: {
      sammanfattning: `Störande trafik i centrum och oro för droger bland unga är det som återkommer oftast. ${DEMONSTRATION}`,
      rapporterat:
        'Rapporterna kommer mest från centrala Torsby. Störande körning samlas till kvällar och helger. Rapporterna säger vad någon har sett eller hört, inte hur mycket som har hänt.',
      vet_hor_ser:
        'Skolan och fritidsgården beskriver att fler unga talar om droger som något vanligt. Busstationen nämns av flera verksamheter som en plats där bilar och mopeder samlas.',
      bedomning:
        'Bilden är densamma som i medborgarlöftet. Det är osäkert om fler rapporter betyder mer störning, eller att fler känner till var man rapporterar.',
      slutsatser:
        'Operativ grupp föreslår att den strategiska lägesbilden tar upp båda problemen. Skolan och fritidsavdelningen tar med frågan om mötesplatser till styrgruppen.',
    },
    kallor: [
      anvand('Rapporter från allmänhet och verksamheter'),
      anvand('Det operativ grupp vet, hör och ser'),
      bortvald('Drogvaneundersökning', 'Årets svar var inte klara när bilden gjordes.'),
    ],
  },
  {
    nummer: 2,
    fran: dag(-240),
    till: dag(-113),
    fryst: dag(-111),
    status: 'redovisad',
    delar: {
      sammanfattning: `Samma två problem består. Skadegörelsen vid högstadieskolan nämns mindre än förr. ${DEMONSTRATION}`,
      rapporterat:
        'Störande körning och påverkade personer i centrum rapporteras av flera av varandra oberoende rapportörer. Talen bredvid visar vad som skiljer sig från förra bilden, och om skillnaden är större än slumpen.',
      vet_hor_ser:
        'Gatuavdelningen har fått klagomål på buller vid torget. Elevhälsan möter samma frågor om droger som tidigare.',
      bedomning:
        'Problemen är kända, återkommande och samlade till få platser. Skadegörelsen vid skolan behöver följas men inte prioriteras.',
      slutsatser: 'Underlaget räcker för den strategiska lägesbilden. Den lämnas till styrgruppen på remiss.',
    },
    kallor: [
      anvand('Rapporter från allmänhet och verksamheter'),
      anvand('Det operativ grupp vet, hör och ser'),
      anvand('Polisens notiser'),
      bortvald('Felanmälningar till gatuavdelningen', 'Går inte att skilja från andra ärenden.'),
    ],
  },
];

const PROBLEM: readonly DemoProblem[] = [
  {
    kod: 'droger-unga',
    namn: 'Droganvändning bland unga',
    beskrivning: `Prioriterat sedan 2015; undersökningar bland unga visar mer tillåtande attityd. ${kalltext(LOFTE_2023)}`,
    plats: null,
    nar: null,
    berorda: 'Unga, vårdnadshavare och de som arbetar med unga.',
    bedomning: 'Består. Attityden är känd genom enkäter, användningen syns sällan i rapporterna.',
    kategorier: ['narkotika', 'andts-oro', 'paverkade'],
    omraden: [],
    prioriterat: true,
    prioritering: {
      vanlighet: 2,
      varaktighet: 3,
      avvikelse: 2,
      koncentration: 1,
      paverkbarhet: 2,
      kostnad: 3,
      antal_berorda: 3,
    },
    orsaker: [
      {
        kod: 'attityd',
        beskrivning: 'Liberalare attityd till droger bland unga',
        slag: 'social',
        sida: 'garningsperson',
        belagg: kalltext(LOFTE_2023),
      },
      {
        kod: 'attitydforskjutning',
        beskrivning: 'Attitydförskjutning bland vuxna i ungas närhet',
        slag: 'social',
        sida: 'utsatt',
        belagg: kalltext(LOFTE_2019),
      },
      {
        kod: 'drogfria-platser',
        beskrivning: 'Få drogfria mötesplatser på helgkvällar',
        slag: 'situationell',
        sida: 'plats',
        belagg: null,
      },
    ],
  },
  {
    kod: 'storande-trafik',
    namn: 'Störande trafik i centrum',
    beskrivning: `Ökande klagomål från allmänheten. ${kalltext(LOFTE_2023)}`,
    plats: 'Torsby centrum',
    nar: 'Kvällar och helger',
    berorda: 'Boende och besökare i centrum, och de unga som kör.',
    bedomning: 'Samlat till torget och busstationen. Hög fart nämndes redan i löftet för 2016.',
    kategorier: ['storande-korning', 'trafikbrott'],
    omraden: ['torsby', 'torsby-centrum', 'torsby-busstation', 'torsby-park', 'torsby-handelsomrade'],
    prioriterat: true,
    prioritering: {
      vanlighet: 3,
      varaktighet: 3,
      avvikelse: 2,
      koncentration: 3,
      paverkbarhet: 3,
      kostnad: 1,
      antal_berorda: 2,
    },
    orsaker: [
      {
        kod: 'oppna-ytor',
        beskrivning: 'Torget och busstationen är öppna ytor som det går att köra runt på',
        slag: 'situationell',
        sida: 'plats',
        belagg: null,
      },
      {
        kod: 'bilen-motesplats',
        beskrivning: 'Bilen är mötesplatsen för dem som inte har någon annan',
        slag: 'social',
        sida: 'garningsperson',
        belagg: null,
      },
      {
        kod: 'hog-fart',
        beskrivning: 'Hög fart i tätorten har blivit en vana, också dagtid förbi skolor',
        slag: 'social',
        sida: 'garningsperson',
        belagg: kalltext(LOFTE_2016),
      },
    ],
  },
  {
    // Has no cause, and is not worked on: what hangs loose is shown as such.
    kod: 'skrap-badplats',
    namn: 'Nedskräpning vid badplatsen',
    beskrivning: `Återkommer i rapporterna på sommaren. ${DEMONSTRATION}`,
    plats: 'Badplatsen',
    nar: 'Sommaren',
    berorda: null,
    bedomning: 'Nästan alla rapporter kommer från en och samma rapportör. Fler rapporter är inte mer skräp.',
    kategorier: ['nedskrapning'],
    omraden: ['torsby-badplats'],
    prioriterat: false,
    prioritering: { vanlighet: 1, koncentration: 3 },
    orsaker: [],
  },
];

export const strategiskLagesbild = (dag: (dagar: number) => string): DemoStrategisk => ({
  nummer: 1,
  fran: dag(-344),
  till: dag(-113),
  fryst: dag(-110),
  byggerPa: [1, 2],
  delar: {
    sammanfattning: `Två problem prioriteras: droganvändning bland unga och störande trafik i centrum. ${DEMONSTRATION}`,
    omfattning:
      'Kartläggningen bygger på de två operativa lägesbilderna. Störande trafik är samlad till centrum på kvällar och helger. Oro för droger bland unga kommer från flera håll men i få rapporter åt gången.',
    konsekvenser:
      'Boende i centrum störs och en del undviker torget på kvällen. För unga som använder droger är följderna allvarliga, och de som arbetar med unga lägger mycket tid på frågan.',
    ovriga_uppgifter:
      'Medborgarlöftena från 2016, 2019 och 2023 tar upp samma problem. Drogvaneundersökningen görs i årskurs 9 och i gymnasiets årskurs 2.',
    analys:
      'Problemen har bestått i tio år. Det talar för att åtgärderna behöver riktas mot orsakerna, och inte bara mot det som stör. Att attityden har ändrats har belägg; att det saknas mötesplatser är ett antagande som planen får pröva.',
  },
  kallor: [
    anvand('Operativa lägesbilder'),
    anvand('Medborgarlöften 2016, 2019 och 2023–2024'),
    anvand('Polisens notiser'),
    bortvald('Nationella trygghetsundersökningen', 'För få svar i kommunen för att visa en förändring.'),
  ],
  problem: PROBLEM,
  remiss: {
    grupp: 'lfr-styrgrupp',
    skickad: dag(-109),
    sistaDag: dag(-94),
    avslutad: dag(-92),
    svar: [
      {
        av: 'styrgrupp@torsby.demo',
        lamnat: dag(-101),
        stallning: 'tillstyrker',
        text: null,
        bemotande: null,
      },
      {
        av: 'bostader@torsby.demo',
        lamnat: dag(-97),
        stallning: 'andring',
        text: 'Skriv ut att störningarna också märks i bostadsområdena närmast centrum.',
        bemotande: 'Infört under Konsekvenser.',
      },
    ],
  },
  lamnad: dag(-91),
  beslut: {
    datum: dag(-84),
    paragraf: '87',
    diarienummer: `KS ${dag(-84).slice(0, 4)}/214`,
    text: 'Kommunstyrelsen fastställer den strategiska lägesbilden. Demonstration: beslutet är påhittat.',
  },
});
