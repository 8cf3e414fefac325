export const importSokvag = (): string => '/rapporter/importera';
