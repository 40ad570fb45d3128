import { ENTITY_KINDS, PLURALS } from '../../domain/values/ids.js'

/** In which formats a page is there beside HTML, by the ending of its address. */
export const FORMATS = {
  json: { type: 'application/json', name: 'JSON' },
  csv: { type: 'text/csv', name: 'CSV' },
  jsonld: { type: 'application/ld+json', name: 'JSON-LD' },
  rss: { type: 'application/rss+xml', name: 'RSS' },
  atom: { type: 'application/atom+xml', name: 'Atom' },
  'feed.json': { type: 'application/feed+json', name: 'JSON Feed' },
  ics: { type: 'text/calendar', name: 'iCalendar' },
  bib: { type: 'application/x-bibtex', name: 'BibTeX' },
  ris: { type: 'application/x-research-info-systems', name: 'RIS' },
} as const

export type Format = keyof typeof FORMATS

const CITATIONS = ['bib', 'ris'] as const satisfies readonly Format[]
const FEEDS = ['rss', 'atom', 'feed.json'] as const satisfies readonly Format[]
const LIST = ['json', 'csv', 'jsonld', ...CITATIONS] as const satisfies readonly Format[]
const ALL = [...LIST, ...FEEDS, 'ics'] as const

/** Each page's formats. A topic's table is that of its dialogues or of its articles: a list with a filter. */
const OFFERED: Readonly<Record<string, readonly Format[]>> = {
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [PLURALS[kind], LIST])),
  landing: ['json', ...CITATIONS, ...FEEDS, 'ics'],
  city: ALL,
  organisation: ALL,
  programme: ALL,
  event: ALL,
  topic: ['json', 'jsonld', ...CITATIONS, ...FEEDS, 'ics'],
  article: LIST,
  source: ['json', 'jsonld', ...CITATIONS],
  events: ALL,
  articles: [...LIST, ...FEEDS],
}

export const formatsOf = (page: string): readonly Format[] => OFFERED[page] ?? []

export const isCitation = (format: Format): boolean => (CITATIONS as readonly Format[]).includes(format)

export const isFeed = (format: Format): boolean => (FEEDS as readonly Format[]).includes(format)

/** What the start page is called where an ending must follow. */
const START = '/index'

/** `/city/tangier.csv` → `/city/tangier` and `csv`; undefined where the address has no ending. No id has a dot. */
export function endingOf(path: string): { readonly path: string; readonly ending: string } | undefined {
  const [, bare = '', ending] = /^([^.]+)\.([\w.-]{1,20})$/.exec(path) ?? []
  return ending === undefined ? undefined : { path: bare === START ? '/' : bare, ending }
}

/** The address of a page in a format. */
export const pathIn = (path: string, format: Format): string => `${path === '/' ? START : path}.${format}`

export const isFormat = (ending: string): ending is Format => Object.hasOwn(FORMATS, ending)
