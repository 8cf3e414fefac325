export const lagesbilderSokvag = (): string => '/lagesbilder';
/** A picture, and the place in it: a section's `del-<kod>`, `kallor`, `problem`. */
export const lagesbildSokvag = (id: string, plats = ''): string =>
  `/lagesbilder/${id}${plats && `#${plats}`}`;
