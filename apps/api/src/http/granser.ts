import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export const DJUP_MAX = 10;
export const KOSTNAD_MAX = 20_000;
/** The longest page a connection gives. */
const SIDA_MAX = 200;
/** Bytes of a GraphQL request. The longest form is some 10 kB. */
export const KROPP_MAX = '100kb';

/** Fields that hold a list, and the rows it is taken for where the query doesn't say. */
const LISTLANGD: Readonly<Record<string, number>> = {
  edges: 50,
  organisationer: 50,
  grupper: 20,
  ledamoter: 20,
  barn: 20,
  platser: 20,
  omraden: 50,
  kategorier: 30,
  historik: 20,
  lagesbilder: 30,
  kasseradeLagesbilder: 30,
  delar: 5,
  kallor: 10,
  byggerPa: 10,
  overgangar: 5,
  brister: 10,
  atgardsplaner: 20,
  // A plan holds at most so many; the whole plan, and the board, come in one request.
  atgarder: 500,
  effektmal: 20,
  enheter: 30,
  manader: 12,
  uppdateringar: 50,
  // Each of these asks the database anew for its row.
  liknande: 100,
  dubbletter: 50,
  huvudrapport: 10,
};

/**
 * Refuses a query that nests too deep or could cost too much: each field is one, a list multiplies what lies in
 * it by its length. A fragment is measured once, however often it is spread. The messages echo nothing of the query.
 */
export const kostnadsgrans: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document: (dokument: DocumentNode) => {
    const matare = new Matare(
      new Map(
        dokument.definitions
          .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
          .map((d) => [d.name.value, d]),
      ),
    );
    for (const definition of dokument.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { djup, kostnad } = matare.mat(definition.selectionSet, 1);
      if (djup > DJUP_MAX) context.reportError(new GraphQLError('Frågan är för djup.'));
      else if (kostnad > KOSTNAD_MAX) context.reportError(new GraphQLError('Frågan är för stor.'));
    }
  },
});

interface Matt {
  djup: number;
  kostnad: number;
}

class Matare {
  readonly #fragment: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Measured fragments by name and page length; one that is being measured counts as nothing, as a ring is refused. */
  readonly #matta = new Map<string, Matt>();

  constructor(fragment: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragment = fragment;
  }

  /** `sidlangd`: the `first` of the connection around, which its `edges` are as many as; 1 where there is none. */
  mat(urval: SelectionSetNode, sidlangd: number): Matt {
    let djup = 0;
    let kostnad = 0;
    for (const val of urval.selections) {
      const matt = val.kind === Kind.FIELD ? this.#falt(val, sidlangd) : this.#del(val, sidlangd);
      djup = Math.max(djup, matt.djup);
      kostnad += matt.kostnad;
    }
    return { djup, kostnad };
  }

  #falt(falt: FieldNode, sidlangd: number): Matt {
    if (!falt.selectionSet) return { djup: 1, kostnad: 1 };
    const forst = falt.arguments?.find((a) => a.name.value === 'first')?.value;
    const egen = forst?.kind === Kind.INT ? Math.min(Number(forst.value), SIDA_MAX) : forst ? SIDA_MAX : 1;
    const inre = this.mat(falt.selectionSet, egen);
    const langd = LISTLANGD[falt.name.value] ?? 1;
    const ganger = falt.name.value === 'edges' && sidlangd > 1 ? sidlangd : langd;
    return { djup: 1 + inre.djup, kostnad: 1 + inre.kostnad * ganger };
  }

  #del(val: FragmentSpreadNode | InlineFragmentNode, sidlangd: number): Matt {
    if (val.kind === Kind.INLINE_FRAGMENT) return this.mat(val.selectionSet, sidlangd);
    const nyckel = `${sidlangd}:${val.name.value}`;
    const matt = this.#matta.get(nyckel);
    if (matt) return matt;
    const fragment = this.#fragment.get(val.name.value);
    const inget = { djup: 0, kostnad: 0 };
    if (!fragment) return inget;
    this.#matta.set(nyckel, inget);
    const nytt = this.mat(fragment.selectionSet, sidlangd);
    this.#matta.set(nyckel, nytt);
    return nytt;
  }
}
