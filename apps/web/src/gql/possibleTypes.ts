
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AnvandareResultat": [
      "AnvandareKonflikt",
      "AnvandareMedLosenord",
      "AnvandareSparad",
      "Valideringsfel"
    ],
    "AtgardResultat": [
      "AtgardKonflikt",
      "AtgardSparad",
      "Valideringsfel"
    ],
    "AtgardsplanResultat": [
      "AtgardsplanKonflikt",
      "AtgardsplanSparad",
      "Valideringsfel"
    ],
    "BeslutResultat": [
      "BeslutKonflikt",
      "BeslutRattat",
      "Valideringsfel"
    ],
    "EffektmalResultat": [
      "EffektmalKonflikt",
      "EffektmalSparat",
      "Valideringsfel"
    ],
    "GruppResultat": [
      "GruppKonflikt",
      "GruppSparad",
      "Valideringsfel"
    ],
    "KfRapportResultat": [
      "KfRapportKonflikt",
      "KfRapportLoggad",
      "Valideringsfel"
    ],
    "Lagesbild": [
      "OperativLagesbild",
      "StrategiskLagesbild"
    ],
    "LagesbildResultat": [
      "LagesbildKonflikt",
      "LagesbildSparad",
      "Valideringsfel"
    ],
    "LagesbildsdelResultat": [
      "LagesbildsdelKonflikt",
      "LagesbildsdelSparad",
      "Valideringsfel"
    ],
    "LedamotResultat": [
      "LedamotKonflikt",
      "LedamotSparad",
      "Valideringsfel"
    ],
    "LosenordResultat": [
      "LosenordBytt",
      "Valideringsfel"
    ],
    "OrganisationResultat": [
      "OrganisationKonflikt",
      "OrganisationSparad",
      "Valideringsfel"
    ],
    "OrsakResultat": [
      "OrsakKonflikt",
      "OrsakSparad",
      "Valideringsfel"
    ],
    "ProblemResultat": [
      "ProblemKonflikt",
      "ProblemSparat",
      "Valideringsfel"
    ],
    "RapportResultat": [
      "RapportKonflikt",
      "RapportSparad",
      "Valideringsfel"
    ],
    "RapporteraResultat": [
      "RapportMottagen",
      "Valideringsfel"
    ],
    "RemissvarResultat": [
      "RemissvarKonflikt",
      "RemissvarSparat",
      "Valideringsfel"
    ],
    "RiktlinjeResultat": [
      "RiktlinjeKonflikt",
      "RiktlinjeSparad",
      "Valideringsfel"
    ],
    "TaBortAtgardResultat": [
      "AtgardKonflikt",
      "AtgardsplanSparad",
      "Valideringsfel"
    ],
    "TaBortEffektmalResultat": [
      "AtgardsplanSparad",
      "EffektmalKonflikt",
      "Valideringsfel"
    ],
    "TaBortOrsakResultat": [
      "OrsakBorttagen",
      "OrsakKonflikt",
      "Valideringsfel"
    ],
    "TaBortProblemResultat": [
      "ProblemBorttaget",
      "ProblemKonflikt",
      "Valideringsfel"
    ],
    "UppfoljningResultat": [
      "UppfoljningKonflikt",
      "UppfoljningSparad",
      "Valideringsfel"
    ]
  }
};
      export default result;
    