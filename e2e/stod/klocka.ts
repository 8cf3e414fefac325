/** The day that the journeys are walked on: the app is started there (ROT_NU), and its pages follow it. */
export const PROVDAG = process.env.PROV_DAG ?? '2026-11-24';

/** Noon or one in Stockholm. */
export const START = new Date(`${PROVDAG}T11:00:00Z`);

/** The day so many days before, 'YYYY-MM-DD'; days after with a minus sign. */
export const dagarSedan = (antal: number): string =>
  new Date(START.getTime() - antal * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Stockholm',
  });

export const IDAG = dagarSedan(0);
