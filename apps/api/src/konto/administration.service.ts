import { type Faltfel, kontofel, normalEpost, ROLLER, type Roll } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { logga, skillnad } from '../logg/index.ts';
import { bytLosenord, sattAktiv, skapaAnvandare, type Uppdrag } from './hantera.ts';
import {
  type AnvandareInput,
  AnvandareKonflikt,
  AnvandareMedLosenord,
  AnvandareSparad,
  type Anvandarkonto,
  type Kontoenhet,
} from './konto.typer.ts';
import { slumpaLosenord } from './losenord.ts';

export type Kontoresultat = AnvandareSparad | AnvandareMedLosenord | AnvandareKonflikt | Valideringsfel;

interface Rad {
  id: string;
  namn: string;
  epost: string;
  roll: Roll;
  aktiv: boolean;
  version: number;
  losenord_tillfalligt: boolean;
  organisation_id: string | null;
  organisation: string | null;
  senast: Date | null;
}

/** The kommun's logins. When someone last came in is in the history, so nothing is written at each login. */
const URVAL = `
  SELECT a.id, a.namn, a.epost, a.roll, a.aktiv, a.version, a.losenord_tillfalligt, a.organisation_id,
         o.namn AS organisation, h.tid AS senast
    FROM anvandare a
    LEFT JOIN organisation o ON o.kommun_id = a.kommun_id AND o.id = a.organisation_id
    LEFT JOIN LATERAL (SELECT tid FROM handelse
                        WHERE kommun_id = a.kommun_id AND objekt_id = a.id AND handling = 'loggade_in'
                        ORDER BY id DESC LIMIT 1) h ON true`;

export async function lasKonton(kontext: Kontext): Promise<Anvandarkonto[]> {
  const tx = await kontext.tx();
  const rader = await tx.query<Rad>(`${URVAL} ORDER BY a.namn, a.epost`);
  return rader.map((rad) => somKonto(rad, kontext));
}

export async function lasEnheter(kontext: Kontext): Promise<Kontoenhet[]> {
  const tx = await kontext.tx();
  return tx.query<Kontoenhet>('SELECT id, namn FROM organisation WHERE giltig_till IS NULL ORDER BY namn');
}

export async function skapaKonto(kontext: Kontext, input: AnvandareInput): Promise<Kontoresultat> {
  const uppdrag = await administratoren(kontext);
  const ny = tolka(input);
  const fel = [...kontofel(ny), ...(await enhetsfel(uppdrag.tx, ny.organisationId, null))];
  if (fel.length > 0) return new Valideringsfel(fel);
  const losenord = slumpaLosenord();
  const id = await skapaAnvandare(uppdrag, {
    ...ny,
    roll: ny.roll as Roll,
    losenord: { ord: losenord, tillfalligt: true },
  });
  if (id === null) return new Valideringsfel([UPPTAGEN]);
  return new AnvandareMedLosenord(await kontot(kontext, uppdrag.tx, id), losenord);
}

export async function andraKonto(
  kontext: Kontext,
  id: string,
  version: number,
  input: AnvandareInput,
): Promise<Kontoresultat> {
  const uppdrag = await administratoren(kontext);
  const { tx } = uppdrag;
  const rad = await raden(tx, id);
  if (rad.version !== version) return new AnvandareKonflikt(somKonto(rad, kontext));
  const ny = tolka(input);
  const fel = [...kontofel(ny), ...(await enhetsfel(tx, ny.organisationId, rad.organisation_id))];
  if (id === kontext.jag.anvandareId && ny.roll !== rad.roll)
    fel.push({ falt: 'roll', kod: 'egen', meddelande: 'Du kan inte byta din egen roll.' });
  if (fel.length > 0) return new Valideringsfel(fel);
  const efter = { namn: ny.namn, epost: ny.epost, roll: ny.roll, organisationId: ny.organisationId };
  const diff = skillnad(
    { namn: rad.namn, epost: rad.epost, roll: rad.roll, organisationId: rad.organisation_id },
    efter,
  );
  if (!diff) return new AnvandareSparad(somKonto(rad, kontext));
  if (!(await spara(tx, id, efter))) return new Valideringsfel([UPPTAGEN]);
  await logga(tx, {
    kommunId: uppdrag.kommunId,
    anvandareId: uppdrag.anvandareId,
    objektTyp: 'anvandare',
    objektId: id,
    handling: 'andrades',
    fore: diff.fore,
    efter: diff.efter,
  });
  return new AnvandareSparad(await kontot(kontext, tx, id));
}

/** Opens or closes a login. Closed, it is logged out everywhere at once. One's own can't be closed. */
export async function oppnaEllerStang(
  kontext: Kontext,
  id: string,
  version: number,
  aktiv: boolean,
): Promise<Kontoresultat> {
  const uppdrag = await administratoren(kontext);
  const rad = await raden(uppdrag.tx, id);
  if (rad.version !== version) return new AnvandareKonflikt(somKonto(rad, kontext));
  if (id === kontext.jag.anvandareId)
    return new Valideringsfel([
      { falt: 'aktiv', kod: 'egen', meddelande: 'Du kan inte stänga din egen inloggning.' },
    ]);
  if (rad.aktiv !== aktiv) await sattAktiv(uppdrag, id, aktiv);
  return new AnvandareSparad(await kontot(kontext, uppdrag.tx, id));
}

/** Gives a new password to hand over, and ends what the old one opened. */
export async function aterstallLosenord(kontext: Kontext, id: string): Promise<Kontoresultat> {
  const uppdrag = await administratoren(kontext);
  await raden(uppdrag.tx, id);
  if (id === kontext.jag.anvandareId)
    return new Valideringsfel([
      { falt: 'losenord', kod: 'egen', meddelande: 'Ditt eget lösenord byter du under Mitt konto.' },
    ]);
  const losenord = slumpaLosenord();
  await bytLosenord(uppdrag, id, { ord: losenord, tillfalligt: true });
  return new AnvandareMedLosenord(await kontot(kontext, uppdrag.tx, id), losenord);
}

/** The same words wherever the address is taken: an administrator learns nothing of another kommun's users. */
const UPPTAGEN: Faltfel = {
  falt: 'epost',
  kod: 'upptagen',
  meddelande: 'Adressen kan inte användas. Kontrollera att den är rätt skriven, eller välj en annan.',
};

/**
 * One administrator at a time per kommun, and still one after the wait: two who close each other's login would
 * otherwise leave the kommun without any.
 */
async function administratoren(kontext: Kontext): Promise<Uppdrag> {
  const tx = await kontext.tx();
  const { kommunId, anvandareId } = kontext.jag;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`anvandare:${kommunId}`]);
  const [kvar] = await tx.query('SELECT 1 FROM anvandare WHERE id = $1 AND aktiv AND roll = $2', [
    anvandareId,
    kontext.jag.roll,
  ]);
  if (!kvar) throw new Avslag('NEKAD');
  return { tx, kommunId, anvandareId };
}

const tolka = (input: AnvandareInput) => ({
  namn: input.namn.trim(),
  epost: normalEpost(input.epost),
  roll: input.roll,
  organisationId: input.organisationId || null,
});

async function enhetsfel(
  tx: Hyresgasttransaktion,
  id: string | null,
  nuvarande: string | null,
): Promise<Faltfel[]> {
  if (id === null || id === nuvarande) return [];
  const [enhet] = await tx.query<{ giltig_till: string | null }>(
    'SELECT giltig_till FROM organisation WHERE id::text = $1',
    [id],
  );
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'organisationId', kod, meddelande }];
  if (!enhet) return fel('okant', 'Välj en enhet i listan.');
  return enhet.giltig_till === null ? [] : fel('avslutad', 'Enheten är avslutad. Välj en annan.');
}

/** False when the address is taken. A savepoint, since a refused row would otherwise end the whole transaction. */
async function spara(
  tx: Hyresgasttransaktion,
  id: string,
  u: { namn: string; epost: string; roll: string; organisationId: string | null },
): Promise<boolean> {
  await tx.query('SAVEPOINT epost');
  try {
    await tx.query(
      `UPDATE anvandare SET namn = $2, epost = $3, roll = $4, organisation_id = $5, version = version + 1, andrad = $6
        WHERE id = $1`,
      [id, u.namn, u.epost, u.roll, u.organisationId, tx.nu],
    );
  } catch (fel) {
    if (!(fel instanceof Error && 'code' in fel && fel.code === '23505')) throw fel;
    await tx.query('ROLLBACK TO SAVEPOINT epost');
    return false;
  }
  await tx.query('RELEASE SAVEPOINT epost');
  return true;
}

async function raden(tx: Hyresgasttransaktion, id: string): Promise<Rad> {
  const [rad] = await tx.query<Rad>(`${URVAL} WHERE a.id::text = $1`, [id]);
  if (!rad) throw new Avslag('FINNS_INTE');
  return rad;
}

const kontot = async (kontext: Kontext, tx: Hyresgasttransaktion, id: string): Promise<Anvandarkonto> =>
  somKonto(await raden(tx, id), kontext);

function somKonto(rad: Rad, kontext: Kontext): Anvandarkonto {
  const egen = rad.id === kontext.jag.anvandareId;
  return {
    id: rad.id,
    namn: rad.namn,
    epost: rad.epost,
    roll: rad.roll,
    rollnamn: ROLLER.find((roll) => roll.kod === rad.roll)?.namn ?? rad.roll,
    enhet:
      rad.organisation_id && rad.organisation ? { id: rad.organisation_id, namn: rad.organisation } : null,
    aktiv: rad.aktiv,
    losenordTillfalligt: rad.losenord_tillfalligt,
    senastInloggad: rad.senast,
    version: rad.version,
    viewerKan: {
      andra: true,
      andraRoll: !egen,
      avaktivera: rad.aktiv && !egen,
      aktivera: !rad.aktiv,
      aterstallaLosenord: rad.aktiv && !egen,
    },
  };
}
