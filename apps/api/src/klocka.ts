/** Tells the time. One per process; what works in an operation reads `kontext.nu`, which is taken from it once. */
export interface Klocka {
  nu(): Date;
}

/** The only place that reads the system's clock. */
export const systemklocka: Klocka = { nu: () => new Date() };

/** A clock that shows `start` when it is made and goes on from there. */
export function klockaFran(start: Date): Klocka {
  const forskjutning = start.getTime() - systemklocka.nu().getTime();
  return { nu: () => new Date(systemklocka.nu().getTime() + forskjutning) };
}
