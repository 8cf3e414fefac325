import type { Textbank } from './typer.ts';

/** Suspected crimes (art `brott`). */
export const BROTT = {
  'vald-hot': {
    karna: [
      'Det var bråk mellan {antal} ungdomar {plats} {tid}.',
      'Två grupper skrek och knuffades {plats} {tid}.',
      'En kille blev slagen {plats} {tid}.',
      'En man hotade folk som gick förbi {plats} {tid}.',
      'Slagsmål {plats} {tid}, det avbröts när vuxna kom.',
      'En ungdom blev omringad och hotad {plats} {tid}.',
    ],
    detalj: [
      'Någon filmade i stället för att hjälpa till.',
      'De försvann till fots när en bil stannade.',
      'Det verkade gälla något som börjat på nätet.',
      'Ingen verkade allvarligt skadad.',
      'Flera av de inblandade har setts i bråk förut.',
    ],
    konsekvens: [
      'En person fick uppsöka vård.',
      'Flera elever vill inte gå den vägen längre.',
      'Personalen blev skakad.',
      'Min son vågar inte vara kvar efter träningen.',
    ],
  },
  skadegorelse: {
    karna: [
      'Rutor har krossats {plats} {tid}.',
      'Någon har klottrat {plats} {tid}, stora svarta bokstäver.',
      'Bänkar och papperskorgar har vräkts omkull {plats} {tid}.',
      'Dörren är uppbruten och låset förstört {plats}. Det hände {tid}.',
      'Ett cykelställ och flera cyklar är sönderslagna {plats} {tid}.',
      'Lampor är sönderkastade {plats} {tid}.',
      'Busskurens glas är krossat {plats} {tid}.',
    ],
    detalj: [
      'Det är tredje gången på kort tid.',
      'Inget är städat än.',
      'Det syns från gångvägen.',
      'Vaktmästaren har fotograferat.',
      'Enligt elever var det ett gäng som hängt där hela kvällen.',
    ],
    konsekvens: [
      'Kostnaden uppskattas till 8 000 kronor.',
      'Entrén fick stängas i två dagar.',
      'Det ser tråkigt och övergivet ut.',
      'Vi fick sätta skivor för fönstren.',
    ],
  },
  'stold-inbrott': {
    karna: [
      'Inbrott i ett förråd {plats} {tid}.',
      'En cykel blev stulen {plats} {tid}.',
      'Diesel har stulits ur en lastbil {plats} {tid}.',
      'Någon har varit inne i källarförråden {plats} {tid}.',
      'Verktyg är stulna ur en skåpbil {plats} {tid}.',
      'Försök till inbrott {plats} {tid}, brytmärken på dörren.',
      'Ett uthus {plats} har haft påhälsning {tid}.',
    ],
    detalj: [
      'Det gick tydligen fort.',
      'En okänd skåpbil har synts köra sakta i området.',
      'Grannen hörde något men trodde att det var vi.',
      'Två förråd till är öppnade.',
    ],
    konsekvens: [
      'Vi har börjat låsa in allt.',
      'Värdet är ungefär 15 000 kronor.',
      'Grannarna är oroliga och pratar om grannsamverkan.',
    ],
  },
  narkotika: {
    karna: [
      'Det såg ut som att något såldes från en bil {plats} {tid}.',
      'Det luktade cannabis {plats} {tid}.',
      'Ungdomar rökte något som inte var vanliga cigaretter {plats} {tid}.',
      'Små påsar och en sprutspets hittades {plats} {tid}.',
      '{antal} ungdomar träffar samma bil {plats}, senast {tid}.',
      'Elever berättar att det går att köpa cannabis {plats}.',
      'Flera föräldrar säger att droger erbjuds öppet {plats}.',
    ],
    detalj: [
      'Det går på någon minut.',
      'Det är oftast på fredagar.',
      'De är yngre än förut, kanske 14–15 år.',
      'Beställningarna görs tydligen i en app.',
      'Vuxna har försökt prata med dem.',
      'Det pratas om att det är lätt att få tag på.',
    ],
    konsekvens: [
      'Föräldrar är oroliga för att låta barnen vara där.',
      'Vuxna undviker platsen på kvällarna.',
      'Fritidsgården har fått skicka hem påverkade ungdomar.',
    ],
  },
  trafikbrott: {
    karna: [
      'En förare som verkade berusad körde från parkeringen {plats} {tid}.',
      'En A-traktor körde klart fortare än tillåtet {plats} {tid}.',
      'Moped med två passagerare utan hjälm {plats} {tid}.',
      'Bil i mycket hög fart {plats} {tid}, klart över det tillåtna.',
      'En snöskoter kördes på gångvägen {plats} {tid}.',
      'Omkörning vid övergångsstället {plats} {tid}.',
    ],
    detalj: [
      'Det var barn i närheten.',
      'Det kunde ha gått riktigt illa.',
      'Föraren såg ung ut.',
      'Samma fordon har setts flera gånger.',
    ],
    konsekvens: [
      'Det var nära att ett barn blev påkört.',
      'Jag fick hoppa åt sidan.',
      'Vi låter inte barnen cykla den vägen.',
    ],
  },
  'sexuellt-ofredande': {
    karna: [
      'En flicka blev tafsad på {plats} {tid}.',
      'En man blottade sig {plats} {tid}.',
      'Unga tjejer fick sexuella kommentarer från en bil {plats} {tid}.',
      'Flera elever berättar om tafsande {plats}, senast {tid}.',
    ],
    detalj: ['Föräldrarna är informerade.', 'Ingen kände igen personen.', 'En vuxen såg det och sade ifrån.'],
    konsekvens: ['Tjejerna går inte dit själva längre.', 'Hon har varit hemma från skolan.'],
  },
  hatbrott: {
    karna: [
      'Rasistiskt klotter {plats} {tid}.',
      'En familj fick glåpord om sitt ursprung {plats} {tid}.',
      'Regnbågsflaggan {plats} är nedriven. Det hände {tid}.',
      'Klistermärken från en extremgrupp satt {plats} {tid}.',
    ],
    detalj: ['Det har tagits bort men dokumenterats.', 'Det är andra gången i år.'],
    konsekvens: ['Familjen mår dåligt av det.', 'Personalen tog upp det med alla klasser.'],
  },
  'bedrageri-aldre': {
    karna: [
      'En äldre granne {plats} blev uppringd {tid} av någon som sade sig vara från banken.',
      'Falska hantverkare knackade dörr hos äldre {plats} {tid}.',
      'En kund i hemtjänsten blev lurad på sitt bankkort {plats} {tid}.',
      'Någon ringde och påstod att barnbarnet råkat ut för en olycka. Den som blev uppringd bor {plats}.',
      'Två personer ville komma in och kontrollera vattnet hos äldre {plats} {tid}.',
    ],
    detalj: [
      'Ingen kod lämnades ut, som tur var.',
      'Flera på samma gata säger samma sak.',
      'Det lät och såg mycket äkta ut.',
    ],
    konsekvens: [
      'Det kostade 12 000 kronor.',
      'Många äldre är oroliga för att svara i telefon.',
      'Hemtjänsten har informerat sina kunder.',
    ],
  },
  'anlagd-brand': {
    karna: [
      'Någon hade eldat i en papperskorg {plats} {tid}.',
      'En container brann {plats} {tid}.',
      'Gräset hade tänts på {plats} {tid}, det slocknade av sig självt.',
      'Rester av en eld mot husväggen {plats}. Det hände {tid}.',
    ],
    detalj: ['Räddningstjänsten var på plats.', 'Vi hittade en tom flaska tändvätska.', 'Fasaden är sotig.'],
    konsekvens: ['Det kunde ha spridit sig till huset.', 'Containern är borttagen tills vidare.'],
  },
} as const satisfies Record<string, Textbank>;
