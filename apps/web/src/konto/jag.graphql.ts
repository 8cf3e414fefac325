import { graphql } from '../gql/index.ts';

export const JagFraga = graphql(`
  query Jag {
    jag {
      anvandare {
        id
        namn
      }
      rollnamn
      kommunKod
      kommunNamn
      demo
      losenordTillfalligt
      epost
      viewerKan
    }
  }
`);

export const LoggaInMutation = graphql(`
  mutation LoggaIn($epost: String!, $losenord: String!) {
    loggaIn(epost: $epost, losenord: $losenord) {
      lyckades
      meddelande
    }
  }
`);

export const LoggaUtMutation = graphql(`
  mutation LoggaUt($overallt: Boolean!) {
    loggaUt(overallt: $overallt)
  }
`);
