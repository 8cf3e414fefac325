import { Skeleton } from '@roda-traden/ui';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';

/** The page before its figures, at about the heights they will take. */
const HOJDER = ['18rem', '26rem', '40rem', '34rem', '28rem'];

export function Skelett() {
  return (
    <div className={s.sida}>
      {HOJDER.map((hojd) => (
        <div key={hojd} className={s.panel}>
          <Skeleton height={hojd} label={texter.laddar} />
        </div>
      ))}
    </div>
  );
}
