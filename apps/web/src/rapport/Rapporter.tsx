import type { RapportFilter } from '@roda-traden/domain';
import { Button, EmptyState, LinkButton, Notice, Skeleton, Split } from '@roda-traden/ui';
import { Download, FileUp, ListFilter } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type Jag, useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import type { DetaljHandtag } from './detalj/Detalj.tsx';
import { Detaljvantan } from './detalj/Detaljvantan.tsx';
import { Filterchips } from './filter/Filterchips.tsx';
import { utanFalt } from './filter/filterord.ts';
import { Sokfalt } from './filter/Sokfalt.tsx';
import { useAdressfilter, useFilterregister } from './filter/useFilter.ts';
import { texter as importtexter } from './import/import.texter.ts';
import { importSokvag } from './import/import.vagar.ts';
import { Rapportlista, type RapportlistaHandtag } from './lista/Rapportlista.tsx';
import { useRapportlista } from './lista/useRapportlista.ts';
import s from './Rapporter.module.css';
import { texter } from './rapport.texter.ts';
import { exportSokvag, rapporterSokvag, rapportSokvag } from './rapport.vagar.ts';
import { TillTraden } from './TillTraden.tsx';
import { useTriage } from './triage/useTriage.ts';
import { useOsparade } from './triage/utkast.ts';

// The list comes first, then what a report is shown with: it is fetched while the list is read.
const Detalj = lazy(async () => ({ default: (await import('./detalj/Detalj.tsx')).Detalj }));
const Filterdialog = lazy(async () => ({
  default: (await import('./filter/Filterdialog.tsx')).Filterdialog,
}));

/** The reports of a filter: what a mark on a chart opens, and where anyone who may read them looks. */
export function Rapporter() {
  const { jag } = useJag();
  if (!jag) return null;
  return <RapporterFor jag={jag} />;
}

function RapporterFor({ jag }: { jag: Jag }) {
  const { id: oppen } = useParams();
  const navigate = useNavigate();
  const { filter, satt, sok } = useAdressfilter();
  const lista = useRapportlista(filter, false);
  const triagerar = jag.viewerKan.includes('rapport:triagera');
  const register = useFilterregister(triagerar);
  const osparade = useOsparade();
  const [filtrerar, setFiltrerar] = useState(false);
  const listan = useRef<RapportlistaHandtag>(null);
  const detaljen = useRef<DetaljHandtag>(null);
  const fokus = useRef<string | null>(null);
  const t = texter.rapporter;
  const idn = lista.poster.map((post) => post.rad.id);

  const oppna = (id: string, medFokus = false): void => {
    fokus.current = id;
    if (id === oppen && medFokus) detaljen.current?.fokusera();
    else navigate(rapportSokvag(id, sok), { replace: oppen !== undefined });
  };
  useEffect(() => {
    if (!oppen || fokus.current !== oppen) return;
    if (listan.current?.fokusera(oppen)) fokus.current = null;
    else if (detaljen.current) {
      detaljen.current.fokusera();
      fokus.current = null;
    }
  });
  const triage = useTriage((id) => oppna(id));
  const flytta = (steg: 'nasta' | 'forra' | 'forsta' | 'sista'): void => {
    const plats = oppen ? idn.indexOf(oppen) : -1;
    const till = { nasta: plats + 1, forra: Math.max(plats - 1, 0), forsta: 0, sista: idn.length - 1 }[steg];
    const id = idn[till];
    if (id) oppna(id);
  };

  return (
    <>
      <Sidtitel>{t.titel}</Sidtitel>
      <Split
        title={t.titel}
        listLabel={t.lista}
        detailLabel={texter.inkorg.detalj}
        showDetail={oppen !== undefined}
        backHref={`${rapporterSokvag()}${sok}`}
        backLabel={t.tillbaka}
        list={
          <>
            <header className={s.huvud}>
              <TillTraden />
              <div className={s.rad}>
                <h1>{t.titel}</h1>
                {jag.viewerKan.includes('rapport:importera') ? (
                  <LinkButton href={importSokvag()} icon={<FileUp />} variant="quiet">
                    {importtexter.titel}
                  </LinkButton>
                ) : null}
              </div>
              <Sokfalt
                filter={filter}
                satt={satt}
                medReferens={triagerar}
                onTillListan={() => idn[0] && oppna(idn[0])}
              />
              <Filterchips
                filter={utanFalt(filter, 'text')}
                register={register}
                // The words searched for stand in their own field.
                satt={(nytt) => satt({ ...nytt, ...(filter.text && { text: filter.text }) })}
              />
              <div className={s.rad}>
                <p role="status" className={s.antal}>
                  {lista.antal === null ? ' ' : texter.inkorg.antal(lista.antal)}
                </p>
                <div className={s.knappar}>
                  <Button icon={<ListFilter />} onPress={() => setFiltrerar(true)}>
                    {texter.filter.knapp}
                  </Button>
                  {jag.viewerKan.includes('rapport:exportera') ? (
                    <LinkButton href={exportSokvag(filter)} icon={<Download />} download>
                      {t.exportera}
                    </LinkButton>
                  ) : null}
                </div>
              </div>
            </header>
            {lista.laddar ? (
              <div className={s.vantar}>
                <Skeleton lines={9} />
              </div>
            ) : lista.fel ? (
              <div className={s.vantar}>
                <Notice
                  tone="error"
                  live="alert"
                  actions={<Button onPress={lista.hamtaOm}>{texter.inkorg.forsokIgen}</Button>}
                >
                  {felmening(lista.fel)}
                </Notice>
              </div>
            ) : lista.poster.length === 0 ? (
              <Inget filter={filter} triagerar={triagerar} />
            ) : (
              <Rapportlista
                ref={listan}
                label={t.lista}
                poster={lista.poster}
                oppen={oppen}
                antal={lista.antal}
                finnsFler={lista.finnsFler}
                hamtarFler={lista.hamtarFler}
                visaFler={lista.visaFler}
                tillRapport={(id) => rapportSokvag(id, sok)}
                onOppna={oppna}
                onFlytta={flytta}
                osparade={osparade}
                jagId={jag.anvandare.id}
              />
            )}
          </>
        }
        detail={
          oppen ? (
            <Suspense fallback={<Detaljvantan />}>
              <TillTraden iDetaljen />
              <Detalj
                key={oppen}
                ref={detaljen}
                id={oppen}
                triage={triage}
                jag={jag.anvandare}
                tillRapport={(id) => rapportSokvag(id, sok)}
                vidare={() => detaljen.current?.fokusera()}
                oppna={(id) => oppna(id, true)}
                visaTangenter={false}
              />
            </Suspense>
          ) : (
            <EmptyState title={texter.inkorg.ingenVald}>{t.ingenValdText}</EmptyState>
          )
        }
      />
      <Suspense fallback={null}>
        {filtrerar ? (
          <Filterdialog
            filter={filter}
            register={register}
            medStatus
            satt={satt}
            onStang={() => setFiltrerar(false)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

/** Why the list is empty: nothing has the words searched for, or nothing is left of the filter. */
function Inget({ filter, triagerar }: { filter: RapportFilter; triagerar: boolean }) {
  const ovrigt = utanFalt(filter, 'text');
  if (filter.text && Object.keys(ovrigt).length === 0)
    return (
      <EmptyState title={texter.sok.inga(filter.text)}>
        {triagerar ? texter.sok.ingaReferens : texter.sok.ingaText}
      </EmptyState>
    );
  return <EmptyState title={texter.rapporter.tom}>{texter.rapporter.tomText}</EmptyState>;
}
