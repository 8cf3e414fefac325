import { useEffect, useRef, useState } from 'react';
import type { RapportensStatusQuery } from '../../gql/graphql.ts';
import { fraga } from '../gemensamt/fraga.ts';
import { RAPPORTENS_STATUS } from '../gemensamt/fragor.ts';
import { Skal } from '../gemensamt/Skal.tsx';
import { flikensLager, type Sprak, sparaSprak } from '../gemensamt/sprak.ts';
import { useSidansKommun } from '../gemensamt/useSidansKommun.ts';
import { type Kodfel, Kodformular } from './Kodformular.tsx';
import { Rapportstatusvy } from './Rapportstatusvy.tsx';
import { statustexter } from './status.texter.ts';

export type Rapportlage = NonNullable<RapportensStatusQuery['rapportstatus']>;

/** The code in the address `/status/KOD`, as it was written there. */
function kodIAdressen(): string {
  const del = window.location.pathname.split('/')[2] ?? '';
  try {
    return decodeURIComponent(del);
  } catch {
    return del;
  }
}

/** Follow a report by its code. The code stands in the address, so that the page can be kept and come back to. */
export function Status({ start }: { start: Sprak }) {
  const [sprak, sattSprak] = useState(start);
  const [kod, sattKod] = useState(kodIAdressen);
  const [rapport, sattRapport] = useState<Rapportlage | null>(null);
  const [fel, sattFel] = useState<Kodfel | null>(null);
  const [forsok, sattForsok] = useState(0);
  const [hamtar, sattHamtar] = useState(kod !== '');
  const [besvarad, sattBesvarad] = useState(false);
  const kommun = useSidansKommun(rapport ? rapport.kommunKod : hamtar ? undefined : null);
  const t = statustexter[sprak];
  const vy = useRef<HTMLDivElement>(null);
  const rubrik = rapport ? t.lagen[rapport.status as keyof typeof t.lagen].rubrik : t.rubrik;

  const sok = async (referens: string) => {
    sattKod(referens);
    sattHamtar(true);
    const utfall = await fraga(RAPPORTENS_STATUS, { referens });
    sattHamtar(false);
    const funnen = utfall.slag === 'svar' ? utfall.data.rapportstatus : null;
    sattRapport(funnen ?? null);
    sattForsok((n) => n + 1);
    if (funnen) {
      sattFel(null);
      window.history.replaceState(null, '', `/status/${funnen.referens}${window.location.search}`);
    } else sattFel(felFor(utfall));
  };

  // The code in the address is looked up once; after that the person does it by the form.
  const sokt = useRef(false);
  const forsta = useRef(true);
  useEffect(() => {
    if (!forsta.current) return;
    forsta.current = false;
    if (kod !== '') void sok(kod);
  });
  useEffect(() => {
    document.documentElement.lang = sprak;
    document.title = `${fel ? `${t.fel} ` : ''}${rubrik === t.rubrik ? t.rubrik : `${rubrik} – ${t.titel}`}`;
  }, [sprak, fel, rubrik, t]);
  useEffect(() => {
    if (rapport && sokt.current) vy.current?.querySelector('h1')?.focus();
  }, [rapport]);

  const bytSprak = () => {
    const nytt = sprak === 'sv' ? 'en' : 'sv';
    sparaSprak(nytt, flikensLager());
    sattSprak(nytt);
  };
  const borjaOm = () => {
    sattRapport(null);
    sattBesvarad(false);
    sattKod('');
    window.history.replaceState(null, '', `/status${window.location.search}`);
  };

  return (
    <Skal
      sprak={sprak}
      kommun={kommun}
      spraklank={sprak === 'sv' ? '?sprak=en' : '?sprak=sv'}
      bytSprak={bytSprak}
    >
      <div ref={vy}>
        {rapport ? (
          <Rapportstatusvy
            rapport={rapport}
            sprak={sprak}
            demo={kommun?.demo ?? false}
            vidAnnan={borjaOm}
            besvarad={besvarad}
            vidBesvarad={() => {
              sattBesvarad(true);
              void sok(rapport.referens);
            }}
          />
        ) : (
          <Kodformular
            sprak={sprak}
            kod={kod}
            fel={fel}
            forsok={forsok}
            hamtar={hamtar}
            vidKod={sattKod}
            vidFel={(nytt) => {
              sattFel(nytt);
              sattForsok((n) => n + 1);
            }}
            vidSok={(skriven) => {
              sokt.current = true;
              void sok(skriven);
            }}
          />
        )}
      </div>
    </Skal>
  );
}

function felFor(utfall: Awaited<ReturnType<typeof fraga<RapportensStatusQuery, unknown>>>): Kodfel {
  switch (utfall.slag) {
    case 'svar':
      return 'okand';
    case 'avslag':
      return utfall.kod === 'FOR_MANGA' ? 'for_manga' : utfall.kod === 'OGILTIG' ? 'ogiltig' : 'inget_svar';
    case 'inget_svar':
      return 'inget_svar';
  }
}
