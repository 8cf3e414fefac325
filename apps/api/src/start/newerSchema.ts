import { Startfel } from './startfel.ts';

/** The database was migrated by a newer release than this one; running on could lose what it doesn't know of. */
export function newerSchema(unknownMigrations: readonly string[]): Startfel {
  const newest = unknownMigrations.at(-1);
  return new Startfel(
    `Databasen kommer från en nyare version av Röda tråden${newest === undefined ? '' : ` (${newest})`}. ` +
      'Starta den nyare versionen, eller läs tillbaka en säkerhetskopia som hör till den här.',
  );
}
