import type { EventsExportQuery, ProgrammesExportQuery } from '../../generated.js'
import { identifiersIn, naming, recording, type Table, together } from './table.js'

export const programmes: Table<ProgrammesExportQuery['rows']['nodes'][number]> = {
  document: 'exports/programmes',
  columns: {
    ...naming,
    acronym: ({ acronym }) => acronym,
    start_date: ({ startDate }) => startDate,
    end_date: ({ endDate }) => endDate,
    parent_id: ({ parent }) => parent?.id ?? null,
    pillars: ({ pillars }) => together(pillars),
    participations: ({ participations }) => participations.totalCount,
    identifiers: identifiersIn,
    ...recording,
  },
}

export const events: Table<EventsExportQuery['rows']['nodes'][number]> = {
  document: 'exports/events',
  columns: {
    ...naming,
    kind: ({ kind }) => kind,
    start_date: ({ startDate }) => startDate,
    end_date: ({ endDate }) => endDate,
    city_id: ({ place }) => place.city?.id ?? null,
    city: ({ place }) => place.city?.name ?? null,
    country: ({ place }) => place.city?.country ?? null,
    venue: ({ place }) => place.venue,
    online: ({ place }) => place.online,
    programme_id: ({ programme }) => programme?.id ?? null,
    programme: ({ programme }) => programme?.name ?? null,
    topic_ids: ({ topics }) => together(topics.map(({ id }) => id)),
    list_status: ({ participantCoverage }) => participantCoverage.status,
    cities_listed: ({ participantCoverage }) => participantCoverage.listed,
    url: ({ url }) => url,
    ...recording,
  },
}
