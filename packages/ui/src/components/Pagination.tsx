import { texter } from '../texter.ts';
import { Button } from './Button.tsx';
import s from './Pagination.module.css';

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
  label?: string | undefined;
}

export function Pagination({ page, pages, onPage, label = texter.bladdring }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className={s.bar}>
      <Button isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
        {texter.foregaende}
      </Button>
      <span>{texter.sida(page, pages)}</span>
      <Button isDisabled={page >= pages} onPress={() => onPage(page + 1)}>
        {texter.nasta}
      </Button>
    </nav>
  );
}

export interface ShowMoreProps {
  shown: number;
  total: number;
  onMore: () => void;
  isPending?: boolean | undefined;
  label?: string | undefined;
}

/** For lists read by cursor: how much is shown, and the rest on request. Never endless scrolling. */
export function ShowMore({ shown, total, onMore, isPending, label = texter.visaFler }: ShowMoreProps) {
  return (
    <div className={s.bar}>
      <span role="status">{texter.visarAntal(shown, total)}</span>
      {shown < total ? (
        <Button onPress={onMore} isPending={isPending}>
          {label}
        </Button>
      ) : null}
    </div>
  );
}
