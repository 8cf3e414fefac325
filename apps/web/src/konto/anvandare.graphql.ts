import { graphql } from '../gql/index.ts';

export const KontoradFragment = graphql(`
  fragment Kontorad on Anvandarkonto {
    id
    namn
    epost
    roll
    rollnamn
    enhet {
      id
      namn
    }
    aktiv
    losenordTillfalligt
    senastInloggad
    version
    viewerKan {
      andraRoll
      avaktivera
      aktivera
      aterstallaLosenord
    }
  }
`);

export const AnvandareFraga = graphql(`
  query Anvandarsida {
    anvandarkonton {
      id
      ...Kontorad
    }
    kontoenheter {
      id
      namn
    }
  }
`);

export const SkapaAnvandare = graphql(`
  mutation SkapaAnvandare($input: AnvandareInput!) {
    skapaAnvandare(input: $input) {
      __typename
      ... on AnvandareMedLosenord {
        losenord
        konto {
          id
          ...Kontorad
        }
      }
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

export const AndraAnvandare = graphql(`
  mutation AndraAnvandare($id: ID!, $version: Int!, $input: AnvandareInput!) {
    andraAnvandare(id: $id, version: $version, input: $input) {
      __typename
      ... on AnvandareSparad {
        konto {
          id
          ...Kontorad
        }
      }
      ... on AnvandareKonflikt {
        meddelande
        konto {
          id
          namn
          epost
          roll
          version
          enhet {
            id
            namn
          }
        }
      }
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

export const StangAnvandare = graphql(`
  mutation StangAnvandare($id: ID!, $version: Int!) {
    avaktiveraAnvandare(id: $id, version: $version) {
      __typename
      ... on AnvandareSparad {
        konto {
          id
          ...Kontorad
        }
      }
      ... on AnvandareKonflikt {
        meddelande
        konto {
          id
          ...Kontorad
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

export const OppnaAnvandare = graphql(`
  mutation OppnaAnvandare($id: ID!, $version: Int!) {
    aktiveraAnvandare(id: $id, version: $version) {
      __typename
      ... on AnvandareSparad {
        konto {
          id
          ...Kontorad
        }
      }
      ... on AnvandareKonflikt {
        meddelande
        konto {
          id
          ...Kontorad
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

export const AterstallLosenord = graphql(`
  mutation AterstallLosenord($id: ID!) {
    aterstallLosenord(id: $id) {
      __typename
      ... on AnvandareMedLosenord {
        losenord
        konto {
          id
          ...Kontorad
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

export const BytMittLosenord = graphql(`
  mutation BytMittLosenord($nuvarande: String!, $nytt: String!) {
    bytMittLosenord(nuvarande: $nuvarande, nytt: $nytt) {
      __typename
      ... on LosenordBytt {
        andraUtloggade
      }
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);
