import {
  type Brist,
  bristerFor,
  type Faltfel,
  HANVISNINGSMAL,
  type HandlingKod,
  handling,
  mojligaHandlingar,
  RAPPORTGRANSER,
  RAPPORTSTATUSAR,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { logga } from '../logg/index.ts';
import { las, lasAlla, verkstall } from './andring.ts';
import { bristerIRaknad, tolkaBedomning } from './bedomning.ts';
import {
  antalDubbletter,
  felMedDubbletter,
  felMedHuvudrapport,
  idForHuvudrapport,
  incidentFor,
  latFolja,
  SATTER_ASIDE,
} from './incident.ts';
import { konflikt } from './konflikt.ts';
import type { Rapport } from './rapport.entity.ts';
import type { BedomningInput, HandlingInput } from './rapport.input.ts';
import { type RapportKonflikt, RapportSparad, Valideringsfel } from './rapport.resultat.ts';

export type Triageresultat = RapportSparad | RapportKonflikt | Valideringsfel;

/** Saves an assessment without changing the report's state. */
export async function sparaBedomning(
  kontext: Kontext,
  id: string,
  version: number,
  bedomning: BedomningInput,
): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const rapport = await las(manager, id);
  if (rapport.version !== version) return konflikt(kontext, rapport);
  if (rapport.status === 'gallrad') return otillaten(rapport);
  const { andring, falt } = await tolkaBedomning(manager, rapport, bedomning, kontext.nu);
  laggTill(falt, bristerIRaknad({ ...rapport, ...andring }, rapport.status));
  if (falt.length > 0) return new Valideringsfel(falt);
  return verkstall(kontext, rapport, 'bedomde', andring, null);
}

/** Takes one of the table's actions, with the assessment that goes with it, in one step. */
export async function utforHandling(
  kontext: Kontext,
  id: string,
  version: number,
  kod: string,
  bedomning: BedomningInput,
  uppgifter: HandlingInput,
): Promise<Triageresultat> {
  const manager = await kontext.manager();
  const tx = await kontext.tx();
  const sokt = kod === 'markera_dubblett' ? await idForHuvudrapport(tx, uppgifter.huvudrapport) : null;
  const lasta = await lasAlla(manager, typeof sokt === 'string' ? [id, sokt] : [id]);
  const rapport = lasta.find((r) => r.id === id.toLowerCase());
  if (!rapport) throw new Avslag('FINNS_INTE');
  if (rapport.version !== version) return konflikt(kontext, rapport);
  if (!mojligaHandlingar(rapport.status).some((h) => h.kod === kod)) return otillaten(rapport);
  const vald = handling(kod as HandlingKod);

  const { andring, falt } = await tolkaBedomning(manager, rapport, bedomning, kontext.nu);
  falt.push(...langdfel(uppgifter));
  const huvud = typeof sokt === 'string' ? lasta.find((r) => r.id === sokt) : undefined;
  if (sokt !== null) {
    const fel = typeof sokt === 'string' ? felMedHuvudrapport(rapport, huvud) : sokt;
    if (fel) falt.push(fel);
  }
  const { hanvisasTill } = uppgifter;
  const mal = HANVISNINGSMAL.find((m) => m.kod === hanvisasTill);
  if (hanvisasTill && !mal)
    falt.push({ falt: 'hanvisasTill', kod: 'okant', meddelande: 'Välj vart rapporten hänvisas.' });
  if (SATTER_ASIDE.includes(kod)) {
    const antal = await antalDubbletter(tx, rapport);
    if (antal > 0) falt.push(felMedDubbletter(antal));
  }
  const efter = { ...rapport, ...andring };
  const brister = bristerFor(kod as HandlingKod, {
    kategori: efter.kategoriId,
    omrade: efter.omradeId,
    platsprecision: efter.platsprecision,
    allvar: efter.allvar,
    skal: uppgifter.skal ?? null,
    fraga: uppgifter.fraga ?? null,
    hanvisasTill: hanvisasTill ?? null,
    huvudrapport: uppgifter.huvudrapport ?? null,
  });
  laggTill(
    falt,
    brister.map((brist: Brist) => ({ ...brist, kod: 'saknas' })),
  );
  laggTill(falt, bristerIRaknad(efter, vald.till));
  if (falt.length > 0) return new Valideringsfel(falt);

  // What triage writes is screened too: it stays in the history, and the question goes out to the reporter.
  const skal = kontext.granskning.text(uppgifter.skal);
  andring.status = vald.till;
  if (skal) andring.skal = skal;
  if (kod === 'hanvisa' && mal) andring.hanvisadTill = mal.kod;
  if (kod === 'begar_komplettering')
    andring.kompletteringsfraga = kontext.granskning.text(uppgifter.fraga) ?? '';
  // The one who starts handles it, if no one does: that is what the tab "Mina" is for.
  if (kod === 'borja_granska' && !efter.handlaggareId) andring.handlaggareId = kontext.jag.anvandareId;
  // A reopened duplicate leaves its incident; the first report of one stays.
  if (kod === 'ateroppna') {
    andring.hanvisadTill = null;
    if (rapport.status === 'dubblett') andring.incidentId = null;
  }
  if (huvud) {
    andring.incidentId = await incidentFor(tx, huvud);
    if (rapport.incidentId && rapport.incidentId !== andring.incidentId)
      await latFolja(kontext, rapport, rapport.incidentId, andring.incidentId);
  }
  return verkstall(kontext, rapport, kod as HandlingKod, andring, skal);
}

/** A note that stays in the history. */
export async function skrivAnteckning(kontext: Kontext, id: string, text: string): Promise<Triageresultat> {
  const rapport = await las(await kontext.manager(), id);
  if (rapport.status === 'gallrad') return otillaten(rapport);
  const trimmad = text.trim();
  if (trimmad === '' || trimmad.length > RAPPORTGRANSER.anteckningMax)
    return new Valideringsfel([
      {
        falt: 'anteckning',
        kod: 'langd',
        meddelande: `Skriv en anteckning, högst ${RAPPORTGRANSER.anteckningMax} tecken.`,
      },
    ]);
  await logga(await kontext.tx(), {
    kommunId: rapport.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'rapport',
    objektId: rapport.id,
    handling: 'antecknade',
    kommentar: kontext.granskning.text(trimmad),
  });
  return new RapportSparad(rapport);
}

/** Each field is faulted once: the first that is wrong with it is what must be put right first. */
function laggTill(falt: Faltfel[], fler: readonly Faltfel[]): void {
  falt.push(...fler.filter((ny) => !falt.some((f) => f.falt === ny.falt)));
}

function otillaten({ status }: Rapport): Valideringsfel {
  const namn = RAPPORTSTATUSAR.find((s) => s.kod === status)?.namn ?? status;
  return new Valideringsfel([
    {
      falt: 'handling',
      kod: 'otillaten',
      meddelande: `Rapporten har status ”${namn}”. Då går det inte att göra det här.`,
    },
  ]);
}

function langdfel(u: HandlingInput): Faltfel[] {
  const max = RAPPORTGRANSER.skalMax;
  return (['skal', 'fraga'] as const)
    .filter((namn) => (u[namn]?.length ?? 0) > max)
    .map((namn) => ({ falt: namn, kod: 'for_lang', meddelande: `Skriv högst ${max} tecken.` }));
}
