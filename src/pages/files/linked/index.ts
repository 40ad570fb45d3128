import { eventThing, programmeThing } from './activities.js'
import { cityThing, organisationThing } from './actors.js'
import type { Thing } from './thing.js'
import { articleThing, sourceThing, topicThing } from './writings.js'

type Make = (data: never, base: string) => Thing | null

const MAKERS: Readonly<Record<string, Make>> = {
  city: cityThing,
  organisation: organisationThing,
  programme: programmeThing,
  event: eventThing,
  article: articleThing,
  topic: topicThing,
  source: sourceThing,
}

/** What a page is about, in the words of schema.org; null where it is about many things, or about nothing. */
export const thingOf = (page: string, data: unknown, base: string): Thing | null =>
  MAKERS[page]?.(data as never, base) ?? null

/**
 * A file of its own says what its words mean without the network: all are of schema.org, and these have addresses for values.
 */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(['url', 'sameAs', 'isBasedOn'].map((word) => [word, { '@type': '@id' }])),
}

export const linkedText = (thing: Thing): string => JSON.stringify({ '@context': CONTEXT, ...thing }, null, 2)

/** Within a page, for search engines: a `<` would end it early. */
export const embeddedText = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c')
