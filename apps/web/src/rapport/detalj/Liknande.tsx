import { Button, Notice } from '@roda-traden/ui';
import { Link } from 'react-router';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { texter } from '../rapport.texter.ts';
import { kortTid } from '../tidsord.ts';
import s from './Liknande.module.css';

const RapportliknandeFragment = graphql(`
  fragment Rapportliknande on Rapport {
    id
    status
    liknande {
      id
    }
    dubbletter {
      id
      referens
      inkommen
    }
    viewerKan {
      handlingar {
        kod
      }
    }
  }
`);

/** Says that others may be about the same thing, or already are marked as such. */
export function Liknande({
  rapport,
  onJamfor,
  tillRapport,
}: {
  rapport: FragmentType<typeof RapportliknandeFragment>;
  onJamfor: () => void;
  tillRapport: (id: string) => string;
}) {
  const r = getFragmentData(RapportliknandeFragment, rapport);
  const kan = r.viewerKan.handlingar.some((h) => h.kod === 'markera_dubblett');
  return (
    <>
      {kan && r.liknande.length > 0 ? (
        <Notice tone="warn" title={texter.detalj.liknande(r.liknande.length)}>
          {texter.detalj.liknandeText}{' '}
          <Button variant="link" className={s.jamfor} onPress={onJamfor}>
            {texter.detalj.jamfor}
          </Button>
        </Notice>
      ) : null}
      {r.dubbletter.length > 0 ? (
        <Notice tone="info">
          {texter.detalj.dubbletter(r.dubbletter.length)}{' '}
          {r.dubbletter.map((d, i) => (
            <span key={d.id}>
              {i > 0 ? ', ' : null}
              <Link to={tillRapport(d.id)} className={s.referens}>
                {d.referens}
              </Link>{' '}
              ({kortTid(d.inkommen)})
            </span>
          ))}
        </Notice>
      ) : null}
    </>
  );
}
