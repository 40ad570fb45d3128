import { pathOfId } from '../../address.js'
import type { HeadFragment, NamedFragment } from '../../generated.js'

/** A thing in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>

/** The id of an entity everywhere: where its page is, in no language. */
const iri = (base: string, id: string): string => base + pathOfId(id)

/** An entity by its name alone. */
const reference = (base: string, type: string, { id, name }: Pick<NamedFragment, 'id' | 'name'>): Thing => ({
  '@type': type,
  '@id': iri(base, id),
  name,
})

const TYPES: Readonly<Record<NamedFragment['entityKind'], string>> = {
  CITY: 'City',
  ORGANISATION: 'Organization',
  PROGRAMME: 'Project',
  EVENT: 'Event',
  ARTICLE: 'Article',
  TOPIC: 'DefinedTerm',
  SOURCE: 'WebPage',
}

/** An entity of whatever kind by its name alone. */
export const named = (base: string, entity: Pick<NamedFragment, 'id' | 'name' | 'entityKind'>): Thing =>
  reference(base, TYPES[entity.entityKind], entity)

type Head = Pick<HeadFragment, 'id' | 'name' | 'entityKind' | 'names' | 'identifiers'>

/** What is said of every entity. */
export const headOf = (base: string, head: Head): Thing => ({
  ...named(base, head),
  url: iri(base, head.id),
  alternateName: head.names
    .filter(({ value }) => value !== head.name)
    .map(({ value, language }) => (language === null ? value : { '@value': value, '@language': language })),
  sameAs: head.identifiers.flatMap(({ url }) => url ?? []),
  identifier: head.identifiers.map(({ scheme, value }) => ({
    '@type': 'PropertyValue',
    propertyID: scheme,
    value,
  })),
})
