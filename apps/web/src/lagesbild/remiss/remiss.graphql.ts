import { graphql } from '../../gql/index.ts';

/** What the steps and the answers change in the lägesbild. */
export const RemissbildFragment = graphql(`
  fragment Remissbild on StrategiskLagesbild {
    id
    slag
    status
    statusnamn
    version
    lamnad
    viewerKan {
      redigera
      lasaRapporter
      overgangar {
        kod
        namn
        kraverSkal
        brister {
          falt
          meddelande
        }
      }
    }
    remisser {
      id
      avslutad
      ...Remissruta
    }
    beslut {
      id
      ...Beslutsrad
      ...Beslutsrattelse
    }
  }
`);

export const RemissFraga = graphql(`
  query Remisspanel($id: ID!) {
    lagesbild(id: $id) {
      __typename
      id
      ... on StrategiskLagesbild {
        ...Remissbild
      }
    }
  }
`);

export const SkickaPaRemiss = graphql(`
  mutation SkickaPaRemiss($id: ID!, $version: Int!, $innehall: Int!, $sistaDag: String!) {
    skickaPaRemiss(id: $id, version: $version, innehall: $innehall, sistaDag: $sistaDag) {
      __typename
      ... on LagesbildSparad {
        lagesbild {
          id
          ...Remissbild
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          version
        }
      }
      ... on Valideringsfel {
        meddelande
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

export const AvbrytRemiss = graphql(`
  mutation AvbrytRemiss($id: ID!, $version: Int!, $skal: String!) {
    avbrytRemiss(id: $id, version: $version, skal: $skal) {
      __typename
      ... on LagesbildSparad {
        maskat
        lagesbild {
          id
          ...Remissbild
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          version
        }
      }
      ... on Valideringsfel {
        meddelande
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

export const AvslutaRemiss = graphql(`
  mutation AvslutaRemiss($id: ID!, $version: Int!) {
    avslutaRemiss(id: $id, version: $version) {
      __typename
      ... on LagesbildSparad {
        lagesbild {
          id
          ...Remissbild
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          ...Remissbild
          ...Andringsbart
        }
      }
      ... on Valideringsfel {
        meddelande
        falt {
          falt
          meddelande
        }
      }
    }
  }
`);

export const LamnaTillKs = graphql(`
  mutation LamnaTillKs($id: ID!, $version: Int!, $innehall: Int!) {
    lamnaTillKs(id: $id, version: $version, innehall: $innehall) {
      __typename
      ... on LagesbildSparad {
        lagesbild {
          id
          ...Remissbild
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          ...Remissbild
          ...Andringsbart
        }
      }
      ... on Valideringsfel {
        meddelande
        falt {
          falt
          meddelande
        }
      }
    }
  }
`);

export const RegistreraBeslut = graphql(`
  mutation RegistreraLagesbildsbeslut($id: ID!, $version: Int!, $input: BeslutInput!) {
    registreraLagesbildsbeslut(id: $id, version: $version, input: $input) {
      __typename
      ... on LagesbildSparad {
        maskat
        lagesbild {
          id
          ...Remissbild
          ...Andringsbart
        }
      }
      ... on LagesbildKonflikt {
        meddelande
        lagesbild {
          id
          version
        }
      }
      ... on Valideringsfel {
        meddelande
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

export const SvarsvardenFragment = graphql(`
  fragment Svarsvarden on Remissvar {
    id
    version
    stallning
    text
    bemotande
  }
`);

export const LamnaRemissvar = graphql(`
  mutation LamnaRemissvar($remissId: ID!, $stallning: String!, $text: String, $version: Int) {
    lamnaRemissvar(remissId: $remissId, stallning: $stallning, text: $text, version: $version) {
      __typename
      ... on RemissvarSparat {
        maskat
        remiss {
          id
          ...Remissruta
        }
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on RemissvarKonflikt {
        meddelande
        remissvar {
          id
          ...Svarsvarden
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

export const BemotRemissvar = graphql(`
  mutation BemotRemissvar($id: ID!, $version: Int!, $bemotande: String!) {
    bemotRemissvar(id: $id, version: $version, bemotande: $bemotande) {
      __typename
      ... on RemissvarSparat {
        maskat
        remiss {
          id
          ...Remissruta
        }
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on RemissvarKonflikt {
        meddelande
        remissvar {
          id
          ...Svarsvarden
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
