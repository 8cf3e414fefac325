import { useApolloClient, useQuery } from '@apollo/client/react';
import type { RapportFilter } from '@roda-traden/domain';
import { Button, EmptyState, LinkButton, Notice, Skeleton, Split } from '@roda-traden/ui';
import { ArrowUp } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import type { DetaljHandtag } from './detalj/Detalj.tsx';
import { Detaljvantan } from './detalj/Detaljvantan.tsx';
import { Filterchips } from './filter/Filterchips.tsx';
import { utanFalt } from './filter/filterord.ts';
import { useAdressfilter, useFilterregister } from './filter/useFilter.ts';
import s from './Inkorg.module.css';
import { Listhuvud } from './inkorg/Listhuvud.tsx';
import { Massrad } from './inkorg/Massrad.tsx';
import { useInkorgstangenter } from './inkorg/useInkorgstangenter.ts';
import { useTillListan } from './inkorg/useTillListan.ts';
import { hor, vyFor, vyfilter } from './inkorg/vyer.ts';
import { Rapportlista, type RapportlistaHandtag } from './lista/Rapportlista.tsx';
import { useRapportlista } from './lista/useRapportlista.ts';
import { useUrval } from './lista/useUrval.ts';
import { InkorgsantalFraga, RapportFraga } from './rapport.graphql.ts';
import { texter } from './rapport.texter.ts';
import { inkorgSokvag, rapporterSokvag } from './rapport.vagar.ts';
import { useKortkommandonPa } from './triage/kortkommandon.ts';
import { kvittera, upplys } from './triage/kvitto.ts';
import { type Massval, useMassa } from './triage/useMassa.ts';
import { type Triagerad, useTriage } from './triage/useTriage.ts';
import { useOsparade } from './triage/utkast.ts';

const Hjalp = lazy(async () => ({ default: (await import('./triage/Hjalp.tsx')).Hjalp }));
// The list comes first, then what a report is shown with: it is fetched while the list is read.
const Detalj = lazy(async () => ({ default: (await import('./detalj/Detalj.tsx')).Detalj }));
const Filterdialog = lazy(async () => ({
  default: (await import('./filter/Filterdialog.tsx')).Filterdialog,
}));
const Massdialog = lazy(async () => ({ default: (await import('./dialoger/Massdialog.tsx')).Massdialog }));

type Dialogval =
  | { slag: 'hjalp' }
  | { slag: 'filter' }
  /** `rader`: as they stood in the list when she chose to act on them. */
  | { slag: 'massa'; val: Massval; rader: readonly Triagerad[] };
/** What is to take focus when the next report has come. */
type Fokus = 'rad' | 'rapport';

const ANTAL_MS = 60_000;
const FORHAMTA_MS = 300;

/** The coordinator's inbox: the reports that wait, and the one she is at. */
export function Inkorg() {
  const { jag } = useJag();
  if (!jag) return null;
  return <InkorgFor jag={{ id: jag.anvandare.id, namn: jag.anvandare.namn }} />;
}

function InkorgFor({ jag }: { jag: { id: string; namn: string } }) {
  const { id: oppen } = useParams();
  const navigate = useNavigate();
  const klient = useApolloClient();
  const [params, setParams] = useSearchParams();
  const vy = vyFor(params.get('vy'));
  const { filter, satt, sok } = useAdressfilter();
  const egetFilter = utanFalt(utanFalt(filter, 'statusar'), 'handlaggare');
  const urvalsfilter = useMemo(() => vyfilter(vy, filter, jag.id), [filter, jag.id, vy]);
  const lista = useRapportlista(urvalsfilter, true);
  const { data: antal } = useQuery(InkorgsantalFraga, { pollInterval: ANTAL_MS });
  const register = useFilterregister(true);
  const osparade = useOsparade();
  const visaTangenter = useKortkommandonPa();
  const [dialog, setDialog] = useState<Dialogval | null>(null);

  // The open one stays in the list while she is at it, whatever it has become.
  const poster = lista.poster.filter((post) => post.rad.id === oppen || hor(vy, jag.id, post.rad));
  const idn = poster.map((post) => post.rad.id);
  const urval = useUrval(idn);
  const listan = useRef<RapportlistaHandtag>(null);
  const detaljen = useRef<DetaljHandtag>(null);
  const sokfalt = useRef<HTMLInputElement>(null);
  const fokus = useRef<{ id: string; pa: Fokus } | null>(null);

  const oppna = (id: string, pa: Fokus): void => {
    fokus.current = { id, pa };
    if (id === oppen) flyttaFokus();
    // One step back from any report leads to where she came from, not through all she has passed. At once, so that
    // the next key finds the row that this one led to.
    else navigate(inkorgSokvag(id, sok), { replace: oppen !== undefined, flushSync: true });
  };
  const flyttaFokus = (): void => {
    const mal = fokus.current;
    // The address may not have followed yet.
    if (!mal || mal.id !== oppen) return;
    if (mal.pa === 'rad' && listan.current?.fokusera(mal.id)) fokus.current = null;
    else if (detaljen.current?.id === oppen) {
      detaljen.current.fokusera();
      fokus.current = null;
    }
  };
  // Runs after each render: the row or the report may not be there until then.
  useEffect(flyttaFokus);

  const granne = (id: string | undefined, steg: 1 | -1): string | undefined => {
    const plats = id === undefined ? -1 : idn.indexOf(id);
    return plats < 0 ? idn[0] : idn[plats + steg];
  };
  const vidare = (id: string): void => {
    const nasta = granne(id, 1) ?? (idn.at(-1) === id ? idn.at(-2) : undefined);
    if (nasta) oppna(nasta, 'rad');
    else {
      navigate(inkorgSokvag('', sok), { replace: true });
      sokfalt.current?.focus();
    }
  };
  const triage = useTriage((id) => oppna(id, 'rad'));
  const massa = useMassa(triage);
  const oppnaMassa = (val: Massval): void =>
    setDialog({
      slag: 'massa',
      val,
      rader: lista.poster.map((post) => post.rad).filter((rad) => urval.valda.has(rad.id)),
    });

  const flytta = (steg: 'nasta' | 'forra' | 'forsta' | 'sista', spann: boolean): void => {
    const till = {
      nasta: () => granne(oppen, 1),
      forra: () => granne(oppen, -1),
      forsta: () => idn[0],
      sista: () => idn.at(-1),
    }[steg]();
    if (!till) return;
    if (spann && oppen) {
      if (!urval.valda.has(oppen)) urval.valj(oppen, false);
      urval.valj(till, true);
    }
    oppna(till, 'rad');
  };

  const { tillListan, franSokningen } = useTillListan(
    listan,
    idn,
    oppen,
    !lista.laddar && egetFilter.text === undefined,
  );

  useInkorgstangenter({
    flytta,
    tillListan,
    avmarkera: urval.rensa,
    valj: () => oppen && urval.valj(oppen, false),
    sok: () => sokfalt.current?.focus(),
    hjalp: () => setDialog({ slag: 'hjalp' }),
    angra: () => void triage.angra(),
    antalValda: urval.valda.size,
    massa: oppnaMassa,
    massaGarInte: () => kvittera({ title: texter.massa.enITaget }),
    // Nothing is done with a report before it is on the screen, nor later with what was pressed before it was.
    rapporten: () => {
      const rapport = detaljen.current;
      return rapport && rapport.id === oppen && rapport.framme ? rapport : null;
    },
    forTidigt: () => oppen && upplys({ title: texter.handling.inteFramme, tone: 'info' }),
  });

  // Back from a report (the link on a phone, the browser's own button) to the row that it was.
  const forra = useRef(oppen);
  useEffect(() => {
    if (!oppen && forra.current) listan.current?.fokusera(forra.current);
    forra.current = oppen;
  }, [oppen]);

  // The next report is fetched while she reads this one: J then shows it at once. So is the code that shows it,
  // before the first is opened.
  useEffect(() => void import('./detalj/Detalj.tsx'), []);
  const nastaId = oppen ? granne(oppen, 1) : idn[0];
  useEffect(() => {
    if (!nastaId) return;
    const vanta = setTimeout(() => {
      klient.query({ query: RapportFraga, variables: { id: nastaId } }).catch(() => undefined);
    }, FORHAMTA_MS);
    return () => clearTimeout(vanta);
  }, [klient, nastaId]);

  const bytVy = (kod: string): void => {
    urval.rensa();
    setParams((gamla) => {
      const nya = new URLSearchParams(gamla);
      nya.set('vy', kod);
      return nya;
    });
  };
  const visaNya = (): void => {
    lista.hamtaOm();
    document.getElementById('inkorgens-rubrik')?.scrollIntoView({ block: 'end' });
  };
  // The words searched for stand in their own field.
  const sattOvrigt = (nytt: RapportFilter): void =>
    satt({ ...nytt, ...(egetFilter.text && { text: egetFilter.text }) });
  const harFilter = Object.keys(egetFilter).length > 0;
  const baraSokning = harFilter && Object.keys(utanFalt(egetFilter, 'text')).length === 0;
  const t = texter.inkorg;

  return (
    <>
      <Sidtitel>{t.titel}</Sidtitel>
      <Split
        title={t.titel}
        listLabel={t.lista}
        detailLabel={t.detalj}
        showDetail={oppen !== undefined}
        backHref={inkorgSokvag('', sok)}
        backLabel={t.tillbaka}
        list={
          <div className={s.lista}>
            <Listhuvud
              vy={vy.kod}
              onVy={bytVy}
              antal={antal?.inkorgsantal}
              filter={egetFilter}
              satt={satt}
              onFilter={() => setDialog({ slag: 'filter' })}
              onHjalp={() => setDialog({ slag: 'hjalp' })}
              onTillListan={() => idn[0] && oppna(idn[0], 'rad')}
              onSokEscape={franSokningen}
              sokRef={sokfalt}
            >
              {harFilter ? (
                <>
                  <Filterchips filter={utanFalt(egetFilter, 'text')} register={register} satt={sattOvrigt} />
                  <p role="status" className={s.antal}>
                    {lista.antal === null
                      ? ' '
                      : `${t.antal(lista.antal)} ${baraSokning ? t.iSokningen : t.iFiltret} ${t.flikarnaRaknarAlla}`}
                  </p>
                </>
              ) : null}
              <div role="status" className={s.nytt}>
                {lista.finnsNya ? (
                  <Button variant="primary" icon={<ArrowUp />} onPress={visaNya}>
                    {t.visaNya}
                  </Button>
                ) : null}
              </div>
            </Listhuvud>
            <div>
              {lista.laddar ? (
                <div className={s.vantar}>
                  <Skeleton lines={9} />
                </div>
              ) : lista.fel ? (
                <div className={s.tomt}>
                  <Notice
                    tone="error"
                    live="alert"
                    actions={<Button onPress={lista.hamtaOm}>{t.forsokIgen}</Button>}
                  >
                    {felmening(lista.fel)}
                  </Notice>
                </div>
              ) : poster.length === 0 && baraSokning && egetFilter.text ? (
                <EmptyState
                  title={texter.sok.inga(egetFilter.text)}
                  action={
                    <LinkButton href={rapporterSokvag({ text: egetFilter.text })}>
                      {texter.sok.iAlla}
                    </LinkButton>
                  }
                >
                  {texter.sok.ingaIFliken} {texter.sok.ingaReferens}
                </EmptyState>
              ) : poster.length === 0 ? (
                <EmptyState title={harFilter ? t.tomFilter : vy.kod === 'nya' ? t.tomNya : t.tom}>
                  {harFilter ? t.tomFilterText : vy.kod === 'nya' ? t.tomNyaText : t.tomText}
                </EmptyState>
              ) : (
                <Rapportlista
                  ref={listan}
                  label={`${t.lista}, ${vy.namn.toLowerCase()}`}
                  poster={poster}
                  oppen={oppen}
                  antal={lista.antal}
                  finnsFler={lista.finnsFler}
                  hamtarFler={lista.hamtarFler}
                  visaFler={lista.visaFler}
                  tillRapport={(id) => inkorgSokvag(id, sok)}
                  onOppna={(id, medFokus) => oppna(id, medFokus ? 'rapport' : 'rad')}
                  onFlytta={flytta}
                  valda={urval.valda}
                  onValj={urval.valj}
                  osparade={osparade}
                  jagId={jag.id}
                />
              )}
            </div>
            {urval.valda.size > 0 ? (
              <Massrad
                antal={urval.valda.size}
                visaTangenter={visaTangenter}
                onVal={oppnaMassa}
                onRensa={urval.rensa}
              />
            ) : null}
          </div>
        }
        detail={
          oppen ? (
            <Suspense fallback={<Detaljvantan />}>
              <Detalj
                key={oppen}
                ref={detaljen}
                id={oppen}
                triage={triage}
                jag={jag}
                tillRapport={(id) => inkorgSokvag(id, sok)}
                vidare={vidare}
                oppna={(id) => oppna(id, 'rapport')}
                visaTangenter={visaTangenter}
                onVisad={flyttaFokus}
              />
            </Suspense>
          ) : (
            <EmptyState title={t.ingenVald}>{visaTangenter ? t.ingenValdText : null}</EmptyState>
          )
        }
      />
      <Suspense fallback={null}>
        {dialog?.slag === 'hjalp' ? <Hjalp onStang={() => setDialog(null)} /> : null}
        {dialog?.slag === 'filter' ? (
          <Filterdialog
            filter={egetFilter}
            register={register}
            medStatus={false}
            satt={satt}
            onStang={() => setDialog(null)}
          />
        ) : null}
        {dialog?.slag === 'massa' ? (
          <Massdialog
            val={dialog.val}
            antal={dialog.rader.length}
            jagId={jag.id}
            klara={massa.klara}
            onUtfor={async (mer) => {
              const resultat = await massa.kor(dialog.rader, dialog.val, mer);
              urval.rensa();
              return resultat;
            }}
            onOppna={(id) => {
              setDialog(null);
              oppna(id, 'rapport');
            }}
            onStang={(resultat) => {
              setDialog(null);
              if (resultat && resultat.lyckade > 0)
                kvittera({
                  title: texter.massa.gjort[dialog.val](resultat.lyckade),
                  tone: 'ok',
                  onAction: () => void triage.angra(resultat.steg),
                });
            }}
          />
        ) : null}
      </Suspense>
    </>
  );
}
