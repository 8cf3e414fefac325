import { fraga } from '../gemensamt/fraga.ts';
import { OPPNA_SIDANS_KOMMUN } from '../gemensamt/fragor.ts';
import { skaltexter } from '../gemensamt/skal.texter.ts';

/** The text pages are whole as they come. The script only adds whose they are. */
export async function visaKommun(): Promise<void> {
  const vald = new URLSearchParams(window.location.search).get('kommun');
  let utfall = await fraga(OPPNA_SIDANS_KOMMUN, { kommun: vald });
  if (utfall.slag === 'svar' && !utfall.data.formularunderlag && vald !== null)
    utfall = await fraga(OPPNA_SIDANS_KOMMUN, { kommun: null });
  const kommun = utfall.slag === 'svar' ? utfall.data.formularunderlag : null;
  if (!kommun) return;
  const t = skaltexter.sv;
  for (const plats of document.querySelectorAll('[data-kommun]'))
    plats.textContent = t.kommunNamn(kommun.kommunNamn);
  if (kommun.demo)
    for (const plats of document.querySelectorAll('[data-underrad]')) {
      plats.textContent = t.demo;
      plats.classList.add('demo');
    }
  for (const lank of document.querySelectorAll<HTMLAnchorElement>('a[data-medkommun]')) {
    const adress = new URL(lank.href);
    adress.searchParams.set('kommun', kommun.kommunKod);
    lank.href = adress.href;
  }
  const kontakt = document.querySelector<HTMLElement>('[data-kontakt]');
  const plats = kontakt?.querySelector('span');
  if (kontakt && plats && kommun.kontakt) {
    plats.textContent = kommun.kontakt;
    kontakt.hidden = false;
  }
}
