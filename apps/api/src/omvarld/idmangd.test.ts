import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Idmangd } from './idmangd.ts';

it('minns som en vanlig mängd', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(40), fc.maxSafeNat())), (ider) => {
      const mangd = new Idmangd();
      const vanlig = new Set<number>();
      for (const id of ider) {
        expect(mangd.lagg(id)).toBe(vanlig.has(id));
        vanlig.add(id);
      }
    }),
  );
});
