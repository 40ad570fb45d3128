import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** What one request may ask for. Each is tested at the edge and one over it. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number
  /** Tokens of a document. */
  readonly tokens: number
  /** Fields inside fields; introspection has a rule of its own. */
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  readonly directives: number
  /** What a query may cost, see `costOf`. */
  readonly cost: number
  /** Ids, and values of lists in filters. */
  readonly listValues: number
  /** Conditions in the filters of one field. */
  readonly conditions: number
  /** Milliseconds until a request is given up. */
  readonly deadlineMs: number
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 65_536,
  tokens: 3_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 8,
  cost: 5_000,
  listValues: 100,
  conditions: 50,
  deadlineMs: 10_000,
}

/** Validation rules for the shape of a document. They report and never throw: a guard must not break on bad input. */
export const shapeRules = (limits: Limits) => [
  knownOperationsRule,
  countRule('aliases', limits.aliases, (node) => node.kind === Kind.FIELD && node.alias !== undefined),
  countRule('directives', limits.directives, (node) => node.kind === Kind.DIRECTIVE),
  depthRule(limits.depth),
  rootFieldsRule(limits.rootFields),
]

/** GraphQL's own rules let an operation pass that the schema has no root for; it would fail as if the server were at fault. */
const knownOperationsRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(new GraphQLError(`There are no ${node.operation}s here.`, { nodes: node }))
  },
})

const countRule =
  (what: string, most: number, counts: (node: ASTNode) => boolean) =>
  (context: ValidationContext): ASTVisitor => {
    let found = 0
    return {
      enter(node) {
        if (!counts(node)) return
        found += 1
        if (found === most + 1)
          context.reportError(new GraphQLError(`The query has more than ${most} ${what}.`))
      },
    }
  }

const rootFieldsRule =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ selectionSet }) {
      const fields = rootFields(selectionSet, fragmentsOf(context.getDocument()), new Map())
      if (fields > most) context.reportError(new GraphQLError(`The query has more than ${most} root fields.`))
    },
  })

const depthRule =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => {
    const depths = new Map<string, number>()
    const fragments = fragmentsOf(context.getDocument())
    return {
      OperationDefinition({ selectionSet }) {
        const depth = depthOf(selectionSet, fragments, depths)
        if (depth > most) {
          context.reportError(new GraphQLError(`The query is ${depth} fields deep, the most is ${most}.`))
        }
      },
    }
  }

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )

function rootFields(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  known: Map<string, number>,
): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return sum + rootFields(selection.selectionSet, fragments, known)
    return sum + ofFragment(selection.name.value, fragments, known, rootFields)
  }, 0)
}

function depthOf({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  return Math.max(
    0,
    ...selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return depthOfField(selection, fragments, known)
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, known)
      return ofFragment(selection.name.value, fragments, known, depthOf)
    }),
  )
}

/**
 * What `measure` finds for a fragment. Each is measured once, so a document of fragments that spread each other takes no
 * longer than it is; a fragment that spreads itself is another rule's matter.
 */
function ofFragment(
  name: string,
  fragments: Fragments,
  known: Map<string, number>,
  measure: (set: SelectionSetNode, fragments: Fragments, known: Map<string, number>) => number,
): number {
  const fragment = fragments.get(name)
  if (!known.has(name) && fragment) {
    known.set(name, 0)
    known.set(name, measure(fragment.selectionSet, fragments, known))
  }
  return known.get(name) ?? 0
}

function depthOfField(
  { name, selectionSet }: FieldNode,
  fragments: Fragments,
  known: Map<string, number>,
): number {
  if (name.value.startsWith('__')) return 0
  return selectionSet ? 1 + depthOf(selectionSet, fragments, known) : 1
}
