import type { NamedFragment } from '../generated.js'
import type { Words } from '../words/words.js'
import type { Option } from './filter-form.js'

/** Entities as options, in the order of their names. */
export const namedOptions = (
  entities: readonly Pick<NamedFragment, 'id' | 'name'>[],
  words: Words,
): readonly Option[] =>
  entities.map(({ id, name }) => [id, name] as const).sort(([, a], [, b]) => words.compare(a, b))
