import { ratePer30Days } from '@roda-traden/domain';
import { Verdikt } from '@roda-traden/ui/diagram';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import { texter } from './statistik.texter.ts';
import { spannKort } from './tid.ts';
import { riktning, utfall } from './verdikt.ts';

/** A counted period, and where its reports are opened. */
export interface Jamfordperiod {
  fran: string;
  till: string;
  href?: string | undefined;
}

/** Two periods of all that is counted, with everything that makes the comparison honest (docs/decisions/0004). */
export function Periodverdikt({
  verdikt: v,
  nu,
  da,
}: {
  verdikt: VerdiktDelFragment;
  nu: Jamfordperiod;
  da: Jamfordperiod;
}) {
  return (
    <Verdikt
      size="large"
      unit={texter.unit}
      now={sida(nu, v.nu, v.dagarNu)}
      before={sida(da, v.forr, v.dagarForr)}
      direction={riktning(v)}
      verdict={utfall(v)}
      details={detaljer(v)}
    />
  );
}

const sida = (period: Jamfordperiod, antal: number, dagar: number) => ({
  label: spannKort(period),
  count: antal,
  days: dagar,
  href: antal > 0 ? period.href : undefined,
});

/** What is shown on demand; nothing where no test was made. */
function detaljer(v: VerdiktDelFragment) {
  if (v.p == null) return undefined;
  const { kvotLag, kvotHog } = v;
  return {
    ratePer30: { now: ratePer30Days(v.nu, v.dagarNu), before: ratePer30Days(v.forr, v.dagarForr) },
    rateRatio: v.kvot ?? undefined,
    interval: kvotLag != null && kvotHog != null ? ([kvotLag, kvotHog] as const) : undefined,
    p: v.p,
    note: [
      v.vantar ? texter.granskadeEnsamma(v.vantar.granskade) : '',
      kvotLag != null && kvotHog == null ? texter.obegransat(kvotLag) : '',
      texter.ensamProvning,
    ].join(' '),
  };
}
