import { gql, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { forbindelse } from './forbindelse.ts';

const FRAGA = gql`
  query Lista($filter: String, $after: String) {
    rader(filter: $filter, after: $after) {
      edges { cursor node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const sida = (idn: string[], hasNextPage: boolean) => ({
  rader: {
    __typename: 'Lista',
    edges: idn.map((id) => ({ __typename: 'Edge', cursor: `c${id}`, node: { __typename: 'Rad', id } })),
    pageInfo: { __typename: 'Sidinfo', hasNextPage, endCursor: `c${idn.at(-1)}` },
  },
});

function lista() {
  const cache = new InMemoryCache({
    typePolicies: { Query: { fields: { rader: forbindelse(['filter']) } } },
  });
  return {
    skriv: (idn: string[], hasNextPage: boolean, after: string | null = null, filter = 'a') =>
      cache.writeQuery({ query: FRAGA, variables: { filter, after }, data: sida(idn, hasNextPage) }),
    las: (filter = 'a') => {
      const svar = cache.readQuery<ReturnType<typeof sida>>({ query: FRAGA, variables: { filter } });
      return { idn: svar?.rader.edges.map((e) => e.node.id).join(''), mer: svar?.rader.pageInfo.hasNextPage };
    },
  };
}

describe('sidor av en lista', () => {
  it('läggs efter varandra', () => {
    const l = lista();
    l.skriv(['1', '2'], true);
    l.skriv(['3', '4'], false, 'c2');
    expect(l.las()).toEqual({ idn: '1234', mer: false });
  });

  it('en förnyad första sida behåller det som hämtats efter den', () => {
    const l = lista();
    l.skriv(['1', '2', '3'], true);
    l.skriv(['4', '5'], true, 'c3');
    // One has come, one has left.
    l.skriv(['0', '1', '3'], true);
    expect(l.las()).toEqual({ idn: '01345', mer: true });
  });

  it('en första sida utan något gemensamt är hela sanningen', () => {
    const l = lista();
    l.skriv(['1', '2'], true);
    l.skriv(['8', '9'], false);
    expect(l.las()).toEqual({ idn: '89', mer: false });
    l.skriv([], false);
    expect(l.las().idn).toBe('');
  });

  it('en rad som kommer två gånger står en gång, och filter blandas inte', () => {
    const l = lista();
    l.skriv(['1', '2'], true);
    l.skriv(['2', '3'], false, 'c2');
    l.skriv(['7'], false, null, 'b');
    expect(l.las().idn).toBe('123');
    expect(l.las('b').idn).toBe('7');
  });
});
