/**
 * Sentences for one kind of report. Slots: {plats} and {tid} are adverbials ("vid busstationen",
 * "i går kväll"), {antal} a number of people, {fordon} a vehicle or several. {tid} stands last in its clause.
 */
export interface Textbank {
  /** What happened; each can stand alone. */
  readonly karna: readonly string[];
  /** More about it; each follows any of `karna`. */
  readonly detalj: readonly string[];
  /** Answers to "what did it lead to?". */
  readonly konsekvens: readonly string[];
}
