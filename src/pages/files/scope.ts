import type { ArticleFilter, EventFilter, ParticipationFilter } from '../generated.js'
import type { ListVariables } from '../lists/list.js'
import type { Source } from './source.js'

/** The articles, dialogues and participations that belong to a page: what is missing, it has none of. */
export interface Scope {
  readonly articles?: ArticleFilter
  readonly events?: EventFilter
  readonly participations?: ParticipationFilter
}

const actor = (id: string): Scope => ({
  articles: { mentions: { some: { entities: [id] } } },
  events: { participations: { some: { actors: [id] } } },
  participations: { actors: [id] },
})

const SCOPES: Readonly<Record<string, (id: string) => Scope>> = {
  landing: () => ({ articles: {}, events: {} }),
  city: actor,
  organisation: (id) => ({
    ...actor(id),
    articles: { or: [{ mentions: { some: { entities: [id] } } }, { publisher: { eq: id } }] },
  }),
  programme: (id) => ({
    articles: { mentions: { some: { entities: [id] } } },
    events: { programme: { eq: id } },
    participations: { activities: [id] },
  }),
  event: (id) => ({
    articles: { mentions: { some: { entities: [id] } } },
    events: { id: { eq: id } },
    participations: { activities: [id] },
  }),
  topic: (id) => ({ articles: { topics: { some: [id] } }, events: { topics: { some: [id] } } }),
}

export function scopeOf(source: Source): Scope {
  const { page } = source.route
  if (page === 'articles') return { articles: listVariables<ArticleFilter>(source).filter ?? {} }
  if (page === 'events') return { events: listVariables<EventFilter>(source).filter ?? {} }
  return SCOPES[page]?.(source.route.id) ?? {}
}

/** What the query behind a list is asked with. */
export const listVariables = <Filter>({ page, telling }: Source): ListVariables<Filter, unknown> =>
  page.variables(telling.asked) as ListVariables<Filter, unknown>
