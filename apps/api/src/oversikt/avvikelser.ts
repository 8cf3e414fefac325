import { addDays, addMonths, localDate, VERDICTS } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { analysera } from '../statistik/index.ts';
import type { Avvikelser } from './oversikt.typer.ts';

/** A year: shorter periods seldom tell a category of a small kommun from chance. The analysis page has it as `12m`. */
const MANADER = 12;

/** What stands out against the same time last year and against what is expected of a month. Everything else is noise. */
export async function lasAvvikelser(kontext: Kontext): Promise<Avvikelser> {
  const till = localDate(kontext.nu);
  const analys = await analysera(
    await kontext.manager(),
    kontext.jag,
    {
      fran: addDays(addMonths(till, -MANADER), 1),
      till,
    },
    till,
  );
  const tydliga: readonly (string | null)[] = [VERDICTS.increase, VERDICTS.decrease];
  return {
    period: analys.period,
    antal: analys.antal,
    kategorier: analys.kategorier.filter((rad) => tydliga.includes(rad.motIfjol.verdikt)),
    manader: analys.manader.flatMap(({ manad, antal, forvantat, ofullstandig }) =>
      forvantat && !ofullstandig && (antal < forvantat.lag || antal > forvantat.hog)
        ? [{ manad, antal, lag: forvantat.lag, hog: forvantat.hog }]
        : [],
    ),
  };
}
