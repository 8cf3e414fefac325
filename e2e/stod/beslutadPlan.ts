import type { Browser } from '@playwright/test';
import { eget } from './eget.ts';
import { dagarSedan } from './klocka.ts';
import { personal } from './personal.ts';

/** A decided plan with these measures for the chef's unit, made by its API: what comes before the journey. */
export async function beslutadPlan(
  browser: Browser,
  epost: (roll: string) => string,
  ...titlar: string[]
): Promise<string> {
  const samordnare = await personal(browser, epost('forebyggande_samordnare'));
  const { lagesbilder, organisationer } = await samordnare.fraga<{
    lagesbilder: { id: string; status: string }[];
    organisationer: { id: string }[];
  }>('{ lagesbilder(slag: "strategisk") { id status } organisationer { id } }');
  const bild = lagesbilder.find((b) => b.status === 'beslutad')?.id;
  type Svar = { svar: { plan: { id: string; version: number; lamnad: string } } };
  const { svar: skapad } = await samordnare.fraga<Svar>(
    `mutation($b: ID!, $n: String!) { svar: skapaAtgardsplan(lagesbildId: $b, input: { namn: $n, giltigFran: "${dagarSedan(300)}", giltigTill: "${dagarSedan(-400)}" }) {
       ... on AtgardsplanSparad { plan { id version } } } }`,
    { b: bild, n: eget('Plan') },
  );
  const plan = skapad.plan.id;
  await samordnare.fraga(
    `mutation($p: ID!) { skapaEffektmal(planId: $p, input: { matt: "Rapporter", utgangsvarde: "40", malvarde: "20", datum: "${dagarSedan(-400)}" }) { __typename } }`,
    { p: plan },
  );
  for (const titel of titlar)
    await samordnare.fraga(
      `mutation($p: ID!, $t: String!, $o: ID!) {
         skapaAtgard(planId: $p, input: { titel: $t, typ: "social", sikt: "kort", form: "engangs", evidensgrad: "oprovad", ansvarigOrganisationId: $o }) { __typename } }`,
      { p: plan, t: titel, o: organisationer[0]?.id },
    );
  const { atgardsplan: last } = await samordnare.fraga<{ atgardsplan: { innehall: number } }>(
    'query($p: ID!) { atgardsplan(id: $p) { innehall } }',
    { p: plan },
  );
  const { svar: lamnad } = await samordnare.fraga<Svar>(
    'mutation($p: ID!, $i: Int!) { svar: lamnaPlanTillKs(id: $p, version: 1, innehall: $i) { ... on AtgardsplanSparad { plan { id version lamnad } } } }',
    { p: plan, i: last.innehall },
  );
  await samordnare.fraga(
    `mutation($p: ID!, $v: Int!, $d: String!) { registreraPlanbeslut(id: $p, version: $v, beslut: { organ: "ks", datum: $d, paragraf: "7", diarienummer: "KS 2026/7" }) { __typename } }`,
    { p: plan, v: lamnad.plan.version, d: lamnad.plan.lamnad },
  );
  return plan;
}
