import { Button, Dialog } from '@roda-traden/ui';
import { Link } from 'react-router';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { texter } from '../rapport.texter.ts';
import { kortTid } from '../tidsord.ts';
import s from './Dialoger.module.css';

const RapporthinderFragment = graphql(`
  fragment Rapporthinder on Rapport {
    id
    dubbletter {
      id
      referens
      inkommen
    }
  }
`);

/** Says what must be done before the action, instead of a form that would be filled in for nothing. */
export function Hinder({
  rubrik,
  hinder,
  rapport,
  tillRapport,
  onStang,
}: {
  rubrik: string;
  hinder: string;
  rapport: FragmentType<typeof RapporthinderFragment>;
  tillRapport: (id: string) => string;
  onStang: () => void;
}) {
  const { dubbletter } = getFragmentData(RapporthinderFragment, rapport);
  return (
    <Dialog
      title={texter.hinder.rubrik(rubrik)}
      width="narrow"
      isOpen
      isDismissable
      onOpenChange={(oppen) => (oppen ? undefined : onStang())}
      actions={
        <Button variant="primary" autoFocus onPress={onStang}>
          {texter.hinder.stang}
        </Button>
      }
    >
      <p>{hinder}</p>
      <ul className={s.rader}>
        {dubbletter.map((d) => (
          <li key={d.id}>
            <Link to={tillRapport(d.id)} onClick={onStang}>
              {d.referens}
            </Link>{' '}
            ({kortTid(d.inkommen)})
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
