import {
  ATGARD,
  ATGARDSFLAGGOR,
  atgardsflaggor,
  LJUS,
  localDate,
  OPPNA_ATGARDSSTATUSAR,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import type { Organisation } from '../organisation/index.ts';
import { type Atgard, lagetFor } from './atgard.entity.ts';
import { hamtaAtgarder } from './atgard.lista.ts';
import type { Atgardstavla, Tavlantal, Tavlrad } from './atgardsplan.typer.ts';
import { perManad } from './uppdateringar.ts';

/** The measures of a plan, or of all plans in force, in numbers per accountable unit. Counted from the list's own rows. */
export async function atgardstavlan(kontext: Kontext, planId: string | null): Promise<Atgardstavla> {
  const nu = kontext.nu;
  const atgarder = await hamtaAtgarder(kontext, { planId });
  const perEnhet = new Map<string, Atgard[]>();
  for (const atgard of atgarder) {
    const lista = perEnhet.get(atgard.ansvarigOrganisationId);
    if (lista) lista.push(atgard);
    else perEnhet.set(atgard.ansvarigOrganisationId, [atgard]);
  }
  const trad = await kontext.laddare.organisationstrad.load(kontext.jag.kommunId);
  const jamfor = new Intl.Collator('sv').compare;
  return {
    antal: atgarder.length,
    enheter: trad
      .filter((enhet) => perEnhet.has(enhet.id))
      .sort((a, b) => jamfor(a.namn, b.namn))
      .map((enhet) => rad(enhet, perEnhet.get(enhet.id) ?? [], localDate(nu))),
    manader: await perManad(
      await kontext.tx(),
      atgarder.map((a) => a.id),
      nu,
    ),
  };
}

/** The lights are counted among what someone works on: a finished measure's last light says nothing of today. */
function rad(organisation: Organisation, atgarder: readonly Atgard[], idag: string): Tavlrad {
  const oppna = atgarder.filter((a) => OPPNA_ATGARDSSTATUSAR.includes(a.status));
  const flaggor = atgarder.flatMap((a) => atgardsflaggor(lagetFor(a), idag));
  return {
    organisation,
    antal: atgarder.length,
    oppna: oppna.length,
    statusar: antalPer(
      ATGARD.tillstand,
      atgarder.map((a) => a.status),
    ),
    genomforande: antalPer(
      LJUS,
      oppna.map((a) => a.genomforande),
    ),
    effekt: antalPer(
      LJUS,
      oppna.map((a) => a.effekt),
    ),
    flaggor: antalPer(ATGARDSFLAGGOR, flaggor),
  };
}

const antalPer = (koder: readonly { kod: string }[], varden: readonly string[]): Tavlantal[] =>
  koder.map(({ kod }) => ({ kod, antal: varden.filter((v) => v === kod).length }));
