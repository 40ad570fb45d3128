import type { Searchable, SearchMatch, SearchText } from '../../src/domain/criteria/search.js'
import type { EntityKind } from '../../src/domain/values/ids.js'
import type { Random } from './random.js'
import { Reference } from './reference.js'
import type { World } from './world.js'

/**
 * What a search should find, by the rules as they are written for readers and by none of Parley's code: every text of
 * everything is looked at, letter by letter, and the distance of two words is counted in full.
 */

export interface ExpectedHit {
  readonly id: string
  readonly kind: EntityKind
  readonly score: number
  readonly field: SearchMatch['field']
  readonly language: string | null
  readonly year: number | null
}

export interface Asked {
  readonly text: string
  readonly kinds?: readonly EntityKind[]
  readonly languages?: readonly string[]
}

/** The entities of a world as a reader of its files sees them. */
export function thingsOf(world: World): Searchable[] {
  const degree = degrees(world)
  const thing = (id: string, year: string | null | undefined, texts: (SearchText | null)[]): Searchable => ({
    id,
    kind: id.slice(0, id.indexOf(':')).toUpperCase() as EntityKind,
    connections: degree.get(id) ?? 0,
    year: year ? Number(year.slice(0, 4)) : null,
    texts: texts.flatMap((text) => text ?? []),
  })
  const acronym = (value: string | null): SearchText | null =>
    value === null ? null : { field: 'ACRONYM', language: null, value }
  return [
    ...world.cities.map(({ id, name, names }) => thing(`city:${id}`, null, named('NAME', name, names))),
    ...world.organisations.map((one) =>
      thing(`organisation:${one.id}`, null, [...named('NAME', one.name, one.names), acronym(one.acronym)]),
    ),
    ...world.programmes.map((one) => {
      const starts = one.phases.flatMap(({ start }) => start ?? [])
      const year = starts.map((start) => start.slice(0, 4)).sort()[0]
      return thing(`programme:${one.id}`, year, [...named('NAME', one.name, {}), acronym(one.acronym)])
    }),
    ...world.events.map(({ id, title, names, start }) =>
      thing(`event:${id}`, start, named('TITLE', title, names ?? {})),
    ),
    ...world.articles.map(({ id, title, lang, published, summary }) =>
      thing(`article:${id}`, published, [
        { field: 'TITLE', language: lang, value: title },
        { field: 'SUMMARY', language: lang, value: summary },
      ]),
    ),
    ...world.topics.map(({ id, label }) =>
      thing(`topic:${id}`, null, named('LABEL', label.en ?? Object.values(label)[0] ?? id, label)),
    ),
    ...world.sources.map(({ id, title, lang }) =>
      thing(`source:${id}`, null, [{ field: 'TITLE', language: lang, value: title }]),
    ),
  ]
}

/** The default name first, in the language of an equal name. */
function named(field: SearchText['field'], name: string, names: Record<string, string>): SearchText[] {
  const all = Object.entries(names).map(([language, value]): SearchText => ({ field, language, value }))
  const own = all.find(({ value }) => value === name)
  return [own ?? { field, language: null, value: name }, ...all.filter((text) => text !== own)]
}

/** In how many edges each entity stands. */
function degrees(world: World): Map<string, number> {
  const edges = new Set<string>()
  const link = (type: string, from: string, to: string | null | undefined) => {
    if (to) edges.add(`${type}>${from}>${to}`)
  }
  const of = (kind: string, slug: string | null | undefined) => (slug ? `${kind}:${slug}` : null)
  for (const { id, actor, activity } of new Reference(world).parts) link(id, actor, activity)
  for (const { id, broader } of world.topics) link('broader', `topic:${id}`, of('topic', broader))
  for (const { id, parent, city } of world.organisations) {
    link('parent', `organisation:${id}`, of('organisation', parent))
    link('seat', `organisation:${id}`, of('city', city))
  }
  for (const { id, parent } of world.programmes) link('parent', `programme:${id}`, of('programme', parent))
  for (const { id, place, programme, partOf, topics } of world.events) {
    link('place', `event:${id}`, of('city', place.city))
    link('programme', `event:${id}`, of('programme', programme))
    link('part', `event:${id}`, of('event', partOf))
    for (const topic of topics) link('about', `event:${id}`, of('topic', topic))
  }
  const mentioned = new Reference(world)
  for (const { id, publisher, topics, translations } of world.articles) {
    link('publisher', `article:${id}`, of('organisation', publisher))
    for (const topic of topics) link('about', `article:${id}`, of('topic', topic))
    for (const other of translations) link('translation', `article:${id}`, of('article', other))
    for (const entity of mentioned.mentions(`article:${id}`)) link('mention', `article:${id}`, entity)
  }
  const counts = new Map<string, number>()
  for (const end of [...edges].flatMap((edge) => edge.split('>').slice(-2))) {
    counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  return counts
}

/** All that should be found, in order. */
export function expectedHits(things: readonly Searchable[], asked: Asked): ExpectedHit[] {
  const typed = words(asked.text)
  if (typed.length === 0) return []
  const hits = things
    .filter(({ kind }) => !asked.kinds || asked.kinds.includes(kind))
    .flatMap((thing) => {
      const hit = matchOf(thing, typed, asked.languages)
      return hit ? { thing, ...hit } : []
    })
  hits.sort(
    (one, other) =>
      other.score - one.score ||
      other.thing.connections - one.thing.connections ||
      (one.thing.id < other.thing.id ? -1 : 1),
  )
  return hits.map(({ thing: { id, kind, year }, score, text: { field, language } }) => ({
    id,
    kind,
    score,
    field,
    language,
    year,
  }))
}

function matchOf(
  { texts }: Searchable,
  typed: readonly string[],
  languages: readonly string[] | undefined,
): { score: number; text: SearchText } | undefined {
  const seen = texts.filter(
    ({ field, language }) =>
      !languages ||
      field === 'ACRONYM' ||
      languages.some((wanted) => language === wanted || language?.startsWith(`${wanted}-`)),
  )
  const names = seen.filter(({ field }) => field !== 'SUMMARY')
  const whole = typed.join(' ')
  const exact = names.find((text) => wholes(text).includes(whole))
  if (exact) return { score: 1, text: exact }
  const begun = names.find((text) => wholes(text).some((form) => form.startsWith(whole)))
  if (begun) return { score: 0.75, text: begun }
  const begins = (word: string, { value }: SearchText) => words(value).some((own) => own.startsWith(word))
  const near = (word: string, text: SearchText) =>
    begins(word, text) ||
    (word.length >= 4 && !/^\d+$/.test(word) && words(text.value).some((own) => distance(word, own) === 1))
  const distinct = [...new Set(typed)]
  if (distinct.every((word) => names.some((text) => begins(word, text)))) {
    return { score: 0.5, text: most(names, (text) => distinct.filter((word) => begins(word, text)).length) }
  }
  const meant = names.find(
    (text) => words(text.value).length === typed.length && distinct.every((word) => near(word, text)),
  )
  if (meant) return { score: 0.375, text: meant }
  if (!distinct.every((word) => seen.some((text) => near(word, text)))) return undefined
  return { score: 0.25, text: most(seen, (text) => distinct.filter((word) => near(word, text)).length) }
}

function most(texts: readonly SearchText[], worth: (text: SearchText) => number): SearchText {
  const best = Math.max(...texts.map(worth))
  const found = texts.find((text) => worth(text) === best)
  if (!found) throw new Error('There is no text.')
  return found
}

/** What may be typed for a name as a whole. */
function wholes({ field, value }: SearchText): string[] {
  const open = value.lastIndexOf('(')
  const forms = [value]
  if (field === 'NAME' && open > 0 && value.endsWith(')') && value.indexOf(')') === value.length - 1) {
    const [before, inside] = [value.slice(0, open).trim(), value.slice(open + 1, -1)]
    if (before !== '') forms.push(before)
    const capitals = [...inside].filter((letter) => letter.toLowerCase() !== letter)
    const others = [...inside].filter(
      (letter) => letter.toUpperCase() !== letter || /[^\p{L}\d-]/u.test(letter),
    )
    if (capitals.length > 1 && others.length === 0) forms.push(inside)
  }
  return forms.map((form) => words(form).join(' ')).filter((form) => form !== '')
}

const PLAIN: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '' },
}
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** The words of a text: letter after letter. */
function words(text: string): string[] {
  const found = ['']
  for (const letter of text.normalize('NFC')) {
    const small = letter.toLowerCase()
    const plain = PLAIN[small] ?? [...small.normalize('NFKD')].map((part) => PLAIN[part] ?? part).join('')
    const bare = plain.replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g, '')
    if (bare === '') continue
    if (/^[\p{L}\p{N}]+$/u.test(bare)) found.push((found.pop() ?? '') + bare)
    else if (!INVISIBLE.test(letter)) found.push('')
  }
  return found.filter((word) => word !== '')
}

/** How many letters must be changed, left out, added or swapped with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= other.length; j += 1) {
      const change = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const swap =
        one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? at(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap))
    }
  }
  return at(one.length, other.length)
}

const SPOKEN = [
  'Tangier',
  'Tanger',
  'migration',
  'cities',
  'mayors',
  'طنجة',
  'أكادير',
  'réseau',
  'Łódź',
  '2016',
  'MC2CM',
  'forum',
]

/** A world with more to find: summaries with words, names with brackets, names that are nearly alike. */
export function searchWorld(random: Random, world: World): World {
  const sentence = () =>
    Array.from({ length: 1 + random.below(25) }, () => random.pick(SPOKEN)).join(
      random.pick([' ', ', ', '-']),
    )
  for (const article of world.articles) article.summary = sentence()
  for (const one of world.organisations) {
    if (random.chance(0.5))
      one.names = {
        fr: `${random.pick(SPOKEN)} ${one.name} (${random.pick(['CGLU', 'OIM', 'Tanger', 'C40'])})`,
      }
  }
  for (const city of world.cities) {
    if (random.chance(0.3))
      city.name = random.pick([
        'Tangier',
        'Tangeir',
        'Tanjer',
        'طنجه',
        'طَنـجة',
        'اكادير',
        'Lodz (Łódź)',
        'Lyom',
        'Oran-Est',
      ])
  }
  return world
}

const LETTERS = [...'abegilmnorstu', 'é', 'ا', 'ة']
const KINDS: readonly EntityKind[] = [
  'CITY',
  'ORGANISATION',
  'PROGRAMME',
  'EVENT',
  'ARTICLE',
  'TOPIC',
  'SOURCE',
]

/** A question that often has an answer: a part of some text, as people type it. */
export function randomQuestion(random: Random, things: readonly Searchable[]): Asked {
  const part = () => {
    const all = random.pick(random.pick(things).texts).value.split(' ')
    const from = random.below(all.length)
    return all.slice(from, from + 1 + random.below(3)).join(' ')
  }
  let text = random.chance(0.2) ? `${part()} ${part()}` : part()
  const at = random.below(text.length + 1)
  if (random.chance(0.3)) text = text.slice(0, 1 + at)
  else if (random.chance(0.5)) text = mistyped(random, text, at)
  if (random.chance(0.2))
    text = random.pick([text.toUpperCase(), ` ${text}*`, `"${text}"`, `${text} AND (`, `\u200f${text}`])
  return {
    text,
    ...(random.chance(0.2) && { kinds: random.some(KINDS, 3) }),
    ...(random.chance(0.2) && { languages: random.some(['en', 'fr', 'ar'], 2) }),
  }
}

function mistyped(random: Random, text: string, at: number): string {
  const [before, after] = [text.slice(0, at), text.slice(at)]
  switch (random.below(4)) {
    case 0:
      return before + random.pick(LETTERS) + after
    case 1:
      return before + after.slice(1)
    case 2:
      return before + random.pick(LETTERS) + after.slice(1)
    default:
      return before + after.charAt(1) + after.charAt(0) + after.slice(2)
  }
}
