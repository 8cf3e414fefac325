import { useQuery } from '@apollo/client/react';
import { bristerFor, type HandlingKod, handling as handlingen, OPPNA_STATUSAR } from '@roda-traden/domain';
import { EmptyState, Notice } from '@roda-traden/ui';
import {
  lazy,
  type Ref,
  Suspense,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { HandlingInput } from '../../gql/graphql.ts';
import { type FragmentType, getFragmentData } from '../../gql/index.ts';
import { felmening } from '../../lib/felmening.ts';
import { rubrikFor } from '../ord.ts';
import { RapportdetaljFragment, RapportFraga } from '../rapport.graphql.ts';
import { texter } from '../rapport.texter.ts';
import { useUtanDubbeltryck } from '../triage/dubbeltryck.ts';
import { kvittera } from '../triage/kvitto.ts';
import { useMalad } from '../triage/useMalad.ts';
import type { Triage, Utfall } from '../triage/useTriage.ts';
import { hamtaUtkast, sattUtkast, useUtkast } from '../triage/utkast.ts';
import { Anteckning } from './Anteckning.tsx';
import { Bedomning, RapportbedomningFragment } from './Bedomning.tsx';
import { Beskrivning } from './Beskrivning.tsx';
import { omojligTid, tillInput, underlagFor } from './bedomning.varden.ts';
import s from './Detalj.module.css';
import { Detaljvantan } from './Detaljvantan.tsx';
import { Historik } from './Historik.tsx';
import { Huvud } from './Huvud.tsx';
import { Konflikt } from './Konflikt.tsx';
import { Liknande } from './Liknande.tsx';
import { Raknad } from './Raknad.tsx';
import { Uppgifter } from './Uppgifter.tsx';
import { faltId, useBedomning } from './useBedomning.ts';

const Uppgiftsdialog = lazy(async () => ({
  default: (await import('../dialoger/Uppgiftsdialog.tsx')).Uppgiftsdialog,
}));
const Hinder = lazy(async () => ({ default: (await import('../dialoger/Hinder.tsx')).Hinder }));
const Dubblett = lazy(async () => ({ default: (await import('../dialoger/Dubblett.tsx')).Dubblett }));
const Tilldela = lazy(async () => ({ default: (await import('../dialoger/Tilldela.tsx')).Tilldela }));

/** What the inbox's keys may ask of the open report. */
export interface DetaljHandtag {
  /** Which report it is: a key meant for the next must never reach the one before. */
  readonly id: string;
  /** It has been drawn on the screen: only then can a key be meant for it. */
  readonly framme: boolean;
  /** Takes the action whose key this is; false when the report's state has none. */
  tangent(tangent: string): boolean;
  tilldela(): void;
  anteckna(): void;
  bedom(): void;
  fokusera(): void;
}

export interface DetaljProps {
  id: string;
  triage: Triage;
  jag: { id: string; namn: string };
  /** Where a link to another report leads from here. */
  tillRapport: (id: string) => string;
  /** After an action that ends the work with this report: on to the next. */
  vidare: (id: string) => void;
  oppna: (id: string) => void;
  visaTangenter: boolean;
  /** The report has come and takes keys and focus. */
  onVisad?: (() => void) | undefined;
  ref?: Ref<DetaljHandtag> | undefined;
}

/** One report: what it says, what it is judged to be, and what has been done. */
export function Detalj({ id, ...rest }: DetaljProps) {
  const { data, loading, error } = useQuery(RapportFraga, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.rapport) return <Rapport rapport={data.rapport} {...rest} />;
  if (loading) return <Detaljvantan />;
  if (error)
    return (
      <Notice tone="error" live="alert">
        {felmening(error)}
      </Notice>
    );
  return <EmptyState title={texter.detalj.saknas}>{texter.detalj.saknasText}</EmptyState>;
}

function tillBorjan(artikel: HTMLElement | null): void {
  const ruta = artikel?.closest('section');
  if (ruta && getComputedStyle(ruta).overflowY === 'auto') ruta.scrollTop = 0;
  else window.scrollTo(0, 0);
}

type Dialogval = { slag: 'uppgift' | 'hinder'; kod: string } | { slag: 'dubblett' } | { slag: 'tilldela' };
/** Actions after which she goes on working with the same report. */
const STANNAR = ['borja_granska', 'ateroppna'];

function Rapport({
  rapport: maskerad,
  triage,
  jag,
  tillRapport,
  vidare,
  oppna,
  visaTangenter,
  onVisad,
  ref,
}: Omit<DetaljProps, 'id'> & { rapport: FragmentType<typeof RapportdetaljFragment> }) {
  const rapport = getFragmentData(RapportdetaljFragment, maskerad);
  const underBedomning = getFragmentData(RapportbedomningFragment, rapport);
  const bedomning = useBedomning(underBedomning);
  const utkast = useUtkast(rapport.id);
  const [dialog, setDialog] = useState<Dialogval | null>(null);
  const [upptagen, setUpptagen] = useState(false);
  const [allmantFel, setAllmantFel] = useState<string | null>(null);
  const rubrik = useRef<HTMLHeadingElement>(null);
  const anteckning = useRef<HTMLTextAreaElement>(null);
  const malad = useMalad();
  const { handlingar, bedoma, anteckna } = rapport.viewerKan;
  const kanGodkannas = handlingar.some((h) => h.kod === 'godkann');

  const meddela = (utfall: Utfall): void => {
    setAllmantFel(null);
    if (utfall.ok) return;
    if (utfall.konflikt) {
      sattUtkast(rapport.id, { varden: bedomning.nu, konflikt: utfall.meddelande });
      return;
    }
    const utanFalt = bedomning.visaFel(utfall.falt);
    if (utfall.falt.length === 0 || utanFalt.length > 0)
      setAllmantFel(utanFalt[0]?.meddelande ?? utfall.meddelande);
  };

  /** The assessment goes with every action: a day in it that doesn't exist stops them, and says so at its field. */
  const dagarnaFinns = (): boolean => {
    const fel = omojligTid(bedomning.nu);
    if (fel.length > 0) bedomning.visaFel(fel);
    return fel.length === 0;
  };

  /** The assessment as it stands goes with every action: what is on the screen is what is decided on. */
  const utfor = (kod: string, uppgifter?: HandlingInput, direkt = false): Promise<Utfall> =>
    triage.utfor(rapport, kod, {
      bedomning: tillInput(bedomning.nu, bedomning.sparat),
      ...(bedomning.andrade.length > 0 && { osparat: { ...bedomning.nu } }),
      ...(uppgifter && { uppgifter }),
      ...(direkt && { direkt: handlingen(kod as HandlingKod).till }),
    });

  const direkt = async (kod: string): Promise<void> => {
    if (upptagen || !dagarnaFinns()) return;
    if (kod === 'godkann') {
      const brister = bristerFor('godkann', underlagFor(bedomning.nu));
      if (brister.length > 0) {
        bedomning.visaFel(brister.map((brist) => ({ ...brist, kod: 'saknas' })));
        return;
      }
    }
    const stannar = STANNAR.includes(kod);
    const sand = { ...bedomning.nu };
    setUpptagen(true);
    const svar = utfor(kod, undefined, true);
    if (!stannar) vidare(rapport.id);
    const utfall = await svar;
    setUpptagen(false);
    if (utfall.ok) {
      sattUtkast(rapport.id, null);
      setAllmantFel(null);
    } else if (stannar) meddela(utfall);
    else {
      // She has gone on to the next: what she had chosen is kept, and the way back is one press.
      sattUtkast(rapport.id, {
        varden: sand,
        fel: utfall.falt,
        ...(utfall.konflikt && { konflikt: utfall.meddelande }),
      });
      kvittera({
        title: texter.handling.lyckadesInte(rubrikFor(rapport)),
        description: utfall.meddelande,
        tone: 'error',
        actionLabel: texter.handling.oppna,
        onAction: () => oppna(rapport.id),
      });
    }
  };

  const valj = (kod: string): void => {
    const vald = handlingar.find((h) => h.kod === kod);
    if (!vald || upptagen || !dagarnaFinns()) return;
    if (vald.hinder) setDialog({ slag: 'hinder', kod });
    else if (kod === 'markera_dubblett') setDialog({ slag: 'dubblett' });
    else if (vald.krav.some((krav) => ['skal', 'fraga', 'hanvisasTill'].includes(krav)))
      setDialog({ slag: 'uppgift', kod });
    else void direkt(kod);
  };

  const iDialog = async (kod: string, uppgifter: HandlingInput): Promise<Utfall> => {
    const utfall = await utfor(kod, uppgifter);
    if (utfall.ok) {
      sattUtkast(rapport.id, null);
      if (!STANNAR.includes(kod)) vidare(rapport.id);
    }
    return utfall;
  };

  const spara = async (): Promise<void> => {
    if (bedomning.andrade.length === 0 || !dagarnaFinns()) return;
    setUpptagen(true);
    const utfall = await triage.spara(rapport, tillInput(bedomning.nu, bedomning.sparat));
    setUpptagen(false);
    if (utfall.ok) {
      sattUtkast(rapport.id, null);
      kvittera({
        title: texter.bedomning.sparad,
        tone: 'ok',
        onAction: () => void triage.angra(utfall.steg),
      });
    }
    meddela(utfall);
  };

  /** The button that opened a dialog may be gone with the state it belonged to: focus is then caught by the heading. */
  const stangDialog = (): void => {
    setDialog(null);
    const fanga = (): void => {
      if (document.activeElement === document.body) rubrik.current?.focus();
    };
    requestAnimationFrame(() => requestAnimationFrame(fanga));
  };

  const tilldela = async (handlaggare: string | null): Promise<void> => {
    const utfall = await triage.spara(rapport, { handlaggare }, { direkt: { handlaggare } });
    if (utfall.ok)
      kvittera({
        title: handlaggare ? texter.handling.tilldelad : texter.handling.ingenTilldelad,
        tone: 'ok',
        onAction: () => void triage.angra(utfall.steg),
      });
    meddela(utfall);
  };

  const dialogar = { tilldela: () => bedoma && setDialog({ slag: 'tilldela' }) };
  useImperativeHandle(ref, () => ({
    id: rapport.id,
    get framme() {
      return malad.current;
    },
    tangent(tangent) {
      const vald = handlingar.find((h) => h.tangent === tangent);
      if (vald) valj(vald.kod);
      return vald !== undefined;
    },
    tilldela: () => void dialogar.tilldela(),
    anteckna: () => anteckning.current?.focus(),
    bedom: () => document.querySelector<HTMLElement>(`#${faltId('kategori')} input`)?.focus(),
    fokusera: () => {
      rubrik.current?.focus();
      rubrik.current?.scrollIntoView({ block: 'nearest' });
    },
  }));

  // A new report is read from its beginning, wherever the one before was left.
  const artikel = useRef<HTMLElement>(null);
  useLayoutEffect(() => tillBorjan(artikel.current), []);
  useUtanDubbeltryck(artikel);
  const visad = useEffectEvent(() => onVisad?.());
  useEffect(() => visad(), []);

  const ovriga = [
    ...(bedoma
      ? [
          {
            id: 'tilldela',
            label: texter.detalj.tilldela,
            shortcut: 'a',
            onAction: () => void dialogar.tilldela(),
          },
        ]
      : []),
    ...(anteckna
      ? [
          {
            id: 'anteckna',
            label: texter.detalj.anteckna,
            shortcut: 'c',
            onAction: () => anteckning.current?.focus(),
          },
        ]
      : []),
  ];
  const valdHandling = dialog && 'kod' in dialog ? handlingar.find((h) => h.kod === dialog.kod) : undefined;

  return (
    <div className={s.ram}>
      <article ref={artikel} className={s.detalj} aria-label={rubrikFor(rapport)}>
        <div className={s.topp}>
          <Huvud
            rapport={rapport}
            handlingar={handlingar}
            ovriga={ovriga}
            onHandling={valj}
            upptagen={upptagen}
            visaTangenter={visaTangenter}
            rubrikRef={rubrik}
          />
        </div>
        {utkast?.konflikt ? (
          <Konflikt
            meddelande={utkast.konflikt}
            bedomning={bedomning}
            onBehall={() => {
              const { konflikt: _bort, ...kvar } = hamtaUtkast(rapport.id) ?? { varden: bedomning.nu };
              sattUtkast(rapport.id, bedomning.andrade.length > 0 ? kvar : null);
              rubrik.current?.focus();
            }}
            onTa={() => {
              bedomning.aterstall();
              rubrik.current?.focus();
            }}
          />
        ) : null}
        {allmantFel ? (
          <Notice tone="error" live="alert">
            {allmantFel}
          </Notice>
        ) : null}
        <Liknande
          rapport={rapport}
          tillRapport={tillRapport}
          onJamfor={() => setDialog({ slag: 'dubblett' })}
        />
        <div className={bedoma ? `${s.kolumner} ${s.tva}` : s.kolumner}>
          <Beskrivning rapport={rapport} triage={triage} />
          <Uppgifter rapport={rapport} tillRapport={tillRapport} />
          {OPPNA_STATUSAR.some((kod) => kod === rapport.status) ? null : <Raknad id={rapport.id} />}
          {bedoma ? (
            <section aria-labelledby="rapport-bedomning" className={`${s.del} ${s.hoger}`}>
              <h3 id="rapport-bedomning">{texter.bedomning.rubrik}</h3>
              <Bedomning
                bedomning={bedomning}
                sparar={upptagen}
                onSpara={() => void spara()}
                onGodkann={kanGodkannas ? () => void direkt('godkann') : undefined}
              />
            </section>
          ) : null}
          {anteckna ? <Anteckning id={rapport.id} triage={triage} av={jag.namn} ref={anteckning} /> : null}
          <Historik rapport={rapport} />
        </div>
        <Suspense fallback={null}>
          {dialog?.slag === 'hinder' && valdHandling?.hinder ? (
            <Hinder
              rubrik={valdHandling.namn}
              hinder={valdHandling.hinder}
              rapport={rapport}
              tillRapport={tillRapport}
              onStang={stangDialog}
            />
          ) : null}
          {dialog?.slag === 'uppgift' && valdHandling ? (
            <Uppgiftsdialog
              kod={valdHandling.kod as HandlingKod}
              rubrik={valdHandling.namn}
              knapp={valdHandling.namn}
              krav={valdHandling.krav}
              skalValfritt={valdHandling.kod === 'hanvisa'}
              onUtfor={(uppgifter) => iDialog(valdHandling.kod, uppgifter)}
              onStang={stangDialog}
            />
          ) : null}
          {dialog?.slag === 'dubblett' ? (
            <Dubblett
              id={rapport.id}
              onMarkera={(huvudrapport) => iDialog('markera_dubblett', { huvudrapport })}
              onStang={stangDialog}
            />
          ) : null}
          {dialog?.slag === 'tilldela' ? (
            <Tilldela
              rubrik={texter.handling.tilldelaRubrik}
              jagId={jag.id}
              nu={underBedomning.handlaggare?.id ?? null}
              onTilldela={(handlaggare) => void tilldela(handlaggare)}
              onStang={stangDialog}
            />
          ) : null}
        </Suspense>
      </article>
    </div>
  );
}
