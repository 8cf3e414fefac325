import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Sida } from './Sida.ts';

type Sprak = 'sv' | 'en';

/** The words that a person steers by, in both languages. */
const ORD = {
  sv: {
    start: 'Rapportera det som gör platsen otrygg',
    borja: 'Börja rapporten',
    fortsatt: 'Fortsätt',
    skicka: 'Skicka rapporten',
    vad: 'Vad har hänt?',
    var: 'Var hände det?',
    nar: 'När hände det?',
    beratta: 'Berätta med egna ord',
    kontrollera: 'Kontrollera och skicka',
    kvitto: 'Tack, rapporten är inskickad',
    forstort: 'Något är förstört eller nedklottrat',
    sok: 'Sök plats eller område',
    platstext: /^Beskriv platsen närmare/,
    ungefar: 'Jag vet ungefär',
    igar: 'I går',
    kvall: 'Kväll 18–24',
    text: 'Vad hände?',
    sjalv: 'Jag såg eller hörde det själv',
    kod: 'Din kod',
  },
  en: {
    start: 'Report what makes a place feel unsafe',
    borja: 'Start the report',
    fortsatt: 'Continue',
    skicka: 'Send the report',
    vad: 'What happened?',
    var: 'Where did it happen?',
    nar: 'When did it happen?',
    beratta: 'Tell us in your own words',
    kontrollera: 'Check and send',
    kvitto: 'Thank you, the report has been sent',
    forstort: 'Something is damaged or has graffiti',
    sok: 'Search for a place or an area',
    platstext: /^Describe the place/,
    ungefar: 'I know roughly',
    igar: 'Yesterday',
    kvall: 'Evening 18–24',
    text: 'What happened?',
    sjalv: 'I saw or heard it myself',
    kod: 'Your code',
  },
} as const;

/** The public form. Each step proves where it is by its heading before it's answered. */
export class Rapportera extends Sida {
  readonly sokvag = '/rapportera';
  sprak: Sprak = 'sv';

  get ord() {
    return ORD[this.sprak];
  }

  get rubrik(): string {
    return this.ord.start;
  }

  async ar(
    steg: keyof typeof ORD.sv & ('start' | 'vad' | 'var' | 'nar' | 'beratta' | 'kontrollera' | 'kvitto'),
  ) {
    await expect(this.h1).toHaveText(this.ord[steg]);
  }

  async borja(): Promise<void> {
    await this.lank(this.ord.borja).click();
    await this.ar('vad');
  }

  async fortsatt(): Promise<void> {
    await this.knapp(this.ord.fortsatt).click();
  }

  val(namn: string | RegExp): Locator {
    return this.page.getByRole('radio', { name: namn });
  }

  get felsummering(): Locator {
    return this.page.getByRole('alert');
  }

  async svaraVad(): Promise<void> {
    await this.ar('vad');
    await this.val(this.ord.forstort).check();
    await this.fortsatt();
  }

  async svaraVar(): Promise<void> {
    await this.ar('var');
    await this.page.getByLabel(this.ord.sok).fill('torget');
    await this.val(/^Torsby centrum, torget/).check();
    await this.page.getByLabel(this.ord.platstext).fill('bakom affären');
    await this.fortsatt();
  }

  async svaraNar(): Promise<void> {
    await this.ar('nar');
    await this.val(this.ord.ungefar).check();
    await this.val(this.ord.igar).check();
    await this.val(this.ord.kvall).check();
    await this.fortsatt();
  }

  async svaraBeratta(text: string): Promise<void> {
    await this.ar('beratta');
    await this.page.getByLabel(this.ord.text).fill(text);
    await this.val(this.ord.sjalv).check();
    await this.fortsatt();
  }

  /** All the way to the last page, nothing sent. */
  async fyllI(text: string): Promise<void> {
    await this.borja();
    await this.svaraVad();
    await this.svaraVar();
    await this.svaraNar();
    await this.svaraBeratta(text);
    await this.ar('kontrollera');
  }

  get skicka(): Locator {
    return this.knapp(this.ord.skicka);
  }

  /** The reference on the receipt. */
  async kod(): Promise<string> {
    await this.ar('kvitto');
    const kod = this.page.getByRole('definition').first();
    await expect(kod).toHaveText(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    return (await kod.textContent()) ?? '';
  }
}
