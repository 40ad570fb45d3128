import type { Searchable, SearchText } from '../../domain/search.js'
import { wordsOf } from '../../domain/values/text.js'
import { formsOf } from './forms.js'
import { Postings } from './postings.js'
import type { Slices } from './slices.js'
import { byText } from './sorted-texts.js'
import { Vocabulary } from './vocabulary.js'

/** A whole text that a name may be meant by. */
interface Form {
  readonly form: string
  readonly text: number
}

/**
 * All texts of the base, ready to be searched. Entities and texts are numbers here: an entity by its place in the order of
 * connections, a text by its place among all texts, where those of an entity stand together.
 */
export interface TextIndex {
  /** In the order in which they are found where all else is equal. */
  readonly entities: readonly Searchable[]
  /** The first text of each entity, and at the end the number of all texts. */
  readonly firstText: Uint32Array
  /** The entity of each text. */
  readonly owner: Uint32Array
  /** All texts, by number. */
  readonly texts: readonly SearchText[]
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
  const firstText = new Uint32Array(entities.length + 1)
  const texts: SearchText[] = []
  const forms: Form[] = []
  const words = new Map<string, number[]>()
  await slices.each(entities.entries(), ([at, entity]) => {
    for (const text of entity.texts) addText(texts.push(text) - 1, text, words, forms)
    firstText[at + 1] = texts.length
  })
  const vocabulary = await Vocabulary.of(await slices.sorted([...words.keys()], byText), slices)
  const sortedForms = await slices.sorted(forms, (one, other) => byText(one.form, other.form))
  return {
    entities,
    firstText,
    owner: ownersOf(firstText),
    texts,
    vocabulary,
    postings: await Postings.of(vocabulary.words, words, slices),
    forms: sortedForms.map(({ form }) => form),
    formTexts: sortedForms.map(({ text }) => text),
  }
}

/** Most connected first, then by id. */
const byConnections = (one: Searchable, other: Searchable): number =>
  other.connections - one.connections || byText(one.id, other.id)

function addText(number: number, text: SearchText, words: Map<string, number[]>, forms: Form[]): void {
  for (const word of new Set(wordsOf(text.value))) {
    const holders = words.get(word)
    if (holders) holders.push(number)
    else words.set(word, [number])
  }
  for (const form of formsOf(text)) forms.push({ form, text: number })
}

function ownersOf(firstText: Uint32Array): Uint32Array {
  const owner = new Uint32Array(firstText.at(-1) ?? 0)
  for (let entity = 0; entity < firstText.length - 1; entity += 1) {
    owner.fill(entity, firstText[entity], firstText[entity + 1])
  }
  return owner
}
