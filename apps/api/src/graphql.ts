import type { Behorighet } from '@roda-traden/domain';
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Says which permission a root field asks for. A root field without it stops the server from starting
 * (schema.ts): closed unless opened.
 */
export const Kraver = (behorighet: Behorighet): MethodDecorator =>
  Extensions({ behorighet }) as MethodDecorator;

/** Names of the fields an operation asks for below a root field, at the end of `vag` ('edges', 'node'). */
export function begardaFalt(info: GraphQLResolveInfo, ...vag: string[]): Set<string> {
  let urval: SelectionSetNode[] = info.fieldNodes.flatMap((nod) => nod.selectionSet ?? []);
  for (const steg of vag)
    urval = urval
      .flatMap((u) => falt(u, info))
      .flatMap((f) => (f.name.value === steg ? (f.selectionSet ?? []) : []));
  return new Set(urval.flatMap((u) => falt(u, info)).map((f) => f.name.value));
}

/** The fields of a selection, those of its fragments included. Validation has refused fragments that go in a ring. */
function falt(urval: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return urval.selections.flatMap((val) => {
    if (val.kind === Kind.FIELD) return [val];
    const inre =
      val.kind === Kind.INLINE_FRAGMENT ? val.selectionSet : info.fragments[val.name.value]?.selectionSet;
    return inre ? falt(inre, info) : [];
  });
}
