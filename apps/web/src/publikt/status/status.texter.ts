import type { Hanvisningsmal, Rapportstatus } from '@roda-traden/domain';
import type { Sprak } from '../gemensamt/sprak.ts';

interface Lage {
  /** The state in plain words. */
  rubrik: string;
  betyder: string;
}

interface Hanvisning {
  vart: string;
  lank?: { text: string; href: string };
}

const sv = {
  titel: 'Din rapport',
  rubrik: 'Följ din rapport',
  ingress: 'Skriv koden du fick när du skickade rapporten.',
  kod: 'Kod',
  kodHjalp: 'Tio tecken, till exempel 7K3MX-9QRTV.',
  visa: 'Visa rapporten',
  hamtar: 'Hämtar …',
  fel: 'Fel:',
  felrubrik: 'Något behöver rättas',
  valfritt: 'valfritt',
  kodfel: {
    saknas: 'Skriv din kod.',
    ogiltig: 'En kod har tio bokstäver och siffror, till exempel 7K3MX-9QRTV.',
    okand: 'Koden stämmer inte med någon rapport. Kontrollera att den är rätt avskriven.',
    for_manga: 'Det har provats många koder härifrån. Vänta tio minuter och försök igen.',
    inget_svar: 'Vi fick inget svar. Kontrollera nätet och försök igen.',
  },
  status: 'Status',
  skickadTill: 'Skickad till',
  inkom: 'Inkom',
  andrad: 'Senast ändrad',
  annanKod: 'Följ en annan rapport',
  nyRapport: 'Skriv en ny rapport',
  rensa: 'Ta bort koden från den här datorn',
  glomFraga: 'Koden visas inte igen här. Har du skrivit upp den?',
  nyRapportJa: 'Ja, skriv en ny rapport',
  rensaJa: 'Ja, ta bort koden',
  glomNej: 'Nej, visa koden',
  rensat:
    'Koden är borta från sidan. Webbläsarens historik kan ha kvar adressen med koden: rensa den, eller stäng det privata fönstret.',
  lagen: {
    inkommen: {
      rubrik: 'Inkommen',
      betyder: 'Rapporten har kommit fram. En samordnare på kommunen ska läsa den.',
    },
    granskas: { rubrik: 'Granskas', betyder: 'En samordnare på kommunen läser och bedömer rapporten.' },
    vantar_komplettering: {
      rubrik: 'Väntar på dig',
      betyder: 'Samordnaren behöver veta mer för att kunna bedöma rapporten.',
    },
    godkand: {
      rubrik: 'Godkänd',
      betyder:
        'Rapporten är bedömd och räknas in i kommunens bild av läget. Den är med när kommunen, polisen och andra bestämmer vad som ska göras.',
    },
    dubblett: {
      rubrik: 'Hör ihop med en annan rapport',
      betyder: 'Fler har rapporterat samma sak. Din rapport ligger tillsammans med den första.',
    },
    hanvisad: { rubrik: 'Hänvisad', betyder: 'Det du rapporterade sköts av någon annan.' },
    avvisad: {
      rubrik: 'Går inte att använda',
      betyder:
        'Rapporten gick inte att använda i det brottsförebyggande arbetet. Vet du mer, skriv gärna en ny rapport.',
    },
    avslutad: {
      rubrik: 'Avslutad',
      betyder: 'Rapporten är färdigbehandlad. Den räknas med i kommunens bild av läget.',
    },
    gallrad: { rubrik: 'Borttagen', betyder: 'Rapportens innehåll är borttaget, enligt kommunens regler.' },
  } as Record<Rapportstatus, Lage>,
  vandDig: 'Vart du vänder dig',
  hanvisningar: {
    '112': { vart: 'Ring när något pågår eller någon är i fara:', lank: { text: '112', href: 'tel:112' } },
    '11414': {
      vart: 'Anmäl brott och lämna tips till polisen:',
      lank: { text: '114 14', href: 'tel:11414' },
    },
    orosanmalan: {
      vart: 'Gör en orosanmälan till socialtjänsten i kommunen, genom kommunens växel eller webbplats. Är det bråttom på kvällen eller helgen, ring och be om socialjouren:',
      lank: { text: '112', href: 'tel:112' },
    },
    felanmalan: {
      vart: 'Gör en felanmälan på kommunens webbplats. Då får den som ska laga eller städa veta det.',
    },
    annan_kommun: { vart: 'Det gäller en plats i en annan kommun. Vänd dig till den kommunen.' },
  } as Record<Hanvisningsmal, Hanvisning>,
  fraga: 'Frågan till dig',
  svar: 'Ditt svar',
  svarHjalp: 'Skriv inte namn på andra, och inget som pekar ut en person.',
  skickaSvar: 'Skicka svaret',
  skickar: 'Skickar …',
  svaret: {
    saknas: 'Skriv svaret på frågan innan du skickar.',
    for_lang: (max: number) => `Svaret får vara högst ${max} tecken.`,
    inget_svar: 'Vi fick inget svar. Det du skrivit finns kvar. Kontrollera nätet och försök igen.',
    for_sent:
      'Svaret är inte sparat. Samordnaren väntar inte längre på det: rapporten är redan bedömd, eller frågan besvarad. Det du skrivit står kvar här, så att du kan kopiera det. Vet du mer, skriv en ny rapport.',
    for_manga: 'Det har skickats mycket härifrån på kort tid. Vänta tio minuter och försök igen.',
  },
  tack: 'Tack, svaret är skickat.',
  tackMer: 'Samordnaren läser rapporten igen.',
};

export type Statustexter = typeof sv;

const en: Statustexter = {
  titel: 'Your report',
  rubrik: 'Follow your report',
  ingress: 'Write the code you got when you sent the report.',
  kod: 'Code',
  kodHjalp: 'Ten characters, such as 7K3MX-9QRTV.',
  visa: 'Show the report',
  hamtar: 'Fetching …',
  fel: 'Error:',
  felrubrik: 'Something needs to be corrected',
  valfritt: 'optional',
  kodfel: {
    saknas: 'Write your code.',
    ogiltig: 'A code has ten letters and digits, such as 7K3MX-9QRTV.',
    okand: 'The code doesn’t match any report. Check that it is copied right.',
    for_manga: 'Many codes have been tried from here. Wait ten minutes and try again.',
    inget_svar: 'We got no answer. Check your connection and try again.',
  },
  status: 'Status',
  skickadTill: 'Sent to',
  inkom: 'Received',
  andrad: 'Last changed',
  annanKod: 'Follow another report',
  nyRapport: 'Write a new report',
  rensa: 'Remove the code from this computer',
  glomFraga: 'The code will not be shown here again. Have you written it down?',
  nyRapportJa: 'Yes, write a new report',
  rensaJa: 'Yes, remove the code',
  glomNej: 'No, show the code',
  rensat:
    'The code is gone from the page. The browser’s history may still hold the address with the code: clear it, or close the private window.',
  lagen: {
    inkommen: {
      rubrik: 'Received',
      betyder: 'The report has arrived. A coordinator at the municipality will read it.',
    },
    granskas: {
      rubrik: 'Being reviewed',
      betyder: 'A coordinator at the municipality is reading and assessing the report.',
    },
    vantar_komplettering: {
      rubrik: 'Waiting for you',
      betyder: 'The coordinator needs to know more to be able to assess the report.',
    },
    godkand: {
      rubrik: 'Accepted',
      betyder:
        'The report has been assessed and is part of the municipality’s picture of the situation. It is used when the municipality, the police and others decide what to do.',
    },
    dubblett: {
      rubrik: 'Belongs with another report',
      betyder: 'Others have reported the same thing. Your report is kept together with the first one.',
    },
    hanvisad: { rubrik: 'Referred', betyder: 'Someone else handles what you reported.' },
    avvisad: {
      rubrik: 'Could not be used',
      betyder:
        'The report could not be used in the crime prevention work. If you know more, please write a new report.',
    },
    avslutad: {
      rubrik: 'Closed',
      betyder: 'The report has been dealt with. It counts in the municipality’s picture of the situation.',
    },
    gallrad: {
      rubrik: 'Removed',
      betyder: 'The content of the report has been removed, by the municipality’s rules.',
    },
  },
  vandDig: 'Where to turn',
  hanvisningar: {
    '112': {
      vart: 'Call when something is happening or someone is in danger:',
      lank: { text: '112', href: 'tel:112' },
    },
    '11414': {
      vart: 'Report crimes and give tips to the police:',
      lank: { text: '114 14', href: 'tel:11414' },
    },
    orosanmalan: {
      vart: 'Contact the municipality’s social services (orosanmälan), through the municipality’s switchboard or website. If it is urgent in the evening or at the weekend, call and ask for “socialjouren”:',
      lank: { text: '112', href: 'tel:112' },
    },
    felanmalan: {
      vart: 'Use the fault report (felanmälan) on the municipality’s website. Then those who repair or clean will know.',
    },
    annan_kommun: { vart: 'It is about a place in another municipality. Turn to that municipality.' },
  },
  fraga: 'The question to you',
  svar: 'Your answer',
  svarHjalp: 'Don’t write other people’s names, or anything that points someone out.',
  skickaSvar: 'Send the answer',
  skickar: 'Sending …',
  svaret: {
    saknas: 'Write the answer before you send it.',
    for_lang: (max) => `The answer may have at most ${max} characters.`,
    inget_svar: 'We got no answer. What you have written is kept. Check your connection and try again.',
    for_sent:
      'The answer is not saved. The coordinator no longer waits for it: the report has been assessed, or the question answered. What you wrote stays here, so that you can copy it. If you know more, write a new report.',
    for_manga: 'Much has been sent from here in a short time. Wait ten minutes and try again.',
  },
  tack: 'Thank you, the answer has been sent.',
  tackMer: 'The coordinator will read the report again.',
};

export const statustexter: Record<Sprak, Statustexter> = { sv, en };
