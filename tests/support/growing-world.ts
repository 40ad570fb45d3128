import type { World } from './world.js'

/**
 * A world of any size that has what the documented questions ask for, and in which each thing has as many edges whatever
 * the size: so the work for one thing should not grow with the world.
 */
export function growingWorld(size: number): World {
  const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T
  const ids = (names: readonly string[], prefix: string) =>
    Array.from({ length: size }, (_, index) => names[index] ?? `${prefix}${index}`)
  const cities = ids(['tangier', 'lampedusa', 'geneva', 'chiyah', 'beirut', 'grenoble', 'freetown'], 'city-')
  const events = ids(
    ['global-conference-cities-migration-mechelen-2017', 'mayoral-forum-6-quito-2020'],
    'event-',
  )
  const organisations = ids(['uclg', 'icmpd'], 'organisation-')
  const sources = ids([], 'source-')
  const programmes = [
    'mc2cm',
    ...Array.from({ length: Math.ceil(size / 10) }, (_, index) => `programme-${index}`),
  ]
  const from = (index: number) => [at(sources, index)]
  return {
    sources: sources.map((id) => ({
      id,
      url: `https://example.org/${id}`,
      title: `Page ${id}`,
      publisher: 'A publisher',
      lang: 'en',
      retrieved: '2026-11-23',
    })),
    topics: [
      { id: 'migration', label: { en: 'Migration' } },
      { id: 'housing', label: { en: 'Housing' }, broader: 'migration' },
    ],
    cities: cities.map((id, index) => ({
      id,
      name: `City ${id}`,
      names: { en: `City ${id}`, fr: `Ville ${id}` },
      country: at(['MA', 'LB', 'FR'], index),
      region: 'south',
      lat: 1,
      lon: 1,
      geonames: 1 + index,
      population: index * 1000,
      wikidata: `Q${index + 1}`,
      sources: from(index),
    })),
    organisations: organisations.map((id, index) => ({
      id,
      name: `Organisation ${id}`,
      acronym: null,
      names: {},
      kind: 'ngo',
      website: null,
      wikidata: null,
      ror: null,
      sources: from(index),
    })),
    programmes: programmes.map((id, index) => ({
      id,
      name: `Programme ${id}`,
      acronym: null,
      phases: [{ name: 'Phase I', start: '2015', end: '2018' }],
      pillars: [],
      partners: [{ organisation: at(organisations, index), role: 'lead', sources: from(index) }],
      cities: [0, 1, 2].map((step) => ({
        city: at(cities, index + step),
        phase: 'Phase I',
        sources: from(index),
      })),
      sources: from(index),
    })),
    events: events.map((id, index) => ({
      id,
      title: `Event ${id}`,
      kind: 'conference',
      start: `${2010 + (index % 10)}-03-01`,
      end: null,
      datePrecision: 'day',
      place: { city: at(cities, index), venue: null, online: false },
      programme: at(programmes, index),
      organisers: [at(organisations, index)],
      participants: [
        { organisation: at(organisations, index), role: 'organiser', sources: from(index) },
        { city: at(cities, index), role: 'host', sources: from(index) },
        { city: at(cities, index + 1), role: 'speaker', sources: from(index + 1) },
        {
          city: at(cities, index + 2),
          role: 'participant',
          sources: [...new Set([...from(index), ...from(index + 1)])],
        },
      ],
      participantList: at(['complete', 'partial', 'count_only', 'unknown'], index),
      topics: [at(['migration', 'housing'], index)],
      sources: from(index),
    })),
    articles: events.map((event, index) => ({
      id: `article-${index}`,
      title: `About ${at(cities, index)}`,
      lang: at(['en', 'fr', 'es'], index),
      kind: at(['news', 'declaration'], index),
      published: `${2010 + (index % 10)}-04`,
      datePrecision: 'month',
      publisher: at(organisations, index),
      publisherName: 'A publisher',
      url: null,
      summary: 'A summary.',
      mentions: { cities: [at(cities, index)], organisations: [], events: [event], programmes: [] },
      topics: ['housing'],
      translations: [],
      sources: from(index),
    })),
    claims: events.map((event, index) => ({
      id: `count-${index}`,
      subject: { event },
      property: 'participantCount',
      value: 10 + (index % 50),
      unit: 'cities',
      source: at(sources, index),
      quote: 'so many of us',
      preferred: true,
      note: null,
    })),
  }
}
