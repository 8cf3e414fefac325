import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';

const EPOST = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TELEFON = /^[+0][\d\s()-]{5,20}$/;

/** How a unit is reached: a link where the words are an address or a number, and nothing else. */
export function Kontakt({ kontakt }: { kontakt: string | null | undefined }) {
  if (!kontakt) return <span className={s.dampad}>{texter.inteAngivet}</span>;
  if (EPOST.test(kontakt)) return <a href={`mailto:${kontakt}`}>{kontakt}</a>;
  if (TELEFON.test(kontakt)) return <a href={`tel:${kontakt.replaceAll(/[^\d+]/g, '')}`}>{kontakt}</a>;
  return <>{kontakt}</>;
}
