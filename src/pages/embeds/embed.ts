import { type EntityKind, kindOfId } from '../../domain/values/ids.js'
import { isLanguage, LANGUAGES, type Language } from '../language.js'
import type { Asked, Page } from '../page.js'
import {
  BadParameter,
  choice,
  ID,
  type Parameter,
  type Parameters,
  readParameters,
  type Values,
} from '../parameters.js'

/** One kind of widget. It is shown by the same code in a frame, where the server renders it, and as an element. */
export interface Embed<Data = unknown, Variables = unknown> extends Page<Data, Variables> {
  /** The attribute that says what it is about: `city`, `of` … */
  readonly subject: string
  /** What it shows where it is presented, attribute by attribute. */
  readonly example: Readonly<Record<string, string>>
}

const THEMES = ['light', 'dark'] as const

/** What every widget takes, beside what it is about. */
const COMMON: Parameters = { lang: choice(LANGUAGES), theme: choice(THEMES) }

/** The id of something that is of one of these kinds. */
export const idOf = (...kinds: readonly EntityKind[]): Parameter => ({
  accepts: (value) => ID.accepts(value) && kinds.some((kind) => kind === kindOfId(value)),
  allowed: kinds.map((kind) => `${kind.toLowerCase()}:…`),
})

/** How many of a list: what a page of GraphQL may have. */
export const FIRST: Parameter = {
  accepts: (value) => /^(?:[1-9]\d?|100)$/.test(value),
  allowed: ['1 … 100'],
}
export const firstOf = ({ first }: Values, standard: number): number =>
  first === undefined ? standard : Number(first)

/** A name as the data has them: `participantCount`, `cities`. */
export const WORD: Parameter = {
  accepts: (value) => /^[A-Za-z][A-Za-z_]{0,59}$/.test(value),
  allowed: ['participantCount, cities …'],
}

/** @throws BadParameter where a value is not understood, or it is not said what the widget is about */
export function readAsked(embed: Embed, query: string, preferred: Language): Asked {
  const values = readParameters(query, { ...embed.parameters, ...COMMON })
  const id = values[embed.subject]
  const subject = embed.parameters[embed.subject]
  if (id === undefined) throw new BadParameter(embed.subject, '', subject?.allowed ?? null)
  const { lang = '' } = values
  return { id, values, language: isLanguage(lang) ? lang : preferred }
}
