import { Skeleton } from '@roda-traden/ui';
import s from './Detaljvantan.module.css';

/** A report on its way: the room that its parts will take. */
export function Detaljvantan() {
  return (
    <div className={s.vantan}>
      <Skeleton height="7.2rem" />
      <Skeleton lines={3} />
      <Skeleton height="12rem" />
    </div>
  );
}
