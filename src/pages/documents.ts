import { readdirSync, readFileSync } from 'node:fs'

/** The query behind each kind of page, complete with its fragments, by the page's name. */
export type Documents = ReadonlyMap<string, string>

/**
 * The queries of a folder, one a page, and those for files (`exports/…`), with the fragments beside them or beside another folder, one a
 * file that has the fragment's name.
 */
export function readDocuments(folder: URL, beside: URL = folder): Documents {
  const fragments = readFolder(new URL('fragments/', beside))
  const queries = [...readFolder(folder), ...(beside === folder ? readFolder(folder, 'exports/') : [])]
  return new Map(queries.map(([name, text]) => [name, complete(text, fragments)]))
}

const readFolder = (root: URL, prefix = ''): ReadonlyMap<string, string> => {
  const folder = new URL(prefix, root)
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => [prefix + name.replace('.graphql', ''), readFileSync(new URL(name, folder), 'utf8')]),
  )
}

/** A query with all fragments that it spreads, each once. */
function complete(query: string, fragments: ReadonlyMap<string, string>): string {
  const parts = new Map<string, string>([['', query]])
  for (const text of parts.values()) {
    for (const [, name = ''] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragments.get(name)
      if (fragment) parts.set(name, fragment)
    }
  }
  return [...parts.values()].map((text) => text.trimEnd()).join('\n\n')
}
