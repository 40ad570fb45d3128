import type { Searchable } from '../../domain/criteria/search.js'
import { byText, wordsOf } from '../../domain/values/text.js'
import type { Slices } from '../slices.js'
import { formsOf } from './forms.js'
import { Postings } from './postings.js'
import { Texts } from './texts.js'
import { Vocabulary } from './vocabulary.js'

/** A whole text that a name may be meant by. */
interface Form {
  readonly form: string
  readonly text: number
}

/**
 * All texts of the base, ready to be searched. Entities and texts are numbers here: an entity by its place in the order of
 * connections, a text by its place among all texts.
 */
export interface TextIndex {
  /** In the order in which they are found where all else is equal. */
  readonly entities: readonly Searchable[]
  readonly texts: Texts
  /** How many words each text has. */
  readonly lengths: Uint32Array
  readonly vocabulary: Vocabulary
  /** The texts that hold each word of the vocabulary. */
  readonly postings: Postings
  /** Names as wholes, sorted, and the text of each. */
  readonly forms: readonly string[]
  readonly formTexts: readonly number[]
}

/** Makes the index of entities. */
export async function indexOf(found: readonly Searchable[], slices: Slices): Promise<TextIndex> {
  const entities = await slices.sorted(found, byConnections)
  const texts = await Texts.of(entities, slices)
  const lengths = new Uint32Array(texts.all.length)
  const forms: Form[] = []
  const holders = new Map<string, number[]>()
  await slices.each(texts.all.entries(), ([number, text]) => {
    const words = wordsOf(text.value)
    lengths[number] = words.length
    hold(holders, words, number)
    for (const form of formsOf(text, words)) forms.push({ form, text: number })
  })
  const vocabulary = await Vocabulary.of(await slices.sorted([...holders.keys()], byText), slices)
  const sorted = await slices.sorted(forms, (one, other) => byText(one.form, other.form))
  return {
    entities,
    texts,
    lengths,
    vocabulary,
    postings: await Postings.of(vocabulary.words, holders, slices),
    forms: sorted.map(({ form }) => form),
    formTexts: sorted.map(({ text }) => text),
  }
}

/** Most connected first, then by id. */
export const byConnections = (one: Searchable, other: Searchable): number =>
  other.connections - one.connections || byText(one.id, other.id)

/** Texts come in the order of their numbers: a word that a text repeats finds it at the end of its list. */
function hold(holders: Map<string, number[]>, words: readonly string[], text: number): void {
  for (const word of words) {
    const texts = holders.get(word)
    if (!texts) holders.set(word, [text])
    else if (texts.at(-1) !== text) texts.push(text)
  }
}
