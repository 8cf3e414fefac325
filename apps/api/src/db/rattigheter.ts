/**
 * What the app's own role may do, table by table: the least that works. Nothing here = nothing allowed.
 * The role is neither owner nor has BYPASSRLS, so row-level security holds for all it does.
 */
export const APPENS_RATTIGHETER: Readonly<Record<string, string>> = {
  kommun: 'SELECT',
  organisation: 'SELECT, INSERT, UPDATE',
  anvandare: 'SELECT, INSERT, UPDATE',
  session: 'SELECT, INSERT, UPDATE, DELETE',
  takt: 'SELECT, INSERT, UPDATE, DELETE',
  handelse: 'SELECT, INSERT',
  grupp: 'SELECT, INSERT, UPDATE',
  ledamot: 'SELECT, INSERT, UPDATE',
  omrade: 'SELECT, INSERT, UPDATE',
  kategori: 'SELECT, INSERT, UPDATE',
  natverkstak: 'SELECT, INSERT, UPDATE, DELETE',
  timprofil: 'SELECT, INSERT',
  rapportor: 'SELECT, INSERT, UPDATE',
  rapport: 'SELECT, INSERT, UPDATE',
  incident: 'SELECT, INSERT',
  rapport_original: 'SELECT, INSERT, UPDATE, DELETE',
  analys_summa: 'SELECT',
  analys_historik: 'SELECT',
  beslut: 'SELECT, INSERT, UPDATE (paragraf, diarienummer, version, andrad, andrad_av)',
  lagesbild: 'SELECT, INSERT, UPDATE',
  lagesbild_rapport: 'SELECT, INSERT',
  lagesbild_sen_rapport: 'SELECT, INSERT',
  lagesbild_del: 'SELECT, INSERT, UPDATE',
  lagesbild_kalla: 'SELECT, INSERT, UPDATE, DELETE',
  lagesbild_underlag: 'SELECT, INSERT, DELETE',
  problem: 'SELECT, INSERT, UPDATE, DELETE',
  orsak: 'SELECT, INSERT, UPDATE, DELETE',
  remiss: 'SELECT, INSERT, UPDATE',
  remissvar: 'SELECT, INSERT, UPDATE',
  atgardsplan: 'SELECT, INSERT, UPDATE',
  effektmal: 'SELECT, INSERT, UPDATE, DELETE',
  atgard: 'SELECT, INSERT, UPDATE, DELETE',
  atgard_orsak: 'SELECT, INSERT, DELETE',
  atgard_medverkande: 'SELECT, INSERT, DELETE',
  utgangen_atgard: 'SELECT, INSERT, UPDATE, DELETE',
  statusuppdatering: 'SELECT, INSERT',
  uppfoljning: 'SELECT, INSERT, UPDATE',
  kf_rapport: 'SELECT, INSERT, UPDATE',
  riktlinje: 'SELECT, INSERT, UPDATE',
  omvarldshandelse: 'SELECT, INSERT, UPDATE',
  migrations: 'SELECT',
};

/** The statements that give `roll` exactly these rights. `roll` is quoted here; idempotent. */
export function rattighetssatser(roll: string): string[] {
  const namn = `"${roll.replaceAll('"', '""')}"`;
  return [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${namn}`,
    `GRANT USAGE ON SCHEMA public, rot TO ${namn}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA rot TO ${namn}`,
    ...Object.entries(APPENS_RATTIGHETER).map(
      ([tabell, ratter]) => `GRANT ${ratter} ON ${tabell} TO ${namn}`,
    ),
  ];
}
