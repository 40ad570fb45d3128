import type { CitiesExportQuery, OrganisationsExportQuery } from '../../generated.js'
import { identifiersIn, naming, recording, type Table } from './table.js'

export const cities: Table<CitiesExportQuery['rows']['nodes'][number]> = {
  document: 'exports/cities',
  columns: {
    ...naming,
    country: ({ country }) => country,
    region: ({ region }) => region,
    population: ({ population }) => population,
    latitude: ({ location }) => location?.latitude ?? null,
    longitude: ({ location }) => location?.longitude ?? null,
    participations: ({ participations }) => participations.totalCount,
    identifiers: identifiersIn,
    ...recording,
  },
}

export const organisations: Table<OrganisationsExportQuery['rows']['nodes'][number]> = {
  document: 'exports/organisations',
  columns: {
    ...naming,
    acronym: ({ acronym }) => acronym,
    kind: ({ kind }) => kind,
    website: ({ website }) => website,
    parent_id: ({ parent }) => parent?.id ?? null,
    parent: ({ parent }) => parent?.name ?? null,
    city_id: ({ city }) => city?.id ?? null,
    participations: ({ participations }) => participations.totalCount,
    identifiers: identifiersIn,
    ...recording,
  },
}
