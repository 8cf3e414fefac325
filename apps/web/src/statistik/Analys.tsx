import { useQuery } from '@apollo/client/react';
import { filterfel, RAKNADE_STATUSAR, type RapportFilter } from '@roda-traden/domain';
import { Button, EmptyState, LinkButton, Notice, PageHeader } from '@roda-traden/ui';
import { Download, Presentation } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { idag as dagens } from '../lib/tid.ts';
import { exportSokvag, filterInput, rapporterSokvag } from '../rapport/index.ts';
import { type Bilder, Bildvaxel } from './Bilder.tsx';
import { Filterrad } from './Filterrad.tsx';
import k from './Kontroller.module.css';
import { type Lankar, Lankkontext } from './lankar.ts';
import { Motesvy } from './Motesvy.tsx';
import { markfilter } from './markfilter.ts';
import { utanOkanda } from './okanda.ts';
import s from './Paneler.module.css';
import { Periodkontroll } from './Periodkontroll.tsx';
import { DIMENSIONER, GROVA_DIMENSIONER, useRegister } from './register.ts';
import { Skelett } from './Skelett.tsx';
import { analysPath } from './statistik.paths.ts';
import { texter } from './statistik.texter.ts';
import { spanntext } from './tid.ts';
import { filterFor, lasTillstand, motFor, type Tillstand, tillstandTillAdress } from './tillstand.ts';
import { Underradskontext, underradFor } from './underlag.tsx';
import { valda } from './valda.ts';

/** Every chart of the page in one request, so that they always speak of the same reports. */
const AnalysFraga = graphql(`
  query Analyssida($filter: RapportFilterInput) {
    analys(filter: $filter) {
      antal
      vantar
      statusar
      period {
        fran
        till
      }
      motIfjol {
        hinder
      }
      motForegaende {
        hinder
      }
      ...PeriodDel
      ...BilderDel
    }
  }
`);

const FALT = [...DIMENSIONER, 'statusar'] as const;

export function Analys() {
  const [params, setParams] = useSearchParams();
  const { jag } = useJag();
  const register = useRegister();
  const [idag] = useState(dagens);
  const last = lasTillstand(params);
  const { urval, okanda } = register.helt
    ? utanOkanda(last.urval, register.val)
    : { urval: last.urval, okanda: [] };
  const tillstand = { ...last, urval };
  const filter = filterFor(tillstand, idag);
  const ogiltigt = filterfel(filter).length > 0;
  const { data, previousData, loading, error, refetch } = useQuery(AnalysFraga, {
    variables: { filter: filterInput(filter) },
    // An address may name what only the kommun's own lists can tell: no figures before they have come.
    skip: ogiltigt || (!register.klart && FALT.some((falt) => last.urval[falt])),
    // Shown at once from what is known, and asked anew: the inbox changes the figures.
    fetchPolicy: 'cache-and-network',
  });
  const analys = (data ?? previousData)?.analys;
  const mot = motFor(tillstand, analys);
  const gammal = !data && analys !== undefined;

  const andra = (nytt: Partial<Tillstand>, replace = false): void =>
    setParams(tillstandTillAdress({ ...tillstand, ...nytt }), { replace });

  const lasaRapporter = jag?.viewerKan.includes('rapport:lasa') ?? false;
  const adress = params.toString();
  const lankar = useMemo((): Lankar => {
    const sidans: RapportFilter = {
      ...filter,
      ...(analys && { statusar: analys.statusar as NonNullable<RapportFilter['statusar']> }),
    };
    return {
      till(mark) {
        const oppnar = lasaRapporter ? markfilter(sidans, mark) : undefined;
        return oppnar && rapporterSokvag(oppnar);
      },
      snava: (mark) => analysPath({ ...tillstand, urval: { ...tillstand.urval, ...mark } }),
    };
  }, [adress, register.helt, analys, lasaRapporter, idag]);
  const underrad = useMemo(() => underradFor(analys), [analys]);

  const bilder: Omit<Bilder, 'analys'> = {
    register,
    tillstand,
    mot,
    bytMot: (mot) => andra({ mot }, true),
    bytNiva: (niva) => andra({ niva }, true),
  };

  return (
    <Lankkontext value={lankar}>
      <Underradskontext value={underrad}>
        <div className={s.ram}>
          <Sidtitel>{texter.sida}</Sidtitel>
          <PageHeader
            title={texter.sida}
            actions={
              <>
                {jag?.viewerKan.includes('rapport:exportera') && !ogiltigt ? (
                  <LinkButton
                    icon={<Download />}
                    href={exportSokvag({ ...filter, statusar: filter.statusar ?? RAKNADE_STATUSAR })}
                  >
                    {texter.exportera}
                  </LinkButton>
                ) : null}
                <Button icon={<Presentation />} onPress={() => andra({ bild: 'laget' })} isDisabled={!analys}>
                  {texter.motesvy}
                </Button>
              </>
            }
          />
          <div className={k.kontroller}>
            <Periodkontroll tillstand={tillstand} mot={mot} idag={idag} analys={analys} andra={andra} />
            <Filterrad
              urval={tillstand.urval}
              register={register}
              dimensioner={lasaRapporter ? DIMENSIONER : GROVA_DIMENSIONER}
              andra={(urval) => andra({ urval })}
            />
          </div>
          {okanda.length > 0 ? (
            <Notice tone="warn" live="status" className={k.okanda} title={texter.okandRubrik}>
              {texter.okandText(
                okanda.map(({ falt, varde }) => ({
                  falt: falt === 'statusar' ? texter.okandStatus : texter.dimensioner[falt],
                  varde,
                })),
              )}
            </Notice>
          ) : null}
          <p role="status" className="visuallt-dold">
            {loading && !data ? texter.laddar : analys ? texter.klart(analys.antal) : ''}
          </p>
          {error ? (
            <Notice
              tone="error"
              live="alert"
              title={texter.felRubrik}
              actions={<Button onPress={() => void refetch()}>{texter.forsokIgen}</Button>}
            >
              {felmening(error)}
            </Notice>
          ) : null}
          {/* Behind the projector's picture the others would only be drawn for no one. */}
          {analys && !tillstand.bild ? (
            <div className={s.sida} data-gammal={gammal} aria-busy={gammal}>
              <Bildvaxel {...bilder} analys={analys} bild={null} />
              {analys.antal === 0 ? <EmptyState title={texter.tomt}>{texter.tomtRad}</EmptyState> : null}
            </div>
          ) : analys || error || ogiltigt ? null : (
            <Skelett />
          )}
        </div>
        {analys && tillstand.bild ? (
          <Motesvy
            bild={tillstand.bild}
            byt={(bild) => andra({ bild }, true)}
            avsluta={() => andra({ bild: null }, true)}
            urval={[
              spanntext(analys.period),
              ...valda(tillstand.urval, register).map(({ text }) => text),
            ].join(' · ')}
          >
            <Bildvaxel {...bilder} analys={analys} bild={tillstand.bild} />
          </Motesvy>
        ) : null}
      </Underradskontext>
    </Lankkontext>
  );
}
