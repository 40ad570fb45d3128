import type { HeadFragment } from '../generated.js'
import type { Telling, View } from '../page.js'

/** How much of something there is, in words, and as a number. */
export type Count = readonly [what: string, count: number]

/** What is said of an entity before one looks at its page: in a tab, in a list of results. */
export function described(
  { name, nameLanguage, entityKind }: Pick<HeadFragment, 'name' | 'nameLanguage' | 'entityKind'>,
  counts: readonly Count[],
  { texts, words }: Telling,
): Omit<View, 'body'> {
  const some = counts.filter(([, count]) => count > 0).map(([what]) => what)
  const recorded = some.length === 0 ? '' : ` ${texts.sentences.recorded.replace('{list}', words.list(some))}`
  return {
    title: name,
    titleLanguage: nameLanguage,
    description: `${name} (${texts.kinds[entityKind]}).${recorded}`,
  }
}
