import { UTAN_UPPDATERING_DAGAR } from '@roda-traden/domain';
import { historiktexter } from './historik.texter.ts';

/** A number with its word, one or many. */
const ord = (n: number, ett: string, flera: string): string => `${n} ${n === 1 ? ett : flera}`;

/** A state in words, inside a sentence. */
const gemen = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Every sentence of the room. */
export const texter = {
  nummer: (n: number) => `Nr ${n}`,
  genomforande: 'Genomförande',
  effekt: 'Effekt',
  nar: 'När',
  /** The dash stays with the first day: alone on a line it says nothing. */
  spann: (fran: string, till: string) => `${fran}\u00a0– ${till}`,
  senast: (dag: string) => `Senast ${dag}`,
  fran: (dag: string) => `Från ${dag}`,
  utanTidsram: 'Ingen tidsram',
  uppdaterad: (nar: string) => `Uppdaterad ${nar}`,
  baraBeslutad: (dag: string) => `Inte uppdaterad sedan beslutet ${dag}`,
  aldrigUppdaterad: 'Inte uppdaterad än',
  sparat: 'Sparat',
  andra: 'Ändra',
  taBort: 'Ta bort',

  mina: {
    titel: 'Åtgärder',
    rubrik: 'Mina åtgärder',
    ingress: 'Det som din enhet ansvarar för.',
    laget: (antal: number, sena: number) =>
      antal === 0
        ? 'Det som din enhet ansvarar för.'
        : [
            antal === 1 ? 'Din enhet ansvarar för 1 åtgärd' : `Din enhet ansvarar för ${antal} åtgärder`,
            sena === 0 ? 'ingen är försenad.' : sena === 1 ? '1 är försenad.' : `${sena} är försenade.`,
          ].join(', '),
    inga: 'Din enhet ansvarar inte för någon åtgärd just nu',
    ingaText: 'När kommunstyrelsen beslutat en plan där din enhet är ansvarig visas åtgärderna här.',
  },

  atgard: {
    titel: (titel: string) => `${titel} – Åtgärder`,
    mina: 'Mina åtgärder',
    alla: 'Till åtgärderna',
    finnsInte: 'Åtgärden finns inte här',
    finnsInteText: 'Adressen är felskriven, eller så ansvarar en annan enhet för åtgärden.',
    om: 'Om åtgärden',
    problem: 'Problem',
    ingetProblem: 'Inget problem är valt',
    orsaker: 'Orsak',
    ingenOrsak: 'Åtgärden är inte knuten till någon orsak',
    antagande: (text: string) => `${text} (antagande)`,
    beskrivning: 'Beskrivning',
    operativtMal: 'Operativt mål',
    indikator: 'Indikator',
    ansvarig: 'Ansvarig',
    medverkande: 'Medverkar',
    nar: 'När',
    upprepning: 'Återkommer',
    slag: 'Slag',
    evidens: 'Hur prövad metoden är',
    plan: 'Plan',
    planrad: (namn: string, nummer: number, lage: string) => `${namn} (nr ${nummer}). ${lage}.`,
    planens: (lage: string) => `Planen: ${gemen(lage)}.`,
    fortsatterI: (nummer: number) => `Åtgärden fortsätter i plan nr\u00a0${nummer}`,
    kommerUr: 'I planen före',
    kommerUrLank: (nummer: number) => `Samma åtgärd i plan nr\u00a0${nummer}`,
    utgick: (skal: string) => `Åtgärden fortsatte inte: ${skal}`,
    fortsatterInte: 'Åtgärden är inte med i planen efter.',
  },

  flikar: { namn: 'Åtgärdernas delar', plan: 'Planen', tavla: 'Per ansvarig enhet' },

  plan: {
    titel: (namn: string | undefined) => namn ?? 'Åtgärder',
    rubrik: 'Åtgärder',
    valj: 'Plan',
    planrad: (namn: string, nummer: number) => `${namn} (nr\u00a0${nummer})`,
    kommande: (namn: string, nummer: number, lage: string) =>
      `”${namn}” (nr\u00a0${nummer}): ${gemen(lage)}. Enheterna rapporterar redan i den.`,
    allaGallande: 'Det som gäller nu',
    inga: 'Ingen åtgärdsplan finns än',
    ingaText: 'En plan skapas från en strategisk lägesbild som kommunstyrelsen har beslutat.',
    finnsInte: 'Planen finns inte här',
    finnsInteText:
      'Adressen är felskriven, eller så får din roll se planen först när den är lämnad eller beslutad.',
    giltig: 'Gäller',
    giltigErsatt: 'Beslutad för',
    ingenGiltighet: 'Inte angivet',
    bygger: 'Bygger på',
    lagesbild: (nummer: number, fran: string, till: string) =>
      `Strategisk lägesbild ${nummer} (${fran} – ${till})`,
    foregangare: 'Ny version av',
    ersatte: 'Ersatte',
    komEfter: 'Kom efter',
    ersattAv: 'Ersatt av',
    version: (nummer: number) => `Plan nr ${nummer}`,
    lamnad: 'Lämnad till kommunstyrelsen',
    beslut: 'Beslut',
    beslutsrad: (organ: string, dag: string, paragraf: string, diarienummer: string) =>
      `${organ} ${dag}, § ${paragraf}, ${diarienummer}`,
    atgarder: 'Åtgärder i planen',
  },

  planformular: {
    ny: 'Ny åtgärdsplan',
    andra: 'Ändra planens uppgifter',
    skapad: 'Planen är skapad som utkast',
    lagesbild: 'Bygger på lägesbilden',
    lagesbildHjalp: 'Bara strategiska lägesbilder som kommunstyrelsen har beslutat.',
    ingenLagesbild: 'Välj lägesbilden som planen bygger på.',
    ingenBeslutad: 'Det finns ingen beslutad strategisk lägesbild att bygga planen på än.',
    namn: 'Planens namn',
    fran: 'Gäller från och med',
    franHjalp: 'Behövs först när planen lämnas till kommunstyrelsen.',
    till: 'Gäller till och med',
  },

  handlingar: {
    andra: 'Ändra uppgifter',
    mer: 'Fler val',
    lamna: 'Lämna till kommunstyrelsen',
    lamnaText:
      'Planen kan sedan inte ändras, om den inte återremitteras. Styrgruppen och operativa gruppen får läsa den.',
    lamnad: 'Planen är lämnad till kommunstyrelsen',
    ejLamnad: 'Planen har ändrats',
    gallerInte: 'Planen är redan ersatt',
    beslut: 'Registrera beslutet',
    beslutTitel: 'Beslut om åtgärdsplanen',
    beslutText:
      'När beslutet är registrerat blir åtgärderna beslutade, och de ansvariga enheterna rapporterar i den här planen. Den som har gällt gäller till och med dagen före den nya.',
    aterremittera: 'Registrera återremiss',
    aterremitteraHjalp: 'Vad kommunstyrelsen vill ha ändrat. Planen blir utkast igen.',
    avsluta: 'Avsluta planen',
    avslutaHjalp: 'Åtgärderna kan inte uppdateras sedan planen har avslutats.',
    skal: 'Varför',
  },

  brister: {
    saknas: (n: number) =>
      n === 1 ? 'En sak saknas innan planen kan lämnas' : `${n} saker saknas innan planen kan lämnas`,
    hosKs: 'Har ändrats sedan planen lämnades',
    anmarkningar: (n: number) => (n === 1 ? '1 sak att se över' : `${n} saker att se över`),
  },

  mal: {
    rubrik: 'Effektmål',
    inga: 'Planen har inga effektmål än.',
    nytt: 'Nytt effektmål',
    andra: 'Ändra effektmål',
    taBort: 'Ta bort effektmålet?',
    borttaget: 'Effektmålet är borttaget',
    val: (matt: string) => `Val för ${matt}`,
    rad: (fran: string | null, till: string | null, dag: string | null) =>
      `${fran ? `Utgångsvärde: ${fran}` : 'Utgångsvärde saknas'}. ${till ? `Mål: ${till}` : 'Mål saknas'}, ${dag ? `senast ${dag}` : 'dag saknas'}`,
    matt: 'Vad mäts?',
    mattHjalp: 'Det som ska bli bättre, inte det som ska göras.',
    utgangsvarde: 'Utgångsvärde',
    utgangsvardeHjalp: 'Hur det är nu, med enhet.',
    malvarde: 'Målvärde',
    datum: 'Nått senast',
    problem: 'Problem',
    ingetProblem: 'Inget särskilt problem',
  },

  tabell: {
    namn: 'Åtgärder',
    orsak: 'Orsak',
    atgard: 'Åtgärd',
    mal: 'Operativa mål',
    nar: 'När',
    vem: 'Vem',
    uppfoljning: 'Uppföljning',
    inga: 'Planen har inga åtgärder än.',
    ingetProblem: 'Inget problem valt',
    ingenOrsak: 'Ingen orsak vald',
    medverkar: (namn: string) => `Medverkar: ${namn}`,
    ny: 'Ny åtgärd',
    upp: (titel: string) => `Flytta upp ${titel}`,
    ner: (titel: string) => `Flytta ner ${titel}`,
    val: (titel: string) => `Val för ${titel}`,
    taBort: 'Ta bort åtgärden?',
    borttagen: 'Åtgärden är borttagen',
  },

  lista: {
    urval: 'Visar',
    enhet: 'Vald enhet',
    manad: (manad: string) => `Uppdaterade i ${manad}`,
    oppna: 'Att arbeta med',
    antal: (n: number) => (n === 0 ? 'Inga åtgärder.' : n === 1 ? '1 åtgärd.' : `${n} åtgärder.`),
    visaAlla: 'Visa alla',
  },

  formular: {
    ny: 'Ny åtgärd',
    andra: 'Ändra åtgärd',
    titel: 'Vad ska göras?',
    problem: 'Problem',
    ingetProblem: 'Inget problem valt',
    orsaker: 'Orsaker som åtgärden riktas mot',
    antagande: 'Antagande',
    operativtMal: 'Operativt mål',
    operativtMalHjalp: 'Vad som ska vara gjort, så att det går att följa upp.',
    fran: 'Första dag',
    till: 'Sista dag',
    tillHjalp: 'Får vara öppen. Åtgärden visas då som utan tidsram.',
    upprepning: 'Återkommer',
    aterkommerInte: 'Nej',
    ansvarig: 'Ansvarig enhet',
    ansvarigHjalp: 'Alltid en enhet. De andra medverkar.',
    ingenEnhet: 'Ingen enhet heter så',
    funktion: 'Funktion',
    funktionHjalp: 'Till exempel fritidschef, inte personens namn.',
    medverkande: 'Medverkar',
    medverkandeHjalp: 'Sök och välj, en i taget.',
    typ: 'Slag av åtgärd',
    sikt: 'Sikt',
    form: 'Form',
    evidensgrad: 'Hur prövad är metoden?',
    evidensHjalp: 'Utvärderad och lovande behöver en källa.',
    evidenskalla: 'Källa',
    indikator: 'Indikator',
    indikatorHjalp: 'Vad man tittar på för att se om åtgärden hjälper.',
    beskrivning: 'Beskrivning',
  },

  tavla: {
    rubrik: 'Åtgärder per ansvarig enhet',
    inga: 'Inga åtgärder i gällande planer',
    ingaText: 'Tavlan fylls när kommunstyrelsen har beslutat en plan.',
    mening: (u: { antal: number; enheter: number; sena: number; glomda: number; utan: number }) =>
      `${ord(u.antal, 'åtgärd', 'åtgärder')} hos ${ord(u.enheter, 'enhet', 'enheter')}: ${ord(u.sena, 'är försenad', 'är försenade')}, ${u.glomda} har inte uppdaterats på ${UTAN_UPPDATERING_DAGAR} dagar och ${u.utan} saknar tidsram.`,
    enhet: 'Enhet',
    alla: 'Alla enheter',
    atgarder: 'Åtgärder',
    oppna: 'Att arbeta med',
    lank: (antal: number, vad: string, enhet: string) => `${antal} ${vad.toLowerCase()}, ${enhet}`,
    status: 'Läge',
    statusMening: (oppna: number, klara: number) =>
      `${oppna} att arbeta med och ${ord(klara, 'som är genomförd eller avbruten', 'som är genomförda eller avbrutna')}.`,
    genomforande: 'Genomförande',
    genomforandeMening: (n: { gron: number; gul: number; rod: number; ej: number; oppna: number }) =>
      `Av ${n.oppna} att arbeta med är ${n.gron} enligt plan, ${n.gul} med risk för försening, ${ord(n.rod, 'försenad', 'försenade')} och ${ord(n.ej, 'inte bedömd', 'inte bedömda')}.`,
    effekt: 'Effekt',
    effektMening: (n: { gron: number; gul: number; rod: number; ej: number; oppna: number }) =>
      `Av ${n.oppna} att arbeta med ser ${n.gron} ut att hjälpa, ${ord(n.gul, 'är oklar', 'är oklara')}, ${n.rod} hjälper inte och ${ord(n.ej, 'är inte bedömd', 'är inte bedömda')}.`,
    overTid: 'Uppdaterade åtgärder per månad',
    overTidMening: (antal: number, manad: string, av: number) =>
      `Hittills i ${manad} har ${antal} av ${av} åtgärder uppdaterats.`,
    kalla: 'Enheternas egna uppdateringar',
    kallaPlan: 'Planens åtgärder',
    nu: (dag: string) => `Som det är ${dag}`,
    serie: 'Åtgärder med minst en uppdatering',
    enhetord: 'åtgärder',
    tackning: 'Ångrade uppdateringar räknas inte.',
  },

  uppdatera: {
    rubrik: 'Hur går det?',
    genomforande: 'Genomförande',
    klar: 'Klar',
    effekt: 'Effekt',
    steg: 'Vad är gjort?',
    stegHjalp: 'En rad. Skriv inga namn på enskilda.',
    borjat: 'Arbetet har börjat',
    mer: 'Pausa, avbryt eller skriv mer',
    handling: 'Åtgärdens läge',
    sammaLage: 'Som förut',
    skal: 'Varför',
    kommentar: 'Hinder eller annat att veta',
    spara: 'Spara',
    sparaAnda: 'Spara mitt ändå',
    sparad: 'Uppdateringen är sparad',
    angrad: 'Uppdateringen är ångrad',
    angraSenaste: 'Ångra senaste',
    konflikt: 'Åtgärden har ändrats.',
    orort: 'Det du inte har rört följer det som gäller nu.',
    nu: 'Nu gäller',
    gickInte: 'Det gick inte att spara.',
  },

  uppdateringar: {
    rubrik: 'Uppdateringar',
    inga: 'Ingen har sagt hur det går än.',
    lage: (status: string, genomforande: string, effekt: string) =>
      `${status}. Genomförande: ${genomforande}. Effekt: ${effekt}.`,
    skal: (text: string) => `Skäl: ${text}`,
    angrad: '(ångrad)',
    angrade: 'ångrade sin uppdatering',
  },

  historik: historiktexter,
} as const;
