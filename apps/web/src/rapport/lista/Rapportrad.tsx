import { ALLVARSGRADER } from '@roda-traden/domain';
import { Badge } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { klockan } from '../../lib/klocka.ts';
import { namnFor, rubrikFor, statusnamn } from '../ord.ts';
import { texter } from '../rapport.texter.ts';
import { kortTid, langTid, raknadTid } from '../tidsord.ts';
import s from './Rapportrad.module.css';

const RapportradFragment = graphql(`
  fragment Rapportrad on Rapport {
    id
    referens
    inkommen
    datum
    status
    vad
    text
    allvar
    traffar
    hanteringsklass
    pagar
    kategori {
      id
      namn
    }
    omrade {
      id
      namn
    }
    handlaggare {
      id
      namn
    }
  }
`);

export interface RapportradProps {
  rapport: FragmentType<typeof RapportradFragment>;
  /** Another report may be about the same thing. */
  liknande: boolean;
  /** She has changed the assessment and not saved it. */
  osparad: boolean;
  /** The list asks for days: the row says the one it is counted on. */
  raknadDag: boolean;
  /** The one who is logged in, so that her own reports say so. */
  jagId: string;
}

/** What a row says: what, when, the first words, and what sets it apart. */
export function Rapportrad({ rapport, liknande, osparad, raknadDag, jagId }: RapportradProps) {
  const r = getFragmentData(RapportradFragment, rapport);
  const tid = raknadDag ? raknadTid(r) : { kort: kortTid(r.inkommen), lang: langTid(r.inkommen) };
  return (
    <div className={s.rad}>
      <div className={s.topp}>
        <span className={s.rubrik}>{rubrikFor(r)}</span>
        <time dateTime={raknadDag ? r.datum : r.inkommen} title={tid.lang} className={s.tid}>
          {tid.kort}
        </time>
      </div>
      <div className={s.text}>{r.text}</div>
      <div className={s.marken}>
        <Status kod={r.status} />
        {osparad ? <Badge tone="info">{texter.rad.osparat}</Badge> : null}
        {pagarAnnu(r) ? <Badge tone="info">{texter.rad.pagar}</Badge> : null}
        {r.allvar && r.allvar >= 3 ? (
          <Badge tone={r.allvar === 4 ? 'error' : 'warn'}>{namnFor(ALLVARSGRADER, r.allvar)}</Badge>
        ) : null}
        {r.hanteringsklass === 'sekretessprovas' ? (
          <Badge tone="error">{texter.rad.sekretess}</Badge>
        ) : r.traffar.length > 0 ? (
          <Badge tone="error">{texter.rad.maskat}</Badge>
        ) : null}
        {liknande ? <Badge tone="warn">{texter.rad.dubblett}</Badge> : null}
        {r.handlaggare ? (
          <Badge tone="ok">{r.handlaggare.id === jagId ? texter.rad.tilldeladDig : r.handlaggare.namn}</Badge>
        ) : null}
        <span className={s.plats}>{r.omrade?.namn ?? texter.rad.okandPlats}</span>
      </div>
    </div>
  );
}

/** "It goes on right now" is soon no longer true. */
const PAGAR_MS = 12 * 3_600_000;
const pagarAnnu = (r: { pagar: boolean; inkommen: string }): boolean =>
  r.pagar && klockan().getTime() - Date.parse(r.inkommen) < PAGAR_MS;

function Status({ kod }: { kod: string }) {
  if (kod === 'vantar_komplettering') return <Badge tone="warn">{texter.rad.vantar}</Badge>;
  return <Badge tone={kod === 'granskas' ? 'info' : 'neutral'}>{statusnamn(kod)}</Badge>;
}
