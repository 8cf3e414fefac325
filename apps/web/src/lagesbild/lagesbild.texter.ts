const antal = new Intl.NumberFormat('sv-SE');
const rapporter = (n: number): string => (n === 1 ? '1 rapport' : `${antal.format(n)} rapporter`);
const dagar = (n: number): string => (n === 1 ? '1 dag' : `${antal.format(n)} dagar`);

/** Every sentence of the room. */
export const texter = {
  titel: 'Lägesbilder',
  ingress: 'Läget i kommunen, fryst period för period. Det som godkänns efteråt ändrar inget i dem.',
  slag: { operativ: 'Operativ lägesbild', strategisk: 'Strategisk lägesbild' } as Record<string, string>,
  namn: (slag: string, nummer: number): string =>
    `${slag === 'operativ' ? 'Operativ' : 'Strategisk'} lägesbild ${nummer}`,
  rapporter,
  dagar,
  period: (fran: string, till: string): string => `${fran} – ${till}`,
  forsokIgen: 'Försök igen',
  felRubrik: 'Det gick inte att hämta lägesbilden.',
  finnsInte: 'Lägesbilden finns inte, eller är inte klar att visas för dig än.',
  tillLista: 'Till alla lägesbilder',

  lista: {
    operativa: 'Operativa',
    operativaOm: 'Tre om året. Perioden börjar där den förra slutade.',
    strategiska: 'Strategiska',
    strategiskaOm: 'Vartannat år. Bygger på de operativa, går på remiss och beslutas av kommunstyrelsen.',
    tomOperativa: 'Ingen operativ lägesbild än',
    tomStrategiska: 'Ingen strategisk lägesbild än',
    tomText: 'Här visas de lägesbilder som din roll kan läsa.',
    nasta: (fran: string, dagarIn: number): string =>
      `Nästa operativa lägesbild börjar ${fran}. Det är ${dagar(dagarIn)} hittills.`,
    forsta: 'Den första operativa lägesbilden får du välja början på.',
    nyOperativ: 'Ny operativ lägesbild',
    nyStrategisk: 'Ny strategisk lägesbild',
    fryst: (dag: string): string => `Talen frystes ${dag}`,
    kasserade: (n: number): string => `Kasserade utkast (${n})`,
  },

  ny: {
    titel: { operativ: 'Ny operativ lägesbild', strategisk: 'Ny strategisk lägesbild' },
    fran: 'Första dag',
    franHjalp: 'Det finns ingen tidigare lägesbild, så du väljer var den första börjar.',
    till: 'Sista dag',
    tillHjalp: 'I dag eller tidigare. Talen fryses när lägesbilden skapas.',
    varfor: (nummer: number, till: string): string =>
      `Börjar dagen efter lägesbild ${nummer}, som slutade ${till}. Då saknas ingen dag och ingen dag räknas två gånger.`,
    varforStrategisk: 'Ser 24 månader bakåt: det finns ingen tidigare strategisk lägesbild.',
    ingaDagar: (nummer: number, till: string): string =>
      `Lägesbild ${nummer} slutade ${till}, och nästa börjar dagen efter. Välj en senare sista dag.`,
    perioden: 'Period',
    period: (fran: string, till: string, antalDagar: number): string =>
      `${fran} – ${till}, ${dagar(antalDagar)}`,
    raknas: 'Räknas',
    raknasText: (n: number): string => (n === 0 ? 'Inga rapporter' : rapporter(n)),
    sena: 'Skrivs ned för sig',
    senaText: (n: number): string =>
      `${rapporter(n)} från tidigare perioder, ${n === 1 ? 'godkänd' : 'godkända'} sedan de lägesbilderna frystes`,
    vantar: (n: number): string =>
      n === 1
        ? '1 rapport väntar på granskning och räknas inte.'
        : `${antal.format(n)} rapporter väntar på granskning och räknas inte.`,
    vantarText: 'Granska dem först om de hör hit: efteråt ändras inte talen.',
    tillInkorgen: 'Till inkorgen',
    skapa: 'Skapa och frys talen',
    fryser: 'Fryser talen',
    fryserText: (n: number): string => `${rapporter(n)} räknas och skrivs ned`,
    avbryt: 'Avbryt',
    byggerPa: 'Bygger på',
    byggerPaHjalp: 'Operativa lägesbilder som gruppen har analyserat. Du kan ändra det senare.',
    ingaAnalyserade: 'Ingen operativ lägesbild är analyserad än. Du kan välja dem senare.',
    skapad: (namn: string): string => `${namn} är skapad. Talen är frysta.`,
  },

  innehall: 'Innehåll',
  problem: 'Problem och orsaker',
  remiss: 'Remiss och beslut',
  klar: 'skriven',
  tom: 'tom',
  fryst: (dag: string): string => `fryst ${dag}`,
  frystText: (tid: string): string => `Talen frystes ${tid} och ändras inte.`,
  saknasAntal: (n: number): string =>
    n === 1 ? '1 sak saknas före nästa steg' : `${n} saker saknas före nästa steg`,
  redo: 'Redo för nästa steg',

  del: {
    spara: 'Spara',
    sparar: 'Sparar …',
    sparad: (nar: string, av: string | null): string => `Sparad ${nar}${av ? ` av ${av}` : ''}`,
    osparad: (nar: string): string => `Inte sparad. Skriven ${nar}.`,
    slang: 'Släng',
    slangd: (namn: string): string => `Det osparade i ”${namn}” är slängt.`,
    kvarlamnad: (nar: string): string =>
      `Det här skrev du ${nar}, och det sparades inte. Nu går det inte att ändra här.`,
    tomLas: 'Ingen text än.',
    maskat: (slag: readonly string[]): string =>
      `Texten sparades, men det här maskades: ${slag.join(', ').toLocaleLowerCase('sv')}. Skriv inget som pekar ut en enskild person.`,
    gickInte: 'Det gick inte att spara. Texten finns kvar här.',
    konflikt: 'Någon annan har skrivit i delen.',
    denAndras: (av: string | null): string => (av ? `Texten från ${av}` : 'Den andras text'),
    dinText: 'Din text',
    behallMin: 'Spara min text i stället',
    taDenAndras: 'Använd den andras text',
    laggEfter: 'Lägg min text efter den andras',
  },

  steg: {
    rubrik: 'Läge och nästa steg',
    vag: 'Lägesbildens väg',
    nu: 'nu',
    saknas: (handling: string): string => `Saknas innan du kan välja ”${handling}”`,
    osparat: 'En del har text som inte är sparad. Inget är gjort. Spara den först.',
    skalTitel: 'Varför?',
    skalHjalp: 'Skälet står kvar i historiken. Skriv inga namn.',
    avbryt: 'Avbryt',
    stang: 'Stäng',
    kasseraText: (slag: string): string =>
      `Utkastet låses och läggs för sig, med skälet. Dagarna blir lediga för nästa ${slag === 'operativ' ? 'operativa' : 'strategiska'} lägesbild. Det går inte att ångra.`,
    kasserad: (namn: string): string => `${namn} är kasserad.`,
    flyttad: (status: string): string => `Lägesbilden är nu: ${status.toLocaleLowerCase('sv')}.`,
  },

  kallor: {
    rubrik: 'Källor',
    inga: 'Inga källor är angivna.',
    anvand: 'Har använts',
    intAnvand: 'Har inte använts',
    laggTill: 'Lägg till källa',
    andra: (namn: string): string => `Ändra ${namn}`,
    taBort: (namn: string): string => `Ta bort ${namn}`,
    forslag: 'Vanliga källor',
    ny: 'Ny källa',
    andraTitel: 'Ändra källa',
    namn: 'Källa',
    anvandFalt: 'Källan har använts',
    skal: 'Varför inte, eller en kommentar',
    skalHjalp: 'Krävs när källan inte har använts.',
    ja: 'ja',
    nej: 'nej',
    sparad: 'Källan är sparad',
    borttagen: 'Källan är borttagen.',
  },

  underlag: {
    rubrik: 'Bygger på',
    inga: 'Ingen operativ lägesbild är vald.',
    valj: 'Välj operativa lägesbilder',
    spara: 'Spara',
  },

  historik: {
    rubrik: 'Historik',
    visa: (n: number): string => `Visa historiken (${n})`,
    handling: {
      skapade: 'skapade lägesbilden',
      skrev_del: 'skrev i',
      lade_till_kalla: 'lade till en källa',
      andrade_kalla: 'ändrade en källa',
      tog_bort_kalla: 'tog bort en källa',
      satte_underlag: 'valde vad den bygger på',
      skicka_till_grupp: 'skickade till operativ grupp',
      ta_tillbaka: 'tog tillbaka till utkast',
      markera_analyserad: 'markerade som analyserad',
      redovisa: 'markerade som redovisad i styrgruppen',
      arkivera: 'arkiverade',
      kassera: 'kasserade utkastet',
      skicka_pa_remiss: 'skickade på remiss',
      avbryt_remiss: 'avbröt remissen',
      revidera: 'avslutade remissen',
      lamna_till_ks: 'lämnade till kommunstyrelsen',
      aterremittera: 'tog emot återremissen',
      besluta: 'registrerade beslutet',
      ersatt: 'ersatte med en ny lägesbild',
      skapade_problem: 'lade till problemet',
      andrade_problem: 'ändrade problemet',
      flyttade_problem: 'ändrade ordningen för problemet',
      tog_bort_problem: 'tog bort problemet',
      lade_till_orsak: 'lade till orsaken',
      andrade_orsak: 'ändrade orsaken',
      tog_bort_orsak: 'tog bort orsaken',
      skickade: 'satte sista svarsdag',
      svarade: 'svarade på remissen',
      andrade_svar: 'ändrade sitt svar på remissen',
      bemotte_svar: 'bemötte ett svar på remissen',
    } as Record<string, string>,
  },

  tal: {
    rubrik: 'Talen',
    ingress: 'Frysta diagram och tabeller. Varje tal öppnar just de rapporter som räknades.',
    ingressUtanLank: 'Frysta diagram och tabeller.',
    laget: 'Läget i tal',
    motForra: (nummer: number): string => `Mot lägesbild ${nummer}`,
    motFjol: 'Mot samma tid i fjol',
    motTidenFore: (n: number): string => `Mot de ${antal.format(n)} dagarna närmast före`,
    tidenFore: 'Lika lång tid före',
    tackningFran: (dag: string): string =>
      `Rapporter finns från ${dag}. Tiden före är därför inte känd i sin helhet, och det går inte att säga om något har ändrats.`,
    raknatVidFrysning: 'Tiden före räknades när talen frystes, ur de rapporter som fanns då.',
    rullande: {
      rubrik: 'Tolv månader i taget',
      serie: 'Tolv månader till och med månaden',
      mening: (fran: string, forr: number, till: string, nu: number): string =>
        `Tolv månader till och med ${fran}: ${rapporter(forr)}. Till och med ${till}: ${rapporter(nu)}.`,
      forklaring:
        'Varje punkt är summan av tolv hela månader, så att årstiderna jämnas ut. Punkterna delar månader: skillnaden mellan två av dem är inte prövad.',
    },
    forsta: 'Det här är den första av sitt slag: det finns ingen tidigare lägesbild att jämföra med.',
    unit: 'rapporter',
    kategorier: 'Kategorier',
    kategori: 'Kategori',
    omraden: 'Platser och områden',
    omrade: 'Plats eller område',
    kanaler: 'Hur rapporterna kom in',
    kanal: 'Kanal',
    antal: 'Rapporter',
    denna: 'Den här lägesbilden',
    forra: (nummer: number): string => `Lägesbild ${nummer}`,
    medDagar: (vad: string, n: number): string => `${vad} (${dagar(n)})`,
    utanNarmare: (namn: string): string => `${namn}, utan närmare plats`,
    prov: (n: number, tydliga: number): string =>
      n === 0
        ? 'Ingen serie har tillräckligt många rapporter för att bedömas.'
        : tydliga === 0
          ? `Ingen har tydligt ändrats. ${n} serier är prövade tillsammans.`
          : tydliga === 1
            ? `En har tydligt ändrats. ${n} serier är prövade tillsammans.`
            : `${tydliga} har tydligt ändrats. ${n} serier är prövade tillsammans.`,
    storst: (namn: string, n: number, av: number): string => `Flest i ${namn}: ${n} av ${av}.`,
    inga: 'Inga rapporter räknades.',
    visaAlla: (n: number): string => `Visa alla ${n}`,
    visaFarre: 'Visa färre',
    paPapper: (n: number, av: number): string => `Här visas ${n} av ${av}. De andra finns i Röda tråden.`,
    vantade: (n: number): string =>
      n === 0
        ? 'inga rapporter väntade på granskning när talen frystes'
        : `${rapporter(n)} väntade på granskning när talen frystes och är inte med`,
    spannMot: (nu: string, da: string): string => `${nu} mot ${da}`,
    sena: {
      rubrik: 'Kom för sent för tidigare lägesbilder',
      antal: (n: number): string => rapporter(n),
      text: (n: number): string =>
        n === 1
          ? 'från en tidigare period godkändes först efter att den lägesbilden frystes. Den ingår inte i talen ovan.'
          : 'från tidigare perioder godkändes först efter att de lägesbilderna frystes. De ingår inte i talen ovan.',
      iKategorin: (namn: string, n: number): string => `${rapporter(n)} i ${namn}, för sena`,
    },
  },

  tackning: {
    rubrik: 'Vilka som rapporterade',
    ingress: 'Ett område utan rapporter kan vara lugnt, eller sakna någon som rapporterar.',
    enheter: 'Verksamheter',
    enhet: 'Verksamhet',
    antal: 'Rapporter',
    tysta: 'Rapporterade inte i perioden',
    tystaOm: 'Verksamheter med plats i operativ grupp, eller som rapporterat de två åren före.',
    ingaTysta: 'Alla som brukar rapportera gjorde det.',
    kontakter: 'Personer med kontaktuppgift',
    anonyma: 'Anonyma',
  },
} as const;
