import type { Sprak } from '../gemensamt/sprak.ts';

export interface Avsnitt {
  rubrik: string;
  stycken?: readonly string[];
  punkter?: readonly string[];
  /** The points come one after the other. */
  iOrdning?: true;
  sprak?: Sprak;
}

export interface Textsida {
  rubrik: string;
  ingress: string;
  avsnitt: readonly Avsnitt[];
}

export const informationstexter = {
  rubrik: 'Berätta om det som gör en plats otrygg',
  ingress:
    'Kommunen samlar det som människor ser och hör, för att förebygga brott och otrygghet. Du kan rapportera utan att säga vem du är.',
  rapportera: 'Skriv en rapport',
  folj: 'Följ din rapport',
  hjalp: 'När du behöver hjälp, inte en rapport',
  avsnitt: [
    {
      rubrik: 'Så rapporterar du',
      stycken: ['Fem korta frågor, ungefär tre minuter. Du behöver inte logga in.'],
      punkter: [
        'Välj vad som har hänt, med vanliga ord.',
        'Peka ut platsen och tiden så gott du kan. ”Vet inte” är ett svar.',
        'Berätta med egna ord. Skriv inte namn på andra.',
        'Kontrollera och skicka. Du får en kod.',
        'Med koden kan du se vad som händer med rapporten.',
      ],
      iOrdning: true,
    },
    {
      rubrik: 'Det här händer med rapporten',
      stycken: [
        'En samordnare på kommunen läser varje rapport och bedömer den. Behöver samordnaren veta mer står frågan på statussidan, och du svarar där.',
        'En godkänd rapport räknas in i kommunens bild av läget. Där syns var och när det händer saker, och om det blir mer eller mindre. Bilden ligger till grund för vad kommunen, polisen och andra gör åt det.',
        'Fler rapporter betyder inte alltid fler brott. Därför räknas också hur många som har rapporterat.',
      ],
    },
    {
      rubrik: 'Vem som läser',
      punkter: [
        'De som granskar rapporterna läser allt du skrivit. Varje gång någon läser det ordagranna originalet antecknas det.',
        'Den grupp där kommun och polis arbetar ihop läser rapporten med namn, nummer och adresser dolda.',
        'Andra ser bara sammanställningar.',
        'Rapporten är en allmän handling. Begär någon ut den prövas varje uppgift för sekretess.',
      ],
    },
    {
      rubrik: 'Kort om dina uppgifter',
      stycken: [
        'Inga kakor, ingen spårning, ingen IP-adress i rapporten. Vill du ha svar lämnar du e-post eller telefon, annars är du anonym.',
      ],
    },
    {
      rubrik: 'In English',
      stycken: [
        'You can report what makes a place feel unsafe to the municipality, anonymously and in English. If it is happening now, call 112. To report a crime, call the police on 114 14. A report here is not a police report.',
      ],
      sprak: 'en',
    },
  ] satisfies Avsnitt[] as readonly Avsnitt[],
  kontakt: 'Kontakt för det brottsförebyggande arbetet:',
  engelska: 'Report in English',
  merIntegritet: 'Så hanterar vi dina uppgifter',
};

export const integritetstexter: Textsida = {
  rubrik: 'Så hanterar vi dina uppgifter',
  ingress: 'Du kan rapportera utan att säga vem du är. Tjänsten är byggd för att veta så lite som möjligt.',
  avsnitt: [
    {
      rubrik: 'Vem som ansvarar',
      stycken: [
        'Kommunen som rapporten skickas till är personuppgiftsansvarig. Uppgifterna behandlas för att utföra en uppgift av allmänt intresse: kommunens ansvar för brottsförebyggande arbete enligt lag (2023:196).',
      ],
    },
    {
      rubrik: 'Det här sparas',
      punkter: [
        'Dina svar, när rapporten kom in och koden du fick.',
        'E-post eller telefon, bara om du lämnar det för att få svar. Av uppgiften räknas också ett kontrolltal fram, som inte går att läsa baklänges. Det används för att räkna hur många olika personer som har rapporterat.',
        'Inte din IP-adress. Den används bara i stunden, för att hejda den som skickar väldigt många rapporter.',
        'Inga kakor. Medan du skriver ligger utkastet i din egen webbläsare, i den flik du använder. Det försvinner när rapporten är skickad, när du väljer ”Rensa” och när fliken stängs.',
      ],
    },
    {
      rubrik: 'Det här döljs',
      stycken: [
        'När rapporten kommer in söker servern igenom det du skrivit efter personnummer, telefonnummer, e-postadresser, registreringsnummer, adresser till hem, konton i sociala medier och troliga namn. Träffarna döljs för alla utom dem som granskar rapporten.',
        'Sökningen hittar det troliga, inte allt. Därför läser en människa rapporten innan någon annan gör det, och kan dölja mer.',
        'Det finns inget register över misstänkta, utsatta eller elever. Tjänsten har ingen plats för sådana uppgifter.',
      ],
    },
    {
      rubrik: 'Vem som ser vad',
      punkter: [
        'Säkerhetssamordnaren och den förebyggande samordnaren: hela rapporten. Varje läsning av originalet antecknas.',
        'Den operativa gruppen, där också polisen sitter: rapporten med dolda uppgifter.',
        'Styrgruppen och chefer: sammanställningar, aldrig enskilda rapporter.',
        'Andra kommuner: inget av rapporten. Varje kommuns uppgifter är avskilda i databasen.',
      ],
    },
    {
      rubrik: 'Allmän handling',
      stycken: [
        'Rapporten blir en allmän handling. Begär någon ut den prövar kommunen varje uppgift mot offentlighets- och sekretesslagen innan något lämnas ut.',
      ],
    },
    {
      rubrik: 'Hur länge',
      stycken: [
        'Kommunen bestämmer hur länge rapporter sparas. De som granskar kan ta bort det ordagranna originalet och kontaktuppgiften tidigare, och skälet antecknas.',
      ],
    },
    {
      rubrik: 'Dina rättigheter',
      stycken: [
        'Du kan begära att få veta vad kommunen har om dig, och att det rättas eller tas bort. Har du rapporterat anonymt behöver kommunen koden för att hitta rapporten. Vänd dig till kommunens dataskyddsombud.',
        'Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten.',
      ],
    },
  ],
};

export const tillganglighetstexter: Textsida = {
  rubrik: 'Tillgänglighet',
  ingress:
    'Alla ska kunna rapportera: på en liten skärm, med tangentbord, med skärmläsare, i ljust eller mörkt, på svenska eller engelska.',
  avsnitt: [
    {
      rubrik: 'Hur tillgängliga sidorna är',
      stycken: [
        'Sidorna är byggda för att följa WCAG 2.2 på nivå AA, som lagen om tillgänglighet till digital offentlig service bygger på.',
        'Varje ändring prövas automatiskt på alla formulärets steg, i telefonens och datorns bredd, i ljust och mörkt läge. De hittar inga brister i dag.',
        'Automatiska prov hittar bara en del av alla brister. Sidorna är ännu inte granskade av någon utomstående, och inte prövade tillsammans med personer som använder hjälpmedel.',
      ],
    },
    {
      rubrik: 'Det vi vet kan vara svårt',
      punkter: [
        'Formuläret kräver att webbläsaren kan köra JavaScript. Utan det kan du ringa kommunens växel och berätta.',
        'Fälten för dag och klockslag är webbläsarens egna och ser olika ut. Du kan i stället välja ”Jag vet ungefär” eller ”Vet inte”.',
        'Platsernas namn är på svenska, också i det engelska formuläret.',
        'Den här sidan och sidan om dina uppgifter finns bara på svenska.',
      ],
    },
    {
      rubrik: 'Kontakta oss om något inte fungerar',
      stycken: [
        'Hör av dig till kommunens växel, och säg att det gäller formuläret för att rapportera otrygghet. Du kan lämna din rapport samma väg.',
      ],
    },
    {
      rubrik: 'Tillsyn',
      stycken: [
        'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur kommunen svarar kan du anmäla det dit, på digg.se.',
      ],
    },
    {
      rubrik: 'Om bedömningen',
      stycken: ['Redogörelsen bygger på egna prov och skrevs den 23 november 2026.'],
    },
  ],
};
