import { useEffect, useRef, useState } from 'react';
import type { RapportensStatusQuery } from '../../gql/graphql.ts';
import { fraga } from '../gemensamt/fraga.ts';
import { RAPPORTENS_STATUS } from '../gemensamt/fragor.ts';
import { glomKvitto } from '../gemensamt/kvitto.ts';
import { Skal } from '../gemensamt/Skal.tsx';
import { flikensLager, medSprak, type Sprak, sparaSprak } from '../gemensamt/sprak.ts';
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

/** The address that can be kept: the report's code, and the language it was read in. */
function sattAdress(referens: string | undefined, sprak: Sprak): void {
  const sokvag = referens === undefined ? '/status' : `/status/${referens}`;
  window.history.replaceState(null, '', medSprak(sokvag + window.location.search, sprak));
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
  const [rensat, sattRensat] = useState(false);
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
      sattAdress(funnen.referens, sprak);
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
    if ((rapport && sokt.current) || rensat) vy.current?.querySelector('h1')?.focus();
  }, [rapport, rensat]);

  const bytSprak = () => {
    const nytt = sprak === 'sv' ? 'en' : 'sv';
    sparaSprak(nytt, flikensLager());
    sattSprak(nytt);
    sattAdress(rapport?.referens, nytt);
  };
  const borjaOm = () => {
    sattRapport(null);
    sattBesvarad(false);
    sattKod('');
    sattAdress(undefined, sprak);
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
            vidNy={() => {
              glomKvitto(flikensLager());
              // In place of this page, so that Back from the next person's report doesn't lead to this one's.
              window.location.replace(medSprak(`/rapportera?kommun=${rapport.kommunKod}`, sprak));
            }}
            vidRensa={() => {
              glomKvitto(flikensLager());
              borjaOm();
              sattRensat(true);
            }}
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
            rensat={rensat}
            vidKod={sattKod}
            vidFel={(nytt) => {
              sattFel(nytt);
              sattForsok((n) => n + 1);
            }}
            vidSok={(skriven) => {
              sokt.current = true;
              sattRensat(false);
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
