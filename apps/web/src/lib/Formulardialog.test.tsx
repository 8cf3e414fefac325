import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Formulardialog } from './Formulardialog.tsx';
import { Textfalt } from './falt.tsx';
import { Utkastagare } from './useUtkast.ts';

afterEach(cleanup);

interface Varden {
  funktion: string;
}
/** As a list gives it: a row, with more than the form has. */
const RAD = { funktion: 'Rektor', id: 'l1', version: 3, __typename: 'Ledamot' };

it('skickar formulärets egna fält och inget annat, också efter en krock', async () => {
  const skickat: [Varden, number][] = [];
  render(
    <Utkastagare value="jag">
      <Formulardialog<Varden>
        titel="Ändra ledamoten"
        varden={RAD}
        version={RAD.version}
        regler={() => []}
        spara={async (varden, version) => {
          skickat.push([varden, version]);
          return skickat.length === 1
            ? { slag: 'konflikt', meddelande: 'Någon hann före.', nu: { ...RAD, version: 4 }, version: 4 }
            : { slag: 'sparad' };
        }}
        onStang={() => {}}
        ifalt={{ funktion: { namn: 'Funktion', text: (v) => v } }}
      >
        {(falt) => <Textfalt falt={falt} namn="funktion" label="Funktion" />}
      </Formulardialog>
    </Utkastagare>,
  );
  fireEvent.change(screen.getByLabelText(/Funktion/), { target: { value: 'Kurator' } });
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Spara mitt ändå' }));
  await waitFor(() => expect(skickat).toHaveLength(2));
  expect(skickat).toEqual([
    [{ funktion: 'Kurator' }, 3],
    [{ funktion: 'Kurator' }, 4],
  ]);
});
