import { graphql } from '../gql/index.ts';

export const RapportlistaFraga = graphql(`
  query Rapportlista($filter: RapportFilterInput, $first: Int!, $after: String, $inkorg: Boolean!) {
    rapporter(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...Listrad
          harLiknande @include(if: $inkorg)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the list must know of each row to move in it, act on several and let those go that no longer belong. */
export const ListradFragment = graphql(`
  fragment Listrad on Rapport {
    id
    version
    inkommen
    status
    vad
    kategori {
      id
      namn
    }
    handlaggare {
      id
    }
    ...Rapportrad
  }
`);

export const AntalFraga = graphql(`
  query Rapportantal($filter: RapportFilterInput) {
    rapporter(filter: $filter, first: 1) {
      totalCount
      edges {
        cursor
        node {
          id
          inkommen
        }
      }
    }
  }
`);

export const InkorgsantalFraga = graphql(`
  query Inkorgsantal {
    inkorgsantal {
      nya
      granskas
      vantar
      mina
      oppna
    }
  }
`);

/** Names of what filters and assessments choose from. */
export const RegisterFraga = graphql(`
  query Rapportregister {
    kategorier {
      id
      kod
      namn
      art
      artnamn
    }
    omraden {
      id
      kod
      namn
      slag
      foralderId
    }
  }
`);

export const HandlaggareFraga = graphql(`
  query Handlaggare {
    handlaggare {
      id
      namn
    }
    tidigareHandlaggare {
      id
      namn
    }
  }
`);

export const RapportFraga = graphql(`
  query Rapport($id: ID!) {
    rapport(id: $id) {
      ...Rapportdetalj
    }
  }
`);

/** A report with all that its page shows: what a change answers with, so that the page is right at once. */
export const RapportdetaljFragment = graphql(`
  fragment Rapportdetalj on Rapport {
    id
    version
    status
    vad
    kategori {
      id
      namn
    }
    viewerKan {
      bedoma
      anteckna
      lasaOriginal
      redigeraText
      handlingar {
        kod
        namn
        tangent
        krav
        hinder
      }
    }
    ...Rapporthuvud
    ...Rapportbeskrivning
    ...Rapportuppgifter
    ...Rapportbedomning
    ...Rapportliknande
    ...Rapporthinder
    ...Rapporthistorik
    ...Rapportrad
  }
`);

export const TriagesvarFragment = graphql(`
  fragment Triagesvar on RapportResultat {
    __typename
    ... on RapportSparad {
      maskat
      rapport {
        id
        version
        ...Rapportdetalj
      }
    }
    ... on RapportKonflikt {
      meddelande
      rapport {
        id
        version
        ...Rapportdetalj
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
`);

export const UtforHandling = graphql(`
  mutation UtforHandling(
    $id: ID!
    $version: Int!
    $handling: String!
    $bedomning: BedomningInput
    $uppgifter: HandlingInput
  ) {
    utforHandling(id: $id, version: $version, handling: $handling, bedomning: $bedomning, uppgifter: $uppgifter) {
      ...Triagesvar
    }
  }
`);

export const SparaBedomning = graphql(`
  mutation SparaBedomning($id: ID!, $version: Int!, $bedomning: BedomningInput!) {
    sparaBedomning(id: $id, version: $version, bedomning: $bedomning) {
      ...Triagesvar
    }
  }
`);

export const AngraRapport = graphql(`
  mutation AngraRapport($id: ID!, $version: Int!) {
    angraRapport(id: $id, version: $version) {
      ...Triagesvar
    }
  }
`);

export const SkrivAnteckning = graphql(`
  mutation SkrivAnteckning($id: ID!, $text: String!) {
    skrivAnteckning(id: $id, text: $text) {
      ...Triagesvar
    }
  }
`);

export const RedigeraText = graphql(`
  mutation RedigeraText($id: ID!, $version: Int!, $text: RedigeradTextInput!) {
    redigeraText(id: $id, version: $version, text: $text) {
      ...Triagesvar
    }
  }
`);

export const RaderaOriginal = graphql(`
  mutation RaderaOriginal($id: ID!, $version: Int!, $skal: String!) {
    raderaOriginal(id: $id, version: $version, skal: $skal) {
      ...Triagesvar
    }
  }
`);

export const LasOriginal = graphql(`
  mutation LasOriginal($id: ID!) {
    lasOriginal(id: $id) {
      text
      platstext
      konsekvens
      kontakt
      traffar {
        falt
        start
        slut
        slag
        slagnamn
      }
    }
  }
`);

export const Anteckningsrad = graphql(`
  fragment Anteckningsrad on Handelse {
    id
    tid
    handling
    av
    kommentar
    andringar {
      falt
      fore
      efter
    }
  }
`);
