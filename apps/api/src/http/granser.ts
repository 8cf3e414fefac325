import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export const DJUP_MAX = 10;
export const KOSTNAD_MAX = 20_000;
/** Bytes of a GraphQL request. The longest form is some 10 kB. */
export const KROPP_MAX = '100kb';

const LISTFALT = new Set(['edges', 'organisationer', 'grupper', 'omraden', 'kategorier']);
/** Rows a list is taken for where the query doesn't say. */
const LISTLANGD = 50;

/**
 * Refuses a query that nests too deep or could cost too much: each field is one, a list multiplies what lies in
 * it by the page length it asks for. The messages echo nothing of the query.
 */
export const kostnadsgrans: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document: (dokument: DocumentNode) => {
    const fragment = new Map(
      dokument.definitions
        .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
        .map((d) => [d.name.value, d]),
    );
    for (const definition of dokument.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { djup, kostnad } = mat(definition.selectionSet, fragment, new Set(), LISTLANGD);
      if (djup > DJUP_MAX) context.reportError(new GraphQLError('Frågan är för djup.'));
      else if (kostnad > KOSTNAD_MAX) context.reportError(new GraphQLError('Frågan är för stor.'));
    }
  },
});

interface Matt {
  djup: number;
  kostnad: number;
}

function mat(
  urval: SelectionSetNode,
  fragment: Map<string, FragmentDefinitionNode>,
  pagaende: Set<string>,
  sidlangd: number,
): Matt {
  let djup = 0;
  let kostnad = 0;
  for (const val of urval.selections) {
    if (val.kind === Kind.FIELD) {
      if (!val.selectionSet) {
        kostnad += 1;
        djup = Math.max(djup, 1);
        continue;
      }
      const forst = val.arguments?.find((a) => a.name.value === 'first')?.value;
      const egen = forst?.kind === Kind.INT ? Math.min(Number(forst.value), 200) : forst ? 200 : sidlangd;
      const inre = mat(val.selectionSet, fragment, pagaende, egen);
      kostnad += 1 + inre.kostnad * (LISTFALT.has(val.name.value) ? egen : 1);
      djup = Math.max(djup, 1 + inre.djup);
      continue;
    }
    const namn = val.kind === Kind.FRAGMENT_SPREAD ? val.name.value : null;
    const inre =
      val.kind === Kind.FRAGMENT_SPREAD ? fragment.get(val.name.value)?.selectionSet : val.selectionSet;
    if (!inre || (namn !== null && pagaende.has(namn))) continue;
    const matt = mat(inre, fragment, namn === null ? pagaende : new Set([...pagaende, namn]), sidlangd);
    kostnad += matt.kostnad;
    djup = Math.max(djup, matt.djup);
  }
  return { djup, kostnad };
}
