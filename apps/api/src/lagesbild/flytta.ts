import {
  type Faltfel,
  far,
  flyttbehorighet,
  LAGESBILDSGRANSER,
  type Lagesbildshandelse,
  type Lagesbildstatus,
  lagesbildsbrister,
  lagesbildsmaskin,
  localDate,
  overgangFran,
  tillstandsnamn,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { logga } from '../logg/index.ts';
import { Lagesbild } from './lagesbild.entity.ts';
import { LagesbildSparad } from './lagesbild.resultat.ts';
import { hamtaUnderlag } from './lagesbildsunderlag.ts';

const otillaten = (lagesbild: Lagesbild): Valideringsfel =>
  new Valideringsfel([
    {
      falt: 'handling',
      kod: 'otillaten',
      meddelande: `Lägesbilden är ”${tillstandsnamn(lagesbildsmaskin(lagesbild.slag), lagesbild.status)}”. Då går det inte att göra det här.`,
    },
  ]);

function skalfel(skal: string, kravs: boolean): Faltfel[] {
  const max = LAGESBILDSGRANSER.skalMax;
  if (kravs && skal === '')
    return [{ falt: 'skal', kod: 'saknas', meddelande: 'Skriv varför. Det står kvar i historiken.' }];
  return skal.length > max
    ? [{ falt: 'skal', kod: 'for_lang', meddelande: `Skriv högst ${max} tecken.` }]
    : [];
}

/**
 * Moves a locked picture along its table: the role's right, the way, the reason where it goes back, and what is
 * missing before. Writes the new version and its history. The caller has compared the version, and does what the
 * step brings with it (a remiss, a decision) in the same transaction, after this has said yes.
 */
export async function flytta(
  kontext: Kontext,
  lagesbild: Lagesbild,
  kod: Lagesbildshandelse,
  { skal: inskrivet }: { skal?: string | null } = {},
): Promise<LagesbildSparad | Valideringsfel> {
  if (!far(kontext.aktor, flyttbehorighet(lagesbild.slag))) throw new Avslag('NEKAD');
  const maskin = lagesbildsmaskin(lagesbild.slag);
  const overgang = overgangFran(maskin, lagesbild.status, kod);
  if (!overgang) return otillaten(lagesbild);
  const skal = inskrivet?.trim() ?? '';
  const fel = skalfel(skal, overgang.skal === true);
  const tx = await kontext.tx();
  const brister = lagesbildsbrister(kod, await hamtaUnderlag(tx, lagesbild));
  if (fel.length + brister.length > 0)
    return new Valideringsfel(
      [...fel, ...brister.map((brist) => ({ ...brist, kod: 'saknas' }))],
      'Lägesbilden är inte flyttad. Det här behövs först.',
    );

  const satt = {
    status: overgang.till as Lagesbildstatus,
    lamnad: lamnadDag(kod, lagesbild.lamnad, kontext.nu),
    version: lagesbild.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  await (await kontext.manager()).update(Lagesbild, { id: lagesbild.id }, satt);
  await logga(tx, {
    kommunId: lagesbild.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'lagesbild',
    objektId: lagesbild.id,
    handling: kod,
    fore: { status: tillstandsnamn(maskin, lagesbild.status) },
    efter: { status: tillstandsnamn(maskin, satt.status) },
    kommentar: kontext.granskning.text(skal),
  });
  return new LagesbildSparad(Object.assign(lagesbild, satt));
}

/** The day it was handed over to KS: what a decision can't be older than. */
function lamnadDag(kod: string, tidigare: string | null, nu: Date): string | null {
  if (kod === 'lamna_till_ks') return localDate(nu);
  return kod === 'aterremittera' ? null : tidigare;
}
