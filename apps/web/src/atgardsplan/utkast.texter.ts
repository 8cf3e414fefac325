/** What is said while a plan is a draft: what it carries on, leaves out, or that it comes to nothing. */
export const utkasttexter = {
  taMed: 'Ta med från gällande plan',
  taMedTitel: 'Ta med åtgärder från gällande plan',
  taMedText:
    'De tas med under samma nummer och så som de står. Det som enheterna rapporterar fram till beslutet följer med. Problem och orsak väljs på nytt när planen bygger på en annan lägesbild.',
  taMedSpara: 'Ta med valda',
  valda: 'Åtgärder',
  valdaHjalp:
    'De som inte är avslutade är valda från början, utom dem som utgår i utkastet. Väljer du bort en kan du skriva varför under listan.',
  valj: 'Välj minst en åtgärd att ta med, eller skriv varför den inte fortsätter.',
  varforInte: (titel: string) => `Varför fortsätter inte ”${titel}”?`,
  varforInteHjalp: 'Skälet står i planen som kommunstyrelsen beslutar. Lämna tomt om det inte är avgjort än.',
  bara: 'Skälen är sparade i utkastet',
  rad: (nummer: number, status: string, plan: string, utgar: string | null | undefined) =>
    `Nr ${nummer}, ${status.toLowerCase()}, ${plan}${utgar ? `. Utgår i utkastet: ${utgar}` : ''}`,
  antal: (n: number) => (n === 1 ? '1 vald' : `${n} valda`),
  medtagna: 'Åtgärderna är med i utkastet',
  utga: 'Låt utgå',
  utgaTitel: 'Låt åtgärden utgå',
  utgar: 'Åtgärden utgår',
  utgaHjalp:
    'Kommunstyrelsen har beslutat åtgärden. Skälet står i planens historik och i uppföljningen när planen är beslutad.',
  vantar: (n: number) =>
    n === 1 ? '1 åtgärd väntar på problem och orsak.' : `${n} åtgärder väntar på problem och orsak.`,
  vantarText: 'De har tagits över från en tidigare plan. Flera kan knytas på en gång.',
  forslag: (n: number) => (n === 1 ? 'Se 1 förslag' : `Se ${n} förslag`),
  forslagTitel: 'Förslag till problem och orsak',
  forslagText:
    'Problemet heter likadant i den nya lägesbilden. Om det är samma sak avgör du: det du inte väljer fortsätter att vänta.',
  forslagRad: (problem: string, orsaker: readonly string[]) =>
    `Förslag: ${problem}. ${orsaker.length > 0 ? orsaker.join('; ') : 'Ingen orsak heter likadant.'}`,
  knyt: 'Välj problem och orsak',
  knytSpara: 'Knyt valda',
  knytVal: 'Åtgärder',
  knytValj: 'Välj minst en åtgärd.',
  knutna: 'Åtgärderna är knutna',
  kassera: 'Kassera utkastet',
  kasseraHjalp: 'Utkastet kan sedan inte ändras eller lämnas. De som sammanställer kan läsa det och skälet.',
  kasserat: 'Utkastet är kasserat',
} as const;
