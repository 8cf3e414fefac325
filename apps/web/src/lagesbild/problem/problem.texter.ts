/** Every sentence of problems and their causes. */
export const texter = {
  rubrik: 'Problem och orsaker',
  inga: 'Inga problem är beskrivna',
  ingaText:
    'Ett problem säger vad som händer, var, när och vilka som drabbas. Åtgärderna riktas mot dess orsaker.',
  ingaLasare: 'Lägesbilden beskriver inga problem.',
  laggTill: 'Lägg till problem',
  prioriterat: 'Prioriterat',
  var: 'Var',
  nar: 'När',
  berorda: 'Vilka drabbas',
  bedomning: 'Bedömning',
  andra: 'Ändra',
  andraProblem: (namn: string) => `Ändra ${namn}`,
  mer: (namn: string) => `Mer om ${namn}`,
  taBort: 'Ta bort problemet',
  taBortFraga: (namn: string) => `Ta bort problemet ${namn}?`,
  taBortText: (orsaker: number) =>
    orsaker === 0
      ? 'Det går inte att ångra. Historiken säger vad som togs bort, och av vem.'
      : `${orsaker === 1 ? 'Orsaken' : `De ${orsaker} orsakerna`} försvinner också. Det går inte att ångra. Historiken säger vad som togs bort, och av vem.`,
  borttaget: 'Problemet är borttaget',
  upp: (namn: string) => `Flytta upp ${namn}`,
  ned: (namn: string) => `Flytta ned ${namn}`,
  flyttad: (namn: string, plats: number, av: number) => `${namn} är nu nummer ${plats} av ${av}`,
  sparat: 'Sparat',

  rapporter: (n: number) => (n === 1 ? '1 rapport bakom' : `${n} rapporter bakom`),
  rapporterForklaring: 'i de frysta talen',

  matris: (namn: string) => `Prioritering av ${namn}`,
  grund: 'Grund',
  varde: 'Bedömt som',
  ejBedomt: 'Ej bedömt',
  summa: (summa: number) => `Sammanlagt ${summa} av 21`,
  ofullstandig: (kvar: number) =>
    kvar === 7
      ? 'Inget är bedömt än.'
      : kvar === 1
        ? '1 grund är inte bedömd.'
        : `${kvar} grunder är inte bedömda.`,

  orsaker: 'Orsaker',
  ingaOrsaker: 'Ingen orsak är angiven.',
  laggTillOrsak: 'Lägg till orsak',
  laggTillOrsakTill: (namn: string) => `Lägg till orsak till ${namn}`,
  antagande: 'Antagande',
  belagg: 'Belägg',
  andraOrsak: 'Ändra orsaken',
  taBortOrsak: 'Ta bort orsaken',
  merOrsak: (orsak: string) => `Mer om orsaken ${orsak}`,
  taBortOrsakFraga: 'Ta bort orsaken?',
  orsakBorttagen: 'Orsaken är borttagen',

  formular: {
    nytt: 'Nytt problem',
    andra: 'Ändra problemet',
    namn: 'Vad problemet är',
    namnHjalp: 'Kort, som en rubrik. Skriv aldrig namn på enskilda.',
    beskrivning: 'Beskrivning',
    plats: 'Var',
    nar: 'När',
    berorda: 'Vilka som drabbas',
    berordaHjalp: 'Grupper, inte personer.',
    bedomning: 'Bedömning',
    bedomningHjalp: 'Vad som är säkert och osäkert, och vad som är nytt.',
    kategorikoder: 'Kategorier',
    kategorierHjalp: 'Knyter problemet till rapporterna i lägesbilden.',
    omradeskoder: 'Områden',
    omradenHjalp: 'Ett område står också för allt under det.',
    inget: 'Inget heter så',
    prioriterat: 'Prioriterat problem',
    prioriteratHjalp:
      'Prioriterade problem står först, behöver minst en orsak, och möts av åtgärder i planen.',
    vagning: 'Vägning',
    vagningHjalp: 'En hjälp för ögat: ni bestämmer själva ordningen.',
  },
  orsaksformular: {
    ny: 'Ny orsak',
    andra: 'Ändra orsaken',
    beskrivning: 'Vad som orsakar problemet',
    slag: 'Slag av orsak',
    sida: 'Vad den handlar om',
    antagande: 'Antagande',
    antagandeHjalp: 'Kryssa här när inget talar för orsaken än, mer än vad ni tror.',
    belagg: 'Vad som talar för den',
    belaggHjalp: 'Rapporter, en enkät, forskning, iakttagelser. Behövs om orsaken inte är ett antagande.',
  },
  ja: 'Ja',
  nej: 'Nej',
} as const;
