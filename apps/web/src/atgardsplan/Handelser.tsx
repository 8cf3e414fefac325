import {
  ATGARD,
  ATGARDSFORMER,
  ATGARDSPLAN,
  ATGARDSSIKTER,
  ATGARDSTYPER,
  EVIDENSGRADER,
  UPPREPNINGAR,
} from '@roda-traden/domain';
import { type HistoryChange, HistoryList, Panel } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext, tidtext } from '../lib/tid.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';

const t = texter.historik;

export const PlanhandelseFragment = graphql(`
  fragment Planhandelse on Handelse {
    id
    tid
    av
    handling
    kommentar
    andringar {
      falt
      fore
      efter
    }
  }
`);

const NAMN = [
  ...ATGARD.tillstand,
  ...ATGARDSPLAN.tillstand,
  ...ATGARDSTYPER,
  ...ATGARDSSIKTER,
  ...ATGARDSFORMER,
  ...EVIDENSGRADER,
  ...UPPREPNINGAR,
];
const KODADE = ['status', 'typ', 'sikt', 'form', 'evidensgrad', 'upprepning'];

function varde(falt: string, text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  if (KODADE.includes(falt)) return NAMN.find((rad) => rad.kod === text)?.namn ?? text;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dagtext(text) : text;
}

/** What is new was all empty before: only changes are told field by field. */
const MED_ANDRINGAR = ['andrade', 'andrade_effektmal'];

function andringar(lista: readonly { falt: string; fore?: string | null; efter?: string | null }[]) {
  return Object.entries(t.falt).flatMap(([falt, namn]): HistoryChange[] => {
    const andring = lista.find((a) => a.falt === falt);
    return andring
      ? [{ field: namn, before: varde(falt, andring.fore), after: varde(falt, andring.efter) }]
      : [];
  });
}

/** The history of a plan or a measure, in words. */
export function Handelser({
  rader,
  vad,
  rubrik = t.rubrik,
}: {
  rader: readonly FragmentType<typeof PlanhandelseFragment>[];
  /** What was made or changed: "planen". */
  vad: string;
  rubrik?: string;
}) {
  const historik = getFragmentData(PlanhandelseFragment, rader);
  return (
    <Panel title={rubrik}>
      {historik.length === 0 ? (
        <p className={s.dampad}>{t.ingen}</p>
      ) : (
        <HistoryList
          label={rubrik}
          entries={historik.map((rad) => ({
            id: rad.id,
            at: rad.tid,
            when: tidtext(rad.tid),
            who: rad.av,
            what: [t.handling(rad.handling, vad), rad.kommentar].filter(Boolean).join(': '),
            changes: MED_ANDRINGAR.includes(rad.handling) ? andringar(rad.andringar) : [],
          }))}
        />
      )}
    </Panel>
  );
}
