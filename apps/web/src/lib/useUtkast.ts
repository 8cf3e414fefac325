import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { andrade } from './sammanfoga.ts';
import { lasUtkast, lyssnaPaUtkast, sattUtkast, slangUtkast, type Utkast } from './utkast.ts';

/** The id of who is logged in: whose unsaved text this is. */
export const Utkastagare = createContext('');

/**
 * Keeps a text that isn't saved, under a key of its own: `[kept, keep, throw]`. It is kept until it is thrown, so throw
 * it when it has been saved.
 */
export function useTextutkast(
  nyckel: string,
): [Utkast<string> | undefined, (text: string, version: number) => void, () => void] {
  const agare = useContext(Utkastagare);
  const utkast = useSyncExternalStore(lyssnaPaUtkast, () => lasUtkast(agare, nyckel));
  return [
    arText(utkast) ? utkast : undefined,
    (text, version) => sattUtkast(agare, nyckel, { varden: text, version }),
    () => slangUtkast(agare, nyckel),
  ];
}

const arText = (utkast: Utkast<unknown> | undefined): utkast is Utkast<string> =>
  typeof utkast?.varden === 'string';

export interface Formularutkast {
  /** When what stands in the form was written, if it was taken out of what was kept; else null. For `Osparat`. */
  skrivet: string | null;
  /** The version it was begun on: what to save with, so that the server sees if someone else was first. */
  version: number;
  /** Back to what is saved, and nothing kept. */
  slang: () => void;
  /** After a save: nothing kept. */
  klar: () => void;
}

type Form<V extends FieldValues> = Pick<UseFormReturn<V, unknown, V>, 'subscribe' | 'reset'>;

/**
 * Keeps what is written in a form and not saved, and puts it back when the form is opened again. `sparat` is what the
 * form begins from (its default values), `version` the one that was read with it. Without a key nothing is kept.
 */
export function useFormularutkast<V extends FieldValues>(
  form: Form<V>,
  { nyckel, sparat, version }: { nyckel: string | null; sparat: V; version: number },
): Formularutkast {
  const agare = useContext(Utkastagare);
  const [kvar, setKvar] = useState(() => utkastFor(agare, nyckel, sparat));
  const borjan = useRef(kvar?.version ?? version);
  const utgang = useRef(sparat);
  utgang.current = sparat;
  const { subscribe, reset } = form;

  // Before it is painted, and before the form is listened to.
  useLayoutEffect(() => {
    if (kvar) reset({ ...utgang.current, ...kvar.varden }, { keepDefaultValues: true });
  }, [kvar, reset]);

  useEffect(() => {
    if (nyckel === null) return;
    return subscribe({
      formState: { values: true },
      callback: ({ values, defaultValues }) => {
        // Only what was changed: the rest is to be as it is saved when it is put back.
        const egna = andrade<object>(defaultValues, values);
        if (Object.keys(egna).length > 0)
          sattUtkast(agare, nyckel, { varden: egna, version: borjan.current });
        else if (lasUtkast(agare, nyckel)) slangUtkast(agare, nyckel);
      },
    });
  }, [agare, nyckel, subscribe]);

  const klar = (): void => {
    if (nyckel !== null) slangUtkast(agare, nyckel);
    setKvar(undefined);
  };
  return {
    skrivet: kvar?.skrivet ?? null,
    version: borjan.current,
    klar,
    slang: () => {
      // From here the form begins anew, from what is saved now.
      borjan.current = version;
      reset(sparat);
      klar();
    },
  };
}

/** What is kept of a form's own fields. One whose kind has changed since it was kept is left as it is saved. */
function utkastFor<V extends FieldValues>(
  agare: string,
  nyckel: string | null,
  sparat: V,
): Utkast<Partial<V>> | undefined {
  const utkast = nyckel === null ? undefined : lasUtkast(agare, nyckel);
  if (!utkast || typeof utkast.varden !== 'object' || utkast.varden === null) return undefined;
  const varden = Object.fromEntries(
    Object.entries(utkast.varden).filter(([falt, varde]) => falt in sparat && sammaSlag(varde, sparat[falt])),
  ) as Partial<V>;
  return Object.keys(andrade<object>(sparat, varden)).length === 0 ? undefined : { ...utkast, varden };
}

const sammaSlag = (a: unknown, b: unknown): boolean =>
  a === null || b === null || (typeof a === typeof b && Array.isArray(a) === Array.isArray(b));
