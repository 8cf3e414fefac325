import type { Textbank } from './typer.ts';

/** Public order and worry about ANDTS (arter `ordning` and `andts`). */
export const ORDNING = {
  'storande-korning': {
    karna: [
      '{fordon} körde fram och tillbaka {plats} med hög musik {tid}.',
      '{fordon} burnade och tutade {plats} {tid}.',
      'Väldigt hög musik från {fordon} {plats} {tid}.',
      '{fordon} sladdade runt på den öppna ytan {plats} {tid}.',
      'Samling av A-traktorer {plats} {tid}, motorer som rusades och skrik.',
      'Samma runda gång på gång {plats} {tid}, både A-traktorer och bilar.',
      'Buskörning {plats} {tid}.',
      'Det går inte att sova för all trafik {plats}, senast {tid}.',
      '{fordon} med avgassystem som smällde {plats} {tid}.',
    ],
    detalj: [
      'Det höll på i över två timmar.',
      'Bastun hördes in genom stängda fönster.',
      'Folk som väntade på bussen fick flytta på sig.',
      'Ingen verkade bry sig om att det stod barn i närheten.',
      'Det kom fler efter klockan tio.',
      'Svarta däckspår syns fortfarande på asfalten.',
      'De flesta är nog bara ute och åker men några kör farligt.',
      'När vi sade till blev det lugnt en stund och sedan likadant.',
    ],
    konsekvens: [
      'Vi kan inte ha fönstret öppet.',
      'Äldre tar omvägar för att slippa gå förbi.',
      'Jag sover dåligt inför jobbet.',
      'Hyresgäster har klagat hos bostadsbolaget.',
      'Det känns otryggt att korsa parkeringen.',
    ],
  },
  'otrygg-samling': {
    karna: [
      'Ett gäng på {antal} personer stod {plats} och skrek efter folk {tid}.',
      'Många ungdomar samlades {plats} {tid} och det kändes obehagligt att gå förbi.',
      'Högljudd samling {plats} {tid}.',
      '{antal} äldre ungdomar uppehöll sig {plats} bland de yngre {tid}.',
      'En grupp blockerade ingången {plats} {tid}.',
    ],
    detalj: [
      'De spottade och kastade fimpar.',
      'Flera är inte härifrån, säger ungdomarna själva.',
      'Det är samma grupp som brukar vara där.',
      'När personal kom ut blev det lugnare.',
    ],
    konsekvens: [
      'Besökare vänder i dörren.',
      'Vi går två och två till bilen efter stängning.',
      'Mindre barn har slutat komma dit.',
    ],
  },
  paverkade: {
    karna: [
      'Flera berusade personer {plats} {tid}.',
      'En kraftigt påverkad man gick runt och pratade högt {plats} {tid}.',
      'Berusade ungdomar {plats} {tid}, en av dem kräktes.',
      '{antal} personer satt och drack {plats} {tid}.',
      'En person som verkade påverkad av något låg och sov {plats} {tid}.',
    ],
    detalj: [
      'Inget hotfullt, men det besvärade förbipasserande.',
      'Det slutade lugnt den här gången.',
      'Tomflaskor låg kvar dagen efter.',
      'Några verkade mycket unga.',
    ],
    konsekvens: ['Kunder klagar.', 'Barnfamiljer går därifrån.', 'Personalen fick tillkalla hjälp.'],
  },
  nedskrapning: {
    karna: [
      'Glassplitter och burkar {plats} {tid}.',
      'Soffor och sopsäckar är dumpade {plats}. Det måste ha skett {tid}.',
      'Mycket skräp {plats} {tid}.',
      'Engångsgrillar och matrester lämnade {plats} {tid}.',
      'Snusdosor, fimpar och vejpar låg överallt {plats} {tid}.',
    ],
    detalj: [
      'Papperskorgarna var överfulla.',
      'Vi plockade det värsta själva.',
      'Det ser ut att komma från en firma.',
      'Fåglarna har dragit ut det överallt.',
    ],
    konsekvens: ['Ett barn skar sig i foten.', 'Det drar till sig råttor.', 'Det ger ett tråkigt intryck.'],
  },
  'ljud-fyrverkeri': {
    karna: [
      'Smällare kastades {plats} {tid}.',
      'Raketer sköts iväg bland folk {plats} {tid}.',
      'Fest med hög musik till sent {plats} {tid}.',
      'Någon drog av bangers {plats} {tid}.',
    ],
    detalj: [
      'Hundarna i huset blev helt vettskrämda.',
      'Det ekade mellan husen.',
      'Resterna ligger kvar på marken.',
    ],
    konsekvens: ['Vi fick inte en lugn stund.', 'Hunden vågar inte gå ut på kvällen.'],
  },
  'andts-alkohol': {
    karna: [
      'Flera niondeklassare drack alkohol {plats} {tid}.',
      'Elever pratar om att någon säljer hembränt {plats}.',
      'En vuxen köpte ut öl till ungdomar {plats} {tid}.',
      'Föräldrar uppger att det blivit vanligare med alkohol på fester {plats}.',
      'Alkohol följde med till ungdomsarrangemanget {plats} {tid}.',
    ],
    detalj: [
      'De flesta är 15–16 år.',
      'En del har fått med sig hemifrån.',
      'Det är inte alla, men fler än förra året.',
      'Vi har tagit upp det på föräldramötet.',
    ],
    konsekvens: ['Två ungdomar fick hämtas av sina föräldrar.', 'Festen fick avbrytas.'],
  },
  'andts-narkotika': {
    karna: [
      'Attityden till cannabis verkar mer tillåtande bland eleverna {plats}.',
      'Ungdomar säger att många har provat droger. De brukar vara {plats}.',
      'Elever visade filmer om droger för varandra {plats} {tid}.',
      'Föräldrar är oroliga för att det cirkulerar tabletter {plats}.',
    ],
    detalj: [
      'Flera säger att det är mindre farligt än alkohol.',
      'Det nämns ofta i förbifarten, som något normalt.',
      'Vi vet inte hur mycket som är prat.',
    ],
    konsekvens: ['Personalen efterfrågar mer kunskap.', 'Föräldrar vill ha en informationskväll.'],
  },
  'andts-tobak': {
    karna: [
      'Elever vejpade på toaletterna {plats} {tid}.',
      'Vitt snus är vanligt redan i sjuan {plats}.',
      'Någon säljer vejpar till mellanstadieelever {plats}, senast {tid}.',
      'Min dotter fick köpa snus utan att visa legitimation {plats} {tid}.',
      'Stora mängder snus bjuds runt {plats} {tid}.',
    ],
    detalj: [
      'Smakerna lockar de yngsta.',
      'De beställer på nätet och säljer vidare.',
      'Vi arbetar med Tobaksfri Duo men det räcker inte riktigt.',
    ],
    konsekvens: ['Elever undviker skolans toaletter.', 'Det stör undervisningen.'],
  },
  'andts-spel': {
    karna: [
      'Flera killar spelar om pengar på mobilen {plats}.',
      'Elever lånar pengar av varandra för att spela {plats}, senast {tid}.',
      'Oro för spel om pengar bland gymnasieelever {plats}.',
    ],
    detalj: ['De använder syskons eller föräldrars konton.', 'Det handlar om skins och odds.'],
    konsekvens: ['En elev har skulder till kompisar.'],
  },
  'andts-doping': {
    karna: [
      'Prat om dopingpreparat bland unga som tränar {plats}.',
      'Någon erbjöd tabletter för muskler {plats} {tid}.',
    ],
    detalj: ['De hittar information i sociala medier.', 'Ledarna har reagerat på humörsvängningar.'],
    konsekvens: ['Föreningen vill ha stöd i hur man pratar om det.'],
  },
} as const satisfies Record<string, Textbank>;
