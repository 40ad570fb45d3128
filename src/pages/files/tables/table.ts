import type { Cell, Row } from '../../../exporters/csv.js'
import { pathOfId } from '../../address.js'
import type { NamedFragment } from '../../generated.js'
import { absolute, type Source } from '../source.js'

/** A table of one kind of thing: the query it is made from, and its columns. Their names are for programs, in each language the same. */
export interface Table<Node> {
  readonly document: string
  readonly columns: Readonly<Record<string, (node: Node) => Cell>>
}

/** Where the page of an entity is. */
const PAGE = 'page'

export const rowsOf = <Node>(
  source: Source,
  { columns }: Table<Node>,
  nodes: readonly Node[],
): readonly Row[] =>
  nodes.map((node) => ({
    ...Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(node)])),
    [PAGE]: pageOf(source, node),
  }))

export const namesOf = <Node>({ columns }: Table<Node>): readonly string[] => [...Object.keys(columns), PAGE]

function pageOf(source: Source, node: unknown): string {
  const { id } = node as { readonly id: string }
  return pathOfId(id) === '/' ? '' : absolute(source, pathOfId(id))
}

type Named = Pick<NamedFragment, 'id' | 'name' | 'nameLanguage'>

export const naming = {
  id: ({ id }: Named): Cell => id,
  name: ({ name }: Named): Cell => name,
  name_language: ({ nameLanguage }: Named): Cell => nameLanguage,
}

export const recording = {
  recorded_at: ({ recordedAt }: { readonly recordedAt: string }): Cell => recordedAt,
}

/** Many values in one cell. */
export const together = (values: readonly string[]): string => values.join('; ')

export const identifiersIn = ({
  identifiers,
}: {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
}): string => together(identifiers.map(({ scheme, value }) => `${scheme}:${value}`))
