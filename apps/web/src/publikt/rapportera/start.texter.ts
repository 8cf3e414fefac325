import type { Sprak } from '../gemensamt/sprak.ts';

/** The first view, apart from the rest: the build writes it into the page. */
const sv = {
  titel: 'Rapportera',
  rubrik: 'Rapportera det som gör platsen otrygg',
  ingress: 'Berätta för kommunen vad du sett, hört eller varit med om. Du behöver inte säga vem du är.',
  annatHall: 'Hör det hemma någon annanstans?',
  hanvisningar: [
    {
      vad: 'Någon är i fara, eller det pågår nu',
      vart: 'Ring',
      lank: { text: '112', href: 'tel:112' },
      sedan: '.',
    },
    {
      vad: 'Du vill anmäla ett brott eller tipsa polisen',
      vart: 'Ring polisen på',
      lank: { text: '114 14', href: 'tel:11414' },
      sedan: '. En rapport här är ingen polisanmälan.',
    },
    {
      vad: 'Du är orolig för ett barn eller en ung person',
      vart: 'Gör en orosanmälan till socialtjänsten i kommunen. Är det bråttom på kvällen eller helgen: ring',
      lank: { text: '112', href: 'tel:112' },
      sedan: ' och be om socialjouren.',
    },
    {
      vad: 'En lampa är trasig eller något behöver lagas',
      vart: 'Gör en felanmälan på kommunens webbplats.',
      lank: null,
      sedan: '',
    },
  ],
  borja: 'Börja rapporten',
  rensat: 'Det du skrev, och din kod, är borta från den här fliken.',
  tid: 'Fem frågor, ungefär tre minuter. Det du skriver finns kvar om nätet försvinner.',
  fortsatt: 'Fortsätt rapporten',
  paborjad: 'Du har börjat på en rapport i den här fliken.',
};

export type Starttexter = typeof sv;

const en: Starttexter = {
  titel: 'Report',
  rubrik: 'Report what makes a place feel unsafe',
  ingress: 'Tell the municipality what you saw, heard or went through. You don’t have to say who you are.',
  annatHall: 'Does it belong somewhere else?',
  hanvisningar: [
    {
      vad: 'Someone is in danger, or it is happening now',
      vart: 'Call',
      lank: { text: '112', href: 'tel:112' },
      sedan: '.',
    },
    {
      vad: 'You want to report a crime or give the police a tip',
      vart: 'Call the police on',
      lank: { text: '114 14', href: 'tel:11414' },
      sedan: '. A report here is not a police report.',
    },
    {
      vad: 'You are worried about a child or a young person',
      vart: 'Contact the municipality’s social services (orosanmälan). If it is urgent in the evening or at the weekend: call',
      lank: { text: '112', href: 'tel:112' },
      sedan: ' and ask for “socialjouren”.',
    },
    {
      vad: 'A street light is broken or something needs repair',
      vart: 'Use the fault report (felanmälan) on the municipality’s website.',
      lank: null,
      sedan: '',
    },
  ],
  borja: 'Start the report',
  rensat: 'What you wrote, and your code, is gone from this tab.',
  tid: 'Five questions, about three minutes. What you write is kept if the connection is lost.',
  fortsatt: 'Continue the report',
  paborjad: 'You have started a report in this tab.',
};

export const starttexter: Record<Sprak, Starttexter> = { sv, en };
