import { addDays, weekday } from '@roda-traden/domain';

/**
 * Days of the thread, counted from the Monday of the week that the demo is filled in: whatever day that is, KS
 * meets on a Monday and nothing grows old. `dag(-70)` is ten weeks before.
 */
export function raknaFran(today: string): (dagar: number) => string {
  const mandag = addDays(today, -weekday(today));
  return (dagar) => addDays(mandag, dagar);
}
