import { kindOfList } from '../address.js'
import type { NamedFragment } from '../generated.js'
import { linkedText } from './linked/index.js'
import { named } from './linked/thing.js'
import type { Source } from './source.js'
import { readRows } from './tables/index.js'

/** A list in the words of schema.org, with the names of all that is in it. */
export async function listText(
  source: Source,
): Promise<{ readonly text: string; readonly next: string | null }> {
  const found = await readRows(source, 'jsonld')
  const rows = (found?.rows ?? []) as readonly NamedFragment[]
  const list = {
    '@type': 'ItemList',
    name: source.telling.texts.manyOf[kindOfList(source.route.page) ?? 'TOPIC'],
    numberOfItems: rows.length,
    itemListElement: rows.map((row, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: named(source.base, row),
    })),
  }
  return { text: linkedText(list), next: found?.next ?? null }
}
