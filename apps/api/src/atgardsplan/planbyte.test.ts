import { describe, expect, it } from 'vitest';
import { SUNNE, type Svar } from '../../test/miljo.ts';
import {
  beslutad,
  chef,
  type Data,
  kvar,
  ledare,
  losa,
  med,
  miljo,
  nyVersion,
  riggaPlanprov,
  taMed,
  titlar,
} from './planprov.fixture.ts';
import {
  besluta,
  enhet,
  fel,
  gor,
  hamtaAtgard,
  hamtaPlan,
  lagesbild,
  listaAtgarder,
  nyPlan,
  sand,
} from './prov.fixture.ts';

riggaPlanprov();

const planord = (plan: Data): string[] =>
  plan.anmarkningar
    .filter((a: { falt: string }) => !/^(atgard|problem):/.test(a.falt))
    .map((a: { falt: string; meddelande: string }) => `${a.falt}: ${a.meddelande}`);
describe('en plan gäller i taget', () => {
  it('beslutet ersätter planen som gällde, också på en annan lägesbild; utkastet säger det i förväg', async () => {
    const gammal = await beslutad('Nattvandring', 'Belysning');
    const { plan } = await nyPlan(miljo, ledare, [med('Något nytt')]);
    expect(planord(plan)).toEqual([
      `plan:${gammal.id}: Beslutet ersätter ”${gammal.namn}” (nr ${gammal.nummer}).`,
      'ta_med: 2 åtgärder som inte är avslutade fortsätter inte i den här planen.',
    ]);
    const ny = await besluta(ledare, plan);
    expect(ny).toMatchObject({ status: 'beslutad', foregangareId: gammal.id });
    expect(planord(ny)).toEqual([]);
    const da = await hamtaPlan(ledare, gammal.id);
    expect(da).toMatchObject({ status: 'ersatt', ersattAv: { id: ny.id } });
    expect(da.historik[0]).toMatchObject({
      handling: 'ersattes',
      kommentar: `Nr ${ny.nummer}, ${ny.namn}`,
    });
    const { rows } = await miljo.agare.query(
      "SELECT id FROM atgardsplan WHERE status IN ('beslutad', 'under_genomforande', 'uppfoljd')",
    );
    expect(rows).toEqual([{ id: ny.id }]);
  });

  it('två beslut på en gång tas i tur och ordning', async () => {
    await beslutad('Nattvandring');
    const planer = [
      (await nyPlan(miljo, ledare, [med('Den ena')])).plan,
      (await nyPlan(miljo, ledare, [med('Den andra')])).plan,
    ];
    await Promise.all(planer.map((plan) => besluta(ledare, plan)));
    const lagen = await Promise.all(planer.map(async ({ id }) => (await hamtaPlan(ledare, id)).status));
    expect(lagen.sort()).toEqual(['beslutad', 'ersatt']);
  });
});

describe('ta med från gällande plan', () => {
  it('behåller nummer, läge och medverkande, men inte problem och orsak i den gamla lägesbilden', async () => {
    const bild = await lagesbild(miljo);
    const gata = await enhet(miljo, 'gata');
    const forst = await nyPlan(
      miljo,
      ledare,
      [
        med('Nattvandring', {
          problemId: bild.problemId,
          orsakIdn: [bild.orsakId],
          medverkandeIdn: [gata],
        }),
        med('Belysning'),
      ],
      bild,
    );
    const gammal = await besluta(ledare, forst.plan);
    const [natt, ljus] = gammal.atgarder;
    const forut = (
      await gor(chef, 'uppdateraAtgard', {
        id: natt.id,
        version: natt.version,
        input: { genomforande: 'gron', steg: 'Först' },
      })
    ).atgard;
    const { plan } = await nyPlan(miljo, ledare, []);
    expect(kvar(plan)).toEqual(['Nattvandring', 'Belysning']);
    const svar = await taMed(plan.id, [natt.id]);
    expect(svar.plan.atgarder).toMatchObject([
      {
        titel: 'Nattvandring',
        nummer: natt.nummer,
        foregangareId: natt.id,
        genomforande: 'gron',
        problem: null,
        orsaker: [],
      },
    ]);
    expect(kvar(svar.plan)).toEqual(['Belysning']);
    expect(svar.plan.anmarkningar.map((a: { meddelande: string }) => a.meddelande)).toContain(
      '1 övertagen åtgärd väntar på problem och orsak.',
    );
    expect(svar.plan.historik[0]).toMatchObject({ handling: 'tog_med_atgard', kommentar: 'Nattvandring' });
    expect(fel(await taMed(plan.id, [natt.id]))).toEqual(['atgardIdn:okand']);
    expect(fel(await taMed(plan.id, []))).toEqual(['atgardIdn:saknas']);
    // The unit sees it once, before and after, and what it says until the decision goes along.
    expect(titlar(await listaAtgarder(chef)).filter((t) => t === 'Nattvandring')).toHaveLength(1);
    await gor(chef, 'uppdateraAtgard', {
      id: natt.id,
      version: forut.version,
      input: { genomforande: 'rod', steg: 'Sedan' },
    });
    const ny = await besluta(ledare, await hamtaPlan(ledare, plan.id));
    const hos = (await listaAtgarder(chef)).filter((a) => a.titel === 'Nattvandring');
    expect(hos.map((a) => a.id)).toEqual([ny.atgarder[0].id]);
    expect(await hamtaAtgard(chef, ny.atgarder[0].id)).toMatchObject({
      genomforande: 'rod',
      medverkande: [{ id: gata }],
      uppdateringar: [{ steg: 'Sedan' }, { steg: 'Först' }],
    });
    // Who didn't write it begins to read there, though it stood as it does before.
    expect((await hamtaAtgard(chef, ny.atgarder[0].id)).historik).toMatchObject([{ handling: 'beslutade' }]);
    // What was open and isn't carried hangs loose, until it is carried or left out with a reason.
    expect(await losa()).toEqual(['Belysning']);
    const nasta = await nyVersion(ny.id);
    expect(kvar(nasta)).toEqual(['Belysning']);
    await taMed(nasta.id, [ljus.id]);
    expect(await losa()).toEqual(['Belysning']);
    await besluta(ledare, await hamtaPlan(ledare, nasta.id));
    expect(await losa()).toEqual([]);
  });

  it('en ny åtgärd får ett nummer som ingen annan har', async () => {
    const gammal = await beslutad('Nattvandring');
    const { plan } = await nyPlan(miljo, ledare, [med('Egen')]);
    const { plan: hel } = await taMed(plan.id, [gammal.atgarder[0].id]);
    const nummer = hel.atgarder.map((a: { nummer: number }) => a.nummer);
    expect(new Set(nummer).size).toBe(2);
    expect(nummer[0]).toBeGreaterThan(nummer[1]);
  });

  it('ett utkast som påbörjats på planen före följer med när en annan plan beslutas emellan', async () => {
    const gammal = await beslutad('Nattvandring', 'Belysning');
    const utkast = await nyVersion(gammal.id);
    await gor(ledare, 'taBortAtgard', { id: utkast.atgarder[1].id, version: 1, skal: 'Nu finns ljus.' });
    const { plan } = await nyPlan(miljo, ledare, []);
    await taMed(
      plan.id,
      gammal.atgarder.map((a: { id: string }) => a.id),
    );
    const emellan = await besluta(ledare, await hamtaPlan(ledare, plan.id));
    const nu = await hamtaPlan(ledare, utkast.id);
    expect(nu.atgarder[0].foregangareId).toBe(emellan.atgarder[0].id);
    // What it says of the plan that it replaces now is true of that one: nothing is dropped in silence.
    expect(planord(nu)).toEqual([
      `plan:${emellan.id}: Beslutet ersätter ”${emellan.namn}” (nr ${emellan.nummer}).`,
      'knyt: 1 övertagen åtgärd väntar på problem och orsak.',
    ]);
    const sist = await besluta(ledare, nu);
    expect(sist.foregangareId).toBe(emellan.id);
    expect(titlar(await listaAtgarder(chef))).toEqual(['Nattvandring']);
    expect(await losa()).toEqual([]);
  });

  it('går bara i ett utkast, av den som leder planen, i den egna kommunen', async () => {
    const gammal = await beslutad('Nattvandring');
    const idn = [gammal.atgarder[0].id];
    expect(fel(await taMed(gammal.id, idn))).toEqual(['plan:last']);
    const { plan } = await nyPlan(miljo, ledare, []);
    const variabler = { planId: plan.id, idn };
    const kod = (svar: Svar) => svar.errors?.[0]?.extensions?.kod;
    expect(kod(await sand(miljo.anonym, 'taMedAtgarder', variabler))).toBe('EJ_INLOGGAD');
    expect(kod(await sand(chef, 'taMedAtgarder', variabler))).toBe('NEKAD');
    const sunne = await miljo.som('forebyggande_samordnare', SUNNE);
    expect(kod(await sand(sunne, 'taMedAtgarder', variabler))).toBe('FINNS_INTE');
    expect((await hamtaPlan(await miljo.som('sakerhetssamordnare'), plan.id)).attTaMed).toEqual([]);
  });
});

describe('en åtgärd som KS har beslutat tas inte bort i tysthet', () => {
  it('skälet krävs, står i historiken för alla efter beslutet, och i uppföljningen', async () => {
    const gammal = await beslutad('Nattvandring', 'Belysning');
    const uppfoljning = await ledare.fraga(
      'mutation ($p: ID!) { skapaUppfoljning(planId: $p) { ... on UppfoljningSparad { uppfoljning { id nummer } } } }',
      { p: gammal.id },
    );
    const utkast = await nyVersion(gammal.id);
    const [natt, ljus] = utkast.atgarder;
    const bort = { id: ljus.id, version: ljus.version };
    expect(fel(await gor(ledare, 'taBortAtgard', bort))).toEqual(['skal:saknas']);
    const svar = await gor(ledare, 'taBortAtgard', {
      ...bort,
      skal: 'Lamporna sitter uppe, ring 070-174 06 35.',
    });
    expect(titlar(svar.plan.atgarder)).toEqual(['Nattvandring']);
    expect(svar.plan.historik[0].kommentar).toBe('Belysning. Skäl: Lamporna sitter uppe, ring [telefon].');
    // It can be taken back, and is said to be left out until then.
    expect(svar.plan.attTaMed).toMatchObject([
      { atgard: { titel: 'Belysning' }, utgar: 'Lamporna sitter uppe, ring [telefon].' },
    ]);
    // Taken back again, it goes on as if nothing had happened; then it is left out for good.
    await gor(ledare, 'taBortAtgard', { id: natt.id, version: natt.version, skal: 'Ett misstag.' });
    await taMed(utkast.id, [gammal.atgarder[0].id]);
    const ater = (await taMed(utkast.id, [gammal.atgarder[1].id])).plan;
    const igen = ater.atgarder.find((a: { titel: string }) => a.titel === 'Belysning');
    await gor(ledare, 'taBortAtgard', { id: igen.id, version: igen.version, skal: 'Lamporna sitter uppe.' });
    const ks = await miljo.som('ks_kf');
    expect(await hamtaPlan(ks, utkast.id)).toBeNull();
    const ny = await besluta(ledare, await hamtaPlan(ledare, utkast.id));
    expect((await hamtaPlan(ks, ny.id)).historik.map((h: Data) => `${h.handling}: ${h.kommentar}`)).toEqual([
      expect.stringMatching(/^beslutade/),
      'lat_atgard_utga: Belysning. Skäl: Lamporna sitter uppe.',
    ]);
    // The words of the draft, and what it left out for a while, stay between those who compile.
    expect((await hamtaPlan(ks, ny.id)).historik[1].andringar).toEqual([]);
    expect(ny.historik.filter((h: Data) => h.handling === 'lat_atgard_utga')).toHaveLength(3);
    // However much happens afterwards, they are still there to read.
    await miljo.agare.query(
      `INSERT INTO handelse (kommun_id, id, objekt_typ, objekt_id, handling)
       SELECT kommun_id, ('ffffffff-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'atgardsplan', id, 'foljdes_upp'
         FROM atgardsplan, generate_series(1, 200) n WHERE id = $1`,
      [ny.id],
    );
    expect((await hamtaPlan(ks, ny.id)).historik.at(-1).kommentar).toMatch(/^Belysning. Skäl:/);
    expect(await losa()).toEqual([]);
    const jamforelse = await ledare.fraga(
      'query ($id: ID!) { uppfoljning(id: $id) { jamforelse { idagIPlan { id nummer } rader { titel tillNu skal atgardId } } } }',
      { id: uppfoljning.data.skapaUppfoljning.uppfoljning.id },
    );
    // Today is read in the plan that has replaced the one that was followed up, and that is said.
    expect(jamforelse.data.uppfoljning.jamforelse.idagIPlan).toEqual({ id: ny.id, nummer: ny.nummer });
    expect(jamforelse.data.uppfoljning.jamforelse.rader).toMatchObject([
      { titel: 'Nattvandring', tillNu: 'oforandrad', skal: null, atgardId: ny.atgarder[0].id },
      { titel: 'Belysning', tillNu: 'borta', skal: 'Lamporna sitter uppe.' },
    ]);
  });

  it('uppföljningarna räknas vidare genom planerna, och jämförs på det åtgärden kommer ur', async () => {
    const folj = async (planId: string): Promise<Data> => {
      const { data } = await ledare.fraga(
        `mutation ($p: ID!) { skapaUppfoljning(planId: $p) { ... on UppfoljningSparad { uppfoljning {
           id nummer jamforelse { forraDatum rader { titel nummer fore { status } tillDa } } } } } }`,
        { p: planId },
      );
      await miljo.agare.query("UPDATE uppfoljning SET status = 'granskad' WHERE id = $1", [
        data.skapaUppfoljning.uppfoljning.id,
      ]);
      return data.skapaUppfoljning.uppfoljning;
    };
    const gammal = await beslutad('Nattvandring');
    expect((await folj(gammal.id)).nummer).toBe(1);
    const { plan } = await nyPlan(miljo, ledare, [med('Ny här')]);
    await taMed(plan.id, [gammal.atgarder[0].id]);
    const ny = await besluta(ledare, await hamtaPlan(ledare, plan.id));
    const andra = await folj(ny.id);
    expect(andra.nummer).toBe(2);
    expect(andra.jamforelse.rader).toMatchObject([
      { titel: 'Ny här', fore: null, tillDa: 'ny' },
      { titel: 'Nattvandring', fore: { status: 'beslutad' }, tillDa: 'oforandrad' },
    ]);
  });

  it('det som fanns förra gången och inte är med i den nya planen står kvar, med skälet eller hur det slutade', async () => {
    const rader =
      'rader { titel fore { status } da { status } sist { status } nu { status } tillDa tillNu skal atgardId }';
    const folj = async (planId: string): Promise<string> => {
      const { data } = await ledare.fraga(
        'mutation ($p: ID!) { skapaUppfoljning(planId: $p) { ... on UppfoljningSparad { uppfoljning { id } } } }',
        { p: planId },
      );
      const { id } = data.skapaUppfoljning.uppfoljning;
      await miljo.agare.query("UPDATE uppfoljning SET status = 'granskad' WHERE id = $1", [id]);
      return id;
    };
    const gammal = await beslutad('Nattvandring', 'Belysning', 'Städdag', 'Fotboll');
    const [natt, ljus, stad, boll] = gammal.atgarder;
    await folj(gammal.id);
    await gor(chef, 'uppdateraAtgard', {
      id: stad.id,
      version: stad.version,
      input: { handling: 'slutfor', kommentar: 'Gjord.' },
    });
    const { plan } = await nyPlan(miljo, ledare, []);
    await gor(ledare, 'taMedAtgarder', {
      planId: plan.id,
      idn: [natt.id],
      utgar: [{ atgardId: ljus.id, skal: 'Lamporna sitter uppe.' }],
    });
    const ny = await besluta(ledare, await hamtaPlan(ledare, plan.id));
    const id = await folj(ny.id);
    const las = async (): Promise<Data[]> => {
      const ks = await miljo.som('ks_kf');
      const svar = await ks.fraga(`query ($id: ID!) { uppfoljning(id: $id) { jamforelse { ${rader} } } }`, {
        id,
      });
      return svar.data.uppfoljning.jamforelse.rader;
    };
    const borta = { fore: { status: 'beslutad' }, da: null, nu: null, tillDa: 'borta', tillNu: 'oforandrad' };
    const utgangna = [
      { ...borta, titel: 'Belysning', sist: { status: 'beslutad' }, skal: 'Lamporna sitter uppe.' },
      { ...borta, titel: 'Städdag', sist: { status: 'genomford' }, skal: null },
      { ...borta, titel: 'Fotboll', sist: { status: 'beslutad' }, skal: null },
    ];
    expect(await las()).toMatchObject([
      { titel: 'Nattvandring', sist: null, tillDa: 'oforandrad' },
      ...utgangna,
    ]);
    // A later plan takes one up again, and says why another isn't: what the follow-up told stands.
    const nasta = await nyVersion(ny.id);
    await taMed(nasta.id, [boll.id]);
    const sist = await besluta(ledare, await hamtaPlan(ledare, nasta.id));
    const [, ...efter] = await las();
    expect(efter).toMatchObject([
      ...utgangna.slice(0, 2),
      {
        titel: 'Fotboll',
        da: null,
        nu: { status: 'beslutad' },
        tillNu: 'ny',
        skal: null,
        atgardId: sist.atgarder.find((a: Data) => a.titel === 'Fotboll').id,
      },
    ]);
  });
});
