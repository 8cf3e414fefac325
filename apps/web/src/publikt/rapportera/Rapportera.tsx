import { useEffect, useMemo, useRef, useState } from 'react';
import { klockan } from '../../lib/klocka.ts';
import { glomKvitto, type Kvitto, lasKvitto, sparaKvitto } from '../gemensamt/kvitto.ts';
import { Skal } from '../gemensamt/Skal.tsx';
import { flikensLager, type Sprak, sparaSprak } from '../gemensamt/sprak.ts';
import { type Formular, FormularContext } from './formular.ts';
import { Kvittosida } from './Kvittosida.tsx';
import { Rensa } from './Rensa.tsx';
import { texter } from './rapportera.texter.ts';
import { Start } from './Start.tsx';
import { starttexter } from './start.texter.ts';
import { Beratta } from './steg/Beratta.tsx';
import { Kontrollera } from './steg/Kontrollera.tsx';
import { Nar } from './steg/Nar.tsx';
import { Vad } from './steg/Vad.tsx';
import { Var } from './steg/Var.tsx';
import { useSteg } from './steg.ts';
import type { Svar } from './svar.ts';
import { FRAGESTEG, type Fragesteg, forstaOklara } from './uppgifter.ts';
import { useUnderlag } from './useUnderlag.ts';
import { arOrort, lasUtkast, nyttUtkast, rensaUtkast, sparaUtkast, type Utkast } from './utkast.ts';

const STEGEN = { vad: Vad, var: Var, nar: Nar, beratta: Beratta };

const kommunIAdressen = (): string | null => new URLSearchParams(window.location.search).get('kommun');

/** Where the browser keeps no storage for us the receipt rides on its entry in the history: a reload shows it again. */
const kvittoIHistoriken = (): Kvitto | null => (window.history.state?.kvitto as Kvitto | undefined) ?? null;

/** The whole open form: the draft, the view that the address names, and the frame. */
export function Rapportera({ start }: { start: Sprak }) {
  const [lager] = useState(flikensLager);
  const [sprak, sattSprak] = useState(start);
  const [utkast, sattUtkast] = useState(() => lasUtkast(lager));
  const [kvittot, sattKvitto] = useState(() => lasKvitto(lager) ?? kvittoIHistoriken());
  const [rensat, sattRensat] = useState(false);
  const { steg, harBytt, ga, bakat } = useSteg();
  const underlag = useUnderlag(utkast.kommun ?? kommunIAdressen());
  const tillKontroll = useRef(false);
  const t = texter[sprak];

  const spara = (nytt: Utkast) => {
    sparaUtkast(lager, nytt);
    sattUtkast(nytt);
  };
  const bytSprak = () => {
    const nytt = sprak === 'sv' ? 'en' : 'sv';
    sparaSprak(nytt, lager);
    sattSprak(nytt);
    const adress = new URL(window.location.href);
    adress.searchParams.set('sprak', nytt);
    window.history.replaceState(window.history.state, '', adress);
  };
  const glom = () => {
    glomKvitto(lager);
    sattKvitto(null);
  };
  const rensa = () => {
    rensaUtkast(lager);
    sattUtkast(nyttUtkast());
    glom();
    sattRensat(true);
    ga('start', 'ersatt');
  };
  const kvitto = steg === 'kvitto' ? kvittot : null;
  const visat = synligtSteg(steg, kvitto, utkast);

  useEffect(() => {
    document.documentElement.lang = sprak;
  }, [sprak]);
  useEffect(() => {
    if (visat !== steg) ga(visat, 'ersatt');
  }, [visat, steg, ga]);
  useEffect(() => {
    if (visat === 'start' || visat === 'kvitto' || utkast.steg === visat || arOrort(utkast)) return;
    const nytt = { ...utkast, steg: visat };
    sparaUtkast(lager, nytt);
    sattUtkast(nytt);
  }, [visat, utkast, lager]);
  useEffect(() => {
    // Back may bring the page as it was left, in memory: what has been cleared since is cleared there too.
    const aterkom = (handelse: PageTransitionEvent) => {
      if (!handelse.persisted) return;
      sattKvitto(lasKvitto(lager));
      sattUtkast(lasUtkast(lager));
    };
    window.addEventListener('pageshow', aterkom);
    return () => window.removeEventListener('pageshow', aterkom);
  }, [lager]);
  useEffect(() => {
    // The other views know their faults, and set the title themselves.
    if (visat === 'start' || visat === 'kvitto')
      document.title = visat === 'start' ? starttexter[sprak].titel : t.kvitto.rubrik;
  }, [visat, sprak, t]);
  useEffect(() => {
    if (!harBytt) return;
    document.querySelector<HTMLElement>(`main h1[data-vy="${visat}"]`)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [visat, harBytt]);

  const fortsatt = (fran: Fragesteg) => {
    const nasta = FRAGESTEG[FRAGESTEG.indexOf(fran) + 1] ?? 'kontrollera';
    const klart = tillKontroll.current && forstaOklara(utkast.svar, klockan()) === 'kontrollera';
    ga(klart ? 'kontrollera' : nasta);
  };
  const mottagen = (nytt: Kvitto) => {
    rensaUtkast(lager);
    tillKontroll.current = false;
    sattKvitto(nytt);
    ga('kvitto', 'ersatt', sparaKvitto(lager, nytt) ? undefined : { kvitto: nytt });
    sattUtkast(nyttUtkast());
  };

  const andra = (nytt: Partial<Svar>) => {
    // An area belongs to its kommun: the draft keeps both, whatever address it is opened at again.
    if (kvittot) glom();
    sattRensat(false);
    const kommun = nytt.omrade ? (underlag.underlag?.kommunKod ?? utkast.kommun) : utkast.kommun;
    spara({ ...utkast, kommun, svar: { ...utkast.svar, ...nytt } });
  };

  const formular: Formular = {
    sprak,
    t,
    svar: utkast.svar,
    andra,
    underlag,
    kommunKod: utkast.kommun ?? underlag.underlag?.kommunKod ?? kommunIAdressen(),
    valjKommun: (kod) => spara({ ...utkast, kommun: kod, svar: { ...utkast.svar, omrade: null } }),
    bakat: () => bakat(visat === 'start' || visat === 'kvitto' ? 'start' : foregaende(visat)),
    rensa,
  };
  const u = underlag.underlag;
  const kommun = useMemo(() => u && { kod: u.kommunKod, namn: u.kommunNamn, demo: u.demo }, [u]);

  return (
    <Skal
      sprak={sprak}
      kommun={kommun}
      spraklank={sprak === 'sv' ? '?sprak=en' : '?sprak=sv'}
      bytSprak={bytSprak}
    >
      <FormularContext.Provider value={formular}>
        {visat === 'start' ? (
          <Start
            sprak={sprak}
            rensat={rensat}
            paborjad={
              arOrort(utkast)
                ? null
                : { adress: `#${utkast.steg ?? forstaOklara(utkast.svar, klockan())}`, rensa: <Rensa /> }
            }
          />
        ) : visat === 'kvitto' && kvitto ? (
          <Kvittosida
            kvitto={kvitto}
            demo={kommun?.demo ?? false}
            // In place of the receipt, so that Back from the next person's report doesn't lead to this one's code.
            vidNy={() => {
              glom();
              ga('start', 'ersatt');
            }}
            vidRensa={rensa}
          />
        ) : visat === 'kontrollera' ? (
          <Kontrollera
            utkast={utkast}
            spara={spara}
            vidAndra={() => {
              tillKontroll.current = true;
            }}
            vidMottagen={mottagen}
          />
        ) : visat === 'kvitto' ? null : (
          <Fraga key={visat} steg={visat} fortsatt={fortsatt} />
        )}
      </FormularContext.Provider>
    </Skal>
  );
}

function Fraga({ steg, fortsatt }: { steg: keyof typeof STEGEN; fortsatt: (fran: Fragesteg) => void }) {
  const Steget = STEGEN[steg];
  return <Steget vidKlart={() => fortsatt(steg)} />;
}

const foregaende = (steg: Fragesteg) => FRAGESTEG[FRAGESTEG.indexOf(steg) - 1] ?? 'start';

/** The view that may be shown: no question is skipped, and a receipt needs a report. */
function synligtSteg(steg: ReturnType<typeof useSteg>['steg'], kvitto: Kvitto | null, utkast: Utkast) {
  if (steg === 'start') return 'start';
  if (steg === 'kvitto') return kvitto ? 'kvitto' : 'start';
  const oklart = forstaOklara(utkast.svar, klockan());
  return FRAGESTEG.indexOf(steg) > FRAGESTEG.indexOf(oklart) ? oklart : steg;
}
