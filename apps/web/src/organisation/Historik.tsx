import { GRUPPSLAG, ORGANISATIONSTYPER } from '@roda-traden/domain';
import { type HistoryChange, HistoryList, Panel } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext, tidtext } from '../lib/tid.ts';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';

export const HistorikradFragment = graphql(`
  fragment Organisationshistorik on Handelse {
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

/** What is new was all empty before, and the council's mark is said by the action itself. */
const MED_ANDRINGAR = new Set(['andrade', 'andrade_plats', 'avslutade', 'avslutade_plats', 'ateroppnade']);

/** The actions of which the thing itself is the object; the others name theirs. */
const foremal = (handling: string, vad: string): string | null =>
  ['skapade', 'avslutade', 'ateroppnade'].includes(handling) ? vad : null;

/** A value of history as words: codes by name, days as days. */
function varde(falt: string, text: string | null | undefined): string | undefined {
  if (text === null || text === undefined)
    return falt === 'foralder' ? texter.enhetsformular.overst : undefined;
  if (falt === 'typ') return ORGANISATIONSTYPER.find((typ) => typ.kod === text)?.namn ?? text;
  if (falt === 'slag') return GRUPPSLAG.find((slag) => slag.kod === text)?.namn ?? text;
  if (text === 'true') return texter.ja;
  if (text === 'false') return texter.nej;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dagtext(text) : text;
}

/** The changes in the order of the form. A reference's id is left out: its name stands beside it. */
function andringar(lista: readonly { falt: string; fore?: string | null; efter?: string | null }[]) {
  return Object.entries(texter.falt).flatMap(([falt, namn]): HistoryChange[] => {
    const andring = lista.find((a) => a.falt === falt);
    if (!andring) return [];
    return [{ field: namn, before: varde(falt, andring.fore), after: varde(falt, andring.efter) }];
  });
}

interface Props {
  rader: readonly FragmentType<typeof HistorikradFragment>[];
  /** What was made, at the first line. */
  vad: string;
}

export function Historik({ rader, vad }: Props) {
  const historik = getFragmentData(HistorikradFragment, rader);
  return (
    <Panel title={texter.historik} headingLevel={3} variant="flat">
      {historik.length === 0 ? (
        <p className={s.dampad}>{texter.ingenHistorik}</p>
      ) : (
        <HistoryList
          label={texter.historik}
          entries={historik.map((rad) => ({
            id: rad.id,
            at: rad.tid,
            when: tidtext(rad.tid),
            who: rad.av,
            what: [texter.handling[rad.handling] ?? rad.handling, rad.kommentar ?? foremal(rad.handling, vad)]
              .filter(Boolean)
              .join(' '),
            changes: MED_ANDRINGAR.has(rad.handling) ? andringar(rad.andringar) : [],
          }))}
        />
      )}
    </Panel>
  );
}
