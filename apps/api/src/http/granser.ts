import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { listlangd, rotkostnad } from './kostnad.ts';

export const DJUP_MAX = 10;
export const KOSTNAD_MAX = 60_000;
/** The longest page a connection gives. */
const SIDA_MAX = 200;
/** Bytes of a GraphQL request. The longest form is some 10 kB. */
export const KROPP_MAX = '100kb';

/**
 * Refuses a query that nests too deep or could cost too much: each field is one, a root field what it takes to answer it, and a
 * list multiplies what lies in it by its length (kostnad.ts). A fragment is measured once, however often it is spread. The messages echo nothing of the query.
 */
export const kostnadsgrans: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document: (dokument: DocumentNode) => {
    const matare = new Matare(context.getSchema(), fragmenten(dokument));
    for (const definition of dokument.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const rot = context.getSchema().getRootType(definition.operation);
      const { djup, kostnad } = matare.mat(definition.selectionSet, rot ?? null, 1);
      if (djup > DJUP_MAX) context.reportError(new GraphQLError('Frågan är för djup.'));
      else if (kostnad > KOSTNAD_MAX) context.reportError(new GraphQLError('Frågan är för stor.'));
    }
  },
});

/** The dearest operation of a document. */
export function matKostnad(schema: GraphQLSchema, dokument: DocumentNode): number {
  const matare = new Matare(schema, fragmenten(dokument));
  return Math.max(
    0,
    ...dokument.definitions.map((d) =>
      d.kind === Kind.OPERATION_DEFINITION
        ? matare.mat(d.selectionSet, schema.getRootType(d.operation) ?? null, 1).kostnad
        : 0,
    ),
  );
}

const fragmenten = (dokument: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    dokument.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );

interface Matt {
  djup: number;
  kostnad: number;
}

class Matare {
  readonly #schema: GraphQLSchema;
  readonly #fragment: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Measured fragments by name and page length; one that is being measured counts as nothing, as a ring is refused. */
  readonly #matta = new Map<string, Matt>();

  constructor(schema: GraphQLSchema, fragment: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragment = fragment;
  }

  /** `sidlangd`: the `first` of the connection around, which its `edges` are as many as; 1 where there is none. */
  mat(urval: SelectionSetNode, typ: GraphQLNamedType | null, sidlangd: number): Matt {
    let djup = 0;
    let kostnad = 0;
    for (const val of urval.selections) {
      const matt = val.kind === Kind.FIELD ? this.#falt(val, typ, sidlangd) : this.#del(val, typ, sidlangd);
      djup = Math.max(djup, matt.djup);
      kostnad += matt.kostnad;
    }
    return { djup, kostnad };
  }

  #falt(falt: FieldNode, typ: GraphQLNamedType | null, sidlangd: number): Matt {
    const namn = falt.name.value;
    const egen = typ === null ? 1 : rotkostnad(this.#schema, typ, namn);
    if (!falt.selectionSet) return { djup: 1, kostnad: egen };
    const faltet = isObjectType(typ) || isInterfaceType(typ) ? typ.getFields()[namn] : undefined;
    const forst = falt.arguments?.find((a) => a.name.value === 'first')?.value;
    const sida = forst?.kind === Kind.INT ? Math.min(Number(forst.value), SIDA_MAX) : forst ? SIDA_MAX : 1;
    const inre = this.mat(falt.selectionSet, faltet ? getNamedType(faltet.type) : null, sida);
    const langd = typ === null ? 1 : (listlangd(typ.name, namn) ?? 1);
    const ganger = namn === 'edges' && sidlangd > 1 ? sidlangd : langd;
    return { djup: 1 + inre.djup, kostnad: egen + inre.kostnad * ganger };
  }

  #del(val: FragmentSpreadNode | InlineFragmentNode, typ: GraphQLNamedType | null, sidlangd: number): Matt {
    const inom = (namn: string | undefined): GraphQLNamedType | null =>
      namn === undefined ? typ : (this.#schema.getType(namn) ?? null);
    if (val.kind === Kind.INLINE_FRAGMENT)
      return this.mat(val.selectionSet, inom(val.typeCondition?.name.value), sidlangd);
    const nyckel = `${sidlangd}:${val.name.value}`;
    const matt = this.#matta.get(nyckel);
    if (matt) return matt;
    const fragment = this.#fragment.get(val.name.value);
    const inget = { djup: 0, kostnad: 0 };
    if (!fragment) return inget;
    this.#matta.set(nyckel, inget);
    const nytt = this.mat(fragment.selectionSet, inom(fragment.typeCondition.name.value), sidlangd);
    this.#matta.set(nyckel, nytt);
    return nytt;
  }
}
