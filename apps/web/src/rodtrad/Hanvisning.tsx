import { Link, Notice } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { tradvagar } from '../lib/tradvagar.ts';
import { texter } from './rodtrad.texter.ts';

const t = texter.hanvisning;

const HanvisningFragment = graphql(`
  fragment Hanvisning on Tradhanvisning {
    kod
    lank {
      lagesbild {
        nummer
        beslut {
          id
        }
      }
      planer {
        namn
        gallande
        beslut {
          id
        }
      }
    }
  }
`);

/** Where one who reads here must also look, and why: what holds is decided elsewhere, in part. */
export function Hanvisning({
  hanvisning,
  nummer,
}: {
  hanvisning: FragmentType<typeof HanvisningFragment>;
  /** The lägesbild that is read. */
  nummer: number;
}) {
  const { kod, lank } = getFragmentData(HanvisningFragment, hanvisning);
  const plan = lank.planer.find((p) => p.gallande);
  const vag = (beslutId: string | undefined): string =>
    beslutId ? tradvagar.beslut(beslutId) : tradvagar.tradar;
  if (kod === 'nyare_lagesbild')
    return (
      <Notice>
        {t.nyareBild(lank.lagesbild.nummer)}{' '}
        <Link href={vag(lank.lagesbild.beslut?.id)}>{t.nyareBildLank}</Link>
      </Notice>
    );
  if (!plan) return null;
  return (
    <Notice>
      {ord(kod, nummer, plan.namn, lank.lagesbild.nummer)}{' '}
      <Link href={vag(plan.beslut?.id)}>{t.planVantarLank}</Link>
    </Notice>
  );
}

function ord(kod: string, nummer: number, plan: string, annan: number): string {
  if (kod === 'plan_vantar') return t.planVantar(nummer, plan, annan);
  return kod === 'aldre_plan_galler' ? t.aldrePlan(nummer, plan, annan) : t.nyarePlan(plan);
}
