import type { MentionsExportQuery, ParticipationsExportQuery } from '../../generated.js'
import { recording, type Table, together } from './table.js'

interface Sourced {
  readonly claims: { readonly nodes: readonly { readonly source: { readonly url: string | null } }[] }
}

const sourcesIn = ({ claims }: Sourced): string =>
  together(claims.nodes.flatMap(({ source }) => source.url ?? []))

export const participations: Table<ParticipationsExportQuery['rows']['nodes'][number]> = {
  document: 'exports/participations',
  columns: {
    id: ({ id }) => id,
    actor_id: ({ actor }) => actor.id,
    actor: ({ actor }) => actor.name,
    actor_kind: ({ actor }) => actor.entityKind,
    role: ({ role }) => role,
    phase: ({ phase }) => phase,
    activity_id: ({ activity }) => activity.id,
    activity: ({ activity }) => activity.name,
    activity_kind: ({ activity }) => activity.entityKind,
    start_date: ({ startDate }) => startDate,
    end_date: ({ endDate }) => endDate,
    date_basis: ({ dateBasis }) => dateBasis,
    source_count: ({ sourceCount }) => sourceCount,
    sources: sourcesIn,
    ...recording,
  },
}

type Mention = NonNullable<MentionsExportQuery['article']>['rows']['nodes'][number]

export const mentions: Table<Mention> = {
  document: 'exports/mentions',
  columns: {
    id: ({ id }) => id,
    entity_id: ({ entity }) => entity.id,
    entity: ({ entity }) => entity.name,
    entity_kind: ({ entity }) => entity.entityKind,
    quotes: ({ claims }) => together(claims.nodes.flatMap(({ quote }) => quote ?? [])),
    sources: sourcesIn,
    ...recording,
  },
}
