/** A process as data: its states, and the transitions between them with what each demands. */
export interface Tillstandsmaskin<Status extends string = string, Kod extends string = string> {
  readonly start: Status;
  readonly tillstand: readonly Tillstand<Status>[];
  readonly overgangar: readonly Overgang<Status, Kod>[];
}

export interface Tillstand<Status extends string = string> {
  readonly kod: Status;
  readonly namn: string;
  /** Where the process may end: no way leads on. */
  readonly slut?: boolean;
  /** Beside the way, where what was given up lies: a step only to the one that is there. */
  readonly vidSidan?: boolean;
}

export interface Overgang<Status extends string = string, Kod extends string = string> {
  readonly kod: Kod;
  /** The button's word, imperative. */
  readonly namn: string;
  readonly fran: readonly Status[];
  readonly till: Status;
  /** Goes back: needs a reason that stays in the history. */
  readonly skal?: boolean;
  /** Follows from something else, such as a decision; never a button of its own. */
  readonly avSystemet?: boolean;
}

/** The transitions a person may make from a state, in the table's order. */
export function mojligaOvergangar<S extends string, K extends string>(
  maskin: Tillstandsmaskin<S, K>,
  status: S,
): readonly Overgang<S, K>[] {
  return maskin.overgangar.filter((o) => o.fran.includes(status) && !o.avSystemet);
}

/** The transition by its code where it leads on from this state; null otherwise. */
export function overgangFran<S extends string, K extends string>(
  maskin: Tillstandsmaskin<S, K>,
  status: S,
  kod: string,
): Overgang<S, K> | null {
  return maskin.overgangar.find((o) => o.kod === kod && o.fran.includes(status)) ?? null;
}

/** The Swedish name of a state; the code itself where it is unknown. */
export const tillstandsnamn = (maskin: Tillstandsmaskin, status: string): string =>
  maskin.tillstand.find((t) => t.kod === status)?.namn ?? status;

/** What is wrong with a table: states that can't be reached, and dead ends that aren't marked as ends. */
export function granskaTillstandsmaskin(maskin: Tillstandsmaskin): string[] {
  const nadda = new Set([maskin.start]);
  for (const status of nadda)
    for (const o of maskin.overgangar) if (o.fran.includes(status)) nadda.add(o.till);
  return maskin.tillstand.flatMap(({ kod, slut }) => {
    const vidare = maskin.overgangar.some((o) => o.fran.includes(kod));
    if (!nadda.has(kod)) return [`${kod} går inte att nå`];
    if (!vidare && !slut) return [`${kod} är en återvändsgränd`];
    return vidare && slut ? [`${kod} är märkt som slut men leder vidare`] : [];
  });
}

/** The table as a diagram in Mermaid. */
export function tillstandsdiagram(maskin: Tillstandsmaskin): string {
  const rader = [
    'stateDiagram-v2',
    ...maskin.tillstand.map((t) => `  ${t.kod} : ${t.namn}`),
    `  [*] --> ${maskin.start}`,
    ...maskin.overgangar.flatMap((o) =>
      o.fran.map((fran) => `  ${fran} --> ${o.till} : ${o.namn}${o.skal ? ' (skäl)' : ''}`),
    ),
    ...maskin.tillstand.filter((t) => t.slut).map((t) => `  ${t.kod} --> [*]`),
  ];
  return `${rader.join('\n')}\n`;
}
