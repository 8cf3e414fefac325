import '@roda-traden/ui/tokens.css';
import '@roda-traden/ui/base.css';
import './gemensamt/skal.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { flikensLager, valtSprak } from './gemensamt/sprak.ts';
import { Rapportera } from './rapportera/Rapportera.tsx';
import { arOrort, lasUtkast } from './rapportera/utkast.ts';

const rot = document.getElementById('app');
if (rot) {
  const lager = flikensLager();
  const sprak = valtSprak(window.location.search, lager);
  const formular = <Rapportera start={sprak} />;
  // The page holds the first view in Swedish. Is that what is to be shown, it is taken over as it stands.
  const skrivenVy = sprak === 'sv' && window.location.hash === '' && arOrort(lasUtkast(lager));
  if (skrivenVy) hydrateRoot(rot, formular);
  else createRoot(rot).render(formular);
}
