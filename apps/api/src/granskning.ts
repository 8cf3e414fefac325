import { screenText, UPPGIFTSSLAG, type Uppgiftsslag } from '@roda-traden/domain';
import { Ctx, Field, ObjectType } from 'type-graphql';
// A field with arguments asks for the metadata API, which it brings: this may be the first module that does.
import 'typeorm';

/** Screens what someone writes in an operation, and remembers what it masked, to tell her (domain §7). */
export class Granskning {
  readonly #slag = new Set<Uppgiftsslag>();

  /** Free text as it is stored: trimmed, with what may point out a person masked. Null when nothing is left. */
  text(skriven: string | null | undefined): string | null {
    const trimmad = skriven?.trim();
    if (!trimmad) return null;
    const { masked, hits } = screenText(trimmad);
    for (const { kind } of hits) this.#slag.add(kind);
    return masked;
  }

  /** The kinds by name, strongest first. */
  get maskat(): string[] {
    return UPPGIFTSSLAG.filter(({ slag }) => this.#slag.has(slag)).map(({ namn }) => namn);
  }
}

/** What every result of saved words carries, so that no writer is left unaware of what was masked. */
@ObjectType()
export abstract class Granskat {
  @Field(() => [String], {
    description: 'Slag av uppgifter som maskades innan det sparades, till exempel Telefonnummer.',
  })
  maskat(@Ctx() { granskning }: { granskning: Granskning }): string[] {
    return granskning.maskat;
  }
}
