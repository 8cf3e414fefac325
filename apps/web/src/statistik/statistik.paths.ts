import { type Tillstand, tillstandTillAdress } from './tillstand.ts';

export function analysPath(tillstand: Tillstand): string {
  const adress = tillstandTillAdress(tillstand).toString();
  return adress === '' ? '/analys' : `/analys?${adress}`;
}
