import {
  ATGARD,
  ATGARDSGRANSER,
  type Atgardsstatus,
  addDays,
  atgardsfel,
  atgardsflaggor,
  beslutsfel,
  LJUS,
  lagesbildsbrister,
  type Overgang,
  orsaksfel,
  overgangFran,
  periodfel,
  planbrister,
  problemfel,
  remissvarsfel,
  STARTKATEGORIER,
  uppfoljningsbrister,
} from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import { ANVANDARE, GRUPPER, OMRADEN, ORGANISATIONER } from '../index.ts';
import { type DemoAtgard, kalltext, torsbysTrad } from './index.ts';

/** What only bears on discarding a draft. */
const OSKICKAD = { harSkickats: false, grundFor: [], harEfterfoljare: false };

const ENHETER = new Set(ORGANISATIONER.filter((o) => o.kommun === '1737').map((o) => o.kod));
const TRAD = [...ENHETER].map((kod) => ({
  id: kod,
  namn: kod,
  typ: 'enhet',
  foralderId: null,
  giltigFran: null,
  giltigTill: null,
}));

/** How a measure stands after its updates up to a day: as the rules of its states lead. */
function efter(a: DemoAtgard, dag: string) {
  let status: Atgardsstatus = 'beslutad';
  let genomforande = 'ej_bedomd';
  let senast: string | null = null;
  for (const u of a.uppdateringar.filter((rad) => rad.dag <= dag)) {
    if (u.handling) {
      const overgang: Overgang<Atgardsstatus> | null = overgangFran(ATGARD, status, u.handling);
      expect(overgang, `${a.titel}: ${u.handling} från ${status}`).not.toBeNull();
      expect(Boolean(overgang?.skal), `${a.titel}: skäl`).toBe(u.skal !== null);
      status = overgang?.till ?? status;
    }
    ({ genomforande } = u);
    senast = u.dag;
  }
  return { status, genomforande, senast };
}

// Ordinary days, the turn of a year, a leap day; a Monday and a Sunday.
describe.each(['2026-11-23', '2027-01-03', '2028-02-29', '2026-06-07'])('Torsbys tråd den %s', (idag) => {
  const trad = torsbysTrad(idag);
  const { operativa, strategisk, plan, uppfoljning, kfRapport } = trad;

  it('pekar bara på enheter, kategorier, områden, grupper och inloggningar som finns', () => {
    const kategorier = new Set<string>(STARTKATEGORIER.map((k) => k.kod));
    const omraden = new Set(OMRADEN.filter((o) => o.kommun === '1737').map((o) => o.kod));
    for (const p of strategisk.problem) {
      for (const kod of p.kategorier) expect(kategorier.has(kod), kod).toBe(true);
      for (const kod of p.omraden) expect(omraden.has(kod), kod).toBe(true);
    }
    for (const a of plan.atgarder)
      for (const kod of [a.ansvarig, ...a.medverkande]) expect(ENHETER.has(kod), kod).toBe(true);
    expect(GRUPPER.some((g) => g.kommun === '1737' && g.kod === strategisk.remiss.grupp)).toBe(true);
    for (const svar of strategisk.remiss.svar)
      expect(
        ANVANDARE.some((a) => a.kommun === '1737' && a.epost === svar.av && a.roll === 'styrgrupp'),
      ).toBe(true);
  });

  it('har operativa lägesbilder som gränsar till varandra, olika långa, och plats för en ny', () => {
    const [forsta, andra] = operativa;
    if (!forsta || !andra) throw new Error('två operativa');
    expect(periodfel(andra, [forsta], idag)).toEqual([]);
    expect(periodfel({ fran: addDays(andra.till, 1), till: idag }, operativa, idag)).toEqual([]);
    for (const bild of operativa) {
      expect(bild.fryst > bild.till && bild.fryst < strategisk.fryst).toBe(true);
      for (const kod of ['skicka_till_grupp', 'markera_analyserad'])
        expect(
          lagesbildsbrister(kod, {
            slag: 'operativ',
            delar: bild.delar,
            anvandaKallor: bild.kallor.filter((k) => k.anvand).length,
            byggerPa: 0,
            ejAnalyserade: [],
            problem: [],
            remiss: null,
            ...OSKICKAD,
          }),
        ).toEqual([]);
    }
    expect(strategisk.fran).toBe(forsta.fran);
    expect(strategisk.till).toBe(andra.till);
  });

  it('har en strategisk lägesbild utan brister, med svar i tid och beslut efter att den lämnats', () => {
    const underlag = {
      slag: 'strategisk' as const,
      delar: strategisk.delar,
      anvandaKallor: strategisk.kallor.filter((k) => k.anvand).length,
      byggerPa: strategisk.byggerPa.length,
      ejAnalyserade: [],
      problem: strategisk.problem.map((p) => ({
        id: p.kod,
        namn: p.namn,
        prioriterat: p.prioriterat,
        orsaker: p.orsaker.length,
      })),
      remiss: {
        slut: true,
        utanBemotande: strategisk.remiss.svar
          .filter((s) => s.stallning === 'andring' && !s.bemotande)
          .map((s) => ({ id: s.av, av: s.av })),
      },
      ...OSKICKAD,
    };
    for (const kod of ['skicka_pa_remiss', 'revidera', 'lamna_till_ks'])
      expect(lagesbildsbrister(kod, underlag)).toEqual([]);
    for (const p of strategisk.problem) {
      expect(problemfel(p)).toEqual([]);
      for (const o of p.orsaker) expect(orsaksfel({ ...o, antagande: o.belagg === null })).toEqual([]);
    }
    const { remiss } = strategisk;
    for (const svar of remiss.svar) {
      expect(remissvarsfel(svar)).toEqual([]);
      expect(svar.lamnat >= remiss.skickad && svar.lamnat <= remiss.sistaDag).toBe(true);
    }
    expect(remiss.skickad > strategisk.fryst && remiss.sistaDag <= remiss.avslutad).toBe(true);
    expect(beslutsfel({ organ: 'ks', ...strategisk.beslut }, idag, strategisk.lamnad)).toEqual([]);
  });

  it('har en plan som KS kunde besluta', () => {
    const problem = new Map(strategisk.problem.map((p) => [p.kod, p.orsaker.map((o) => o.kod)] as const));
    for (const a of plan.atgarder)
      expect(
        atgardsfel(
          {
            ...a,
            problemId: a.problem,
            orsakIdn: a.orsaker,
            evidenskalla: a.kalla ? kalltext(a.kalla) : null,
            ansvarigOrganisationId: a.ansvarig,
            medverkandeIdn: a.medverkande,
          },
          { trad: TRAD, problem },
        ),
        a.titel,
      ).toEqual([]);
    expect(
      planbrister(
        {
          ...plan,
          lagesbildBeslutad: true,
          effektmal: plan.effektmal.map((m) => ({ ...m, id: m.matt })),
          atgarder: plan.atgarder.map((a) => ({
            id: a.titel,
            titel: a.titel,
            orsaker: 1,
            utanTidsram: false,
            tidsram: null,
            medtagen: false,
            avslutadEnhet: null,
          })),
          ersatter: [],
          utanFortsattning: 0,
          problemUtanAtgard: [],
        },
        plan.lamnad,
      ),
    ).toEqual([]);
    expect(plan.skapad < plan.lamnad && plan.skapad > strategisk.lamnad).toBe(true);
    expect(beslutsfel({ organ: 'ks', ...plan.beslut }, idag, plan.lamnad)).toEqual([]);
    expect(plan.beslut.datum > strategisk.beslut.datum).toBe(true);
  });

  it('har åtgärder med källa, eller som säger att de är påhittade', () => {
    expect(plan.atgarder.filter((a) => a.kalla).map((a) => a.kalla?.namn)).toHaveLength(8);
    for (const a of plan.atgarder) {
      if (!a.kalla) expect(a.beskrivning, a.titel).toContain('Demonstration');
      for (const u of a.uppdateringar) {
        expect(u.dag > plan.beslut.datum && u.dag <= idag, `${a.titel} ${u.dag}`).toBe(true);
        expect(LJUS.some((l) => l.kod === u.genomforande) && LJUS.some((l) => l.kod === u.effekt)).toBe(true);
        expect((u.kommentar ?? '').length).toBeLessThanOrEqual(ATGARDSGRANSER.kommentarMax);
      }
      const dagar = a.uppdateringar.map((u) => u.dag);
      expect(dagar).toEqual([...dagar].sort());
    }
  });

  it('visar allt som tavlan kan visa: flera enheter, lägen, sena, bortglömda och utan tidsram', () => {
    const lagen = plan.atgarder.map((a) => {
      const nu = efter(a, idag);
      return {
        ...nu,
        ansvarig: a.ansvarig,
        flaggor: atgardsflaggor(
          { ...nu, fran: a.fran, till: a.till, senast: nu.senast ?? plan.beslut.datum },
          idag,
        ),
      };
    });
    expect(new Set(lagen.map((l) => l.status))).toEqual(
      new Set(['beslutad', 'pagar', 'genomford', 'i_drift', 'pausad', 'avbruten']),
    );
    expect(new Set(lagen.map((l) => l.ansvarig)).size).toBeGreaterThanOrEqual(8);
    expect(lagen.filter((l) => l.ansvarig === 'fritidsavdelningen').length).toBeGreaterThanOrEqual(4);
    for (const flagga of ['sen', 'ej_uppdaterad', 'utan_tidsram'] as const)
      expect(lagen.filter((l) => l.flaggor.includes(flagga)).length, flagga).toBeGreaterThanOrEqual(2);
    expect(new Set(lagen.map((l) => l.genomforande))).toEqual(new Set(['gron', 'gul', 'rod', 'ej_bedomd']));
  });

  it('följs upp efter beslutet, medan något händer efter uppföljningen', () => {
    expect(uppfoljning.datum > plan.beslut.datum && uppfoljning.datum <= idag).toBe(true);
    expect(uppfoljningsbrister({ ...uppfoljning, antalAtgarder: plan.atgarder.length })).toEqual([]);
    expect(beslutsfel({ organ: 'ks', ...uppfoljning.beslut }, idag, uppfoljning.lamnad)).toEqual([]);
    expect(kfRapport.datum > plan.beslut.datum && kfRapport.datum <= idag).toBe(true);
    expect(
      plan.atgarder.flatMap((a) => a.uppdateringar).filter((u) => u.dag > uppfoljning.datum).length,
    ).toBeGreaterThan(5);
  });
});
