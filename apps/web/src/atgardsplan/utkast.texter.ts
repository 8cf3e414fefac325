/** What is said while a plan is a draft: what it carries on, leaves out, or that it comes to nothing. */
export const utkasttexter = {
  taMed: 'Ta med från gällande plan',
  taMedTitel: 'Ta med åtgärder från gällande plan',
  taMedText:
    'De tas med under samma nummer och så som de står. Det som enheterna rapporterar fram till beslutet följer med. Problem och orsak väljs på nytt när planen bygger på en annan lägesbild.',
  taMedSpara: 'Ta med valda',
  valda: 'Åtgärder',
  valdaHjalp: 'De som inte är avslutade är valda från början, utom dem som utgår i utkastet.',
  valj: 'Välj minst en åtgärd att ta med.',
  rad: (nummer: number, status: string, plan: string, utgar: string | null | undefined) =>
    `Nr ${nummer}, ${status.toLowerCase()}, ${plan}${utgar ? `. Utgår i utkastet: ${utgar}` : ''}`,
  antal: (n: number) => (n === 1 ? '1 vald' : `${n} valda`),
  medtagna: 'Åtgärderna är med i utkastet',
  utga: 'Låt utgå',
  utgaTitel: 'Låt åtgärden utgå',
  utgar: 'Åtgärden utgår',
  utgaHjalp:
    'Kommunstyrelsen har beslutat åtgärden. Skälet står i planens historik och i uppföljningen när planen är beslutad.',
  kassera: 'Kassera utkastet',
  kasseraHjalp: 'Utkastet kan sedan inte ändras eller lämnas. De som sammanställer kan läsa det och skälet.',
  kasserat: 'Utkastet är kasserat',
} as const;
