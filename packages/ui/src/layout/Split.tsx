import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { Link } from '../lib/link.tsx';
import { texter } from '../texter.ts';
import s from './Split.module.css';

export interface SplitProps {
  /** The page's heading, which stands in the list: where the detail takes its place, it is said there too. */
  title: string;
  list: ReactNode;
  detail: ReactNode;
  listLabel?: string | undefined;
  detailLabel?: string | undefined;
  /** On a narrow screen: the detail is shown instead of the list. */
  showDetail: boolean;
  /** Where "Tillbaka" leads on a narrow screen. */
  backHref?: string | undefined;
  backLabel?: string | undefined;
  /** `narrow`: a tree or a menu, whose rows are a few words. */
  listWidth?: 'normal' | 'narrow' | undefined;
}

/** List and detail side by side; one at a time where the room is narrow (phone, zoom). */
export function Split({
  title,
  list,
  detail,
  listLabel = texter.lista,
  detailLabel = texter.detalj,
  showDetail,
  backHref,
  backLabel = texter.tillbaka,
  listWidth = 'normal',
}: SplitProps) {
  return (
    <div className={s.container}>
      <div className={cx(s.split, s[listWidth], showDetail ? s.onDetail : s.onList)}>
        <section className={s.list} aria-label={listLabel}>
          {list}
        </section>
        <section className={s.detail} aria-label={detailLabel}>
          <h1 className={cx('visuallt-dold', s.title)}>{title}</h1>
          {backHref === undefined ? null : (
            <Link href={backHref} className={s.back}>
              <ArrowLeft aria-hidden="true" /> {backLabel}
            </Link>
          )}
          {detail}
        </section>
      </div>
    </div>
  );
}
