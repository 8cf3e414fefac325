import { useQuery } from '@apollo/client/react';
import { Link } from '@roda-traden/ui';
import { ArrowLeft } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { TRAD_I_ADRESS, tradvagar } from '../lib/tradvagar.ts';
import s from './Rapporter.module.css';
import { texter } from './rapport.texter.ts';

const TradensProblem = graphql(`
  query TradensProblem($id: ID!) {
    tradensProblem(id: $id) {
      id
      namn
    }
  }
`);

/** The way back to the thread that the reports were opened from, as the address remembers it. `iDetaljen`: where the list isn't beside. */
export function TillTraden({ iDetaljen = false }: { iDetaljen?: boolean }) {
  const [params] = useSearchParams();
  const id = params.get(TRAD_I_ADRESS);
  const { data } = useQuery(TradensProblem, { variables: { id: id ?? '' }, skip: !id });
  if (!id || data?.tradensProblem === null) return null;
  return (
    <Link
      href={tradvagar.problem(id)}
      className={`${s.tillbaka} ${iDetaljen ? s.iDetaljen : ''} ej-utskrift`}
    >
      <ArrowLeft aria-hidden="true" />
      <span>{texter.trad.tillbaka(data?.tradensProblem?.namn ?? null)}</span>
    </Link>
  );
}
