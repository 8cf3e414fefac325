import { useQuery } from '@apollo/client/react';
import { HandlaggareFraga } from './rapport.graphql.ts';
import { texter } from './rapport.texter.ts';

interface Person {
  id: string;
  namn: string;
}

export interface Handlaggare {
  /** False until the lists have come. */
  hamtade: boolean;
  /** Who can be given a report. */
  valbara: readonly Person[];
  /** All who have handled one, those who have left after the others and said to have: a name is never lost. */
  alla: readonly Person[];
}

const INGA: readonly Person[] = [];

/** Who handles reports, and who did. */
export function useHandlaggare(hoppaOver = false): Handlaggare {
  const { data } = useQuery(HandlaggareFraga, { skip: hoppaOver });
  const valbara = data?.handlaggare ?? INGA;
  const tidigare = (data?.tidigareHandlaggare ?? INGA).map(({ id, namn }) => ({
    id,
    namn: texter.bedomning.tidigareHandlaggare(namn),
  }));
  return { hamtade: data !== undefined, valbara, alla: [...valbara, ...tidigare] };
}
