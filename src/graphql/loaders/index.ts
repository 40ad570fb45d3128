import type { Claim } from '../../domain/claim.js'
import type {
  ClaimFilter,
  CoParticipationFilter,
  MentionFilter,
  ParticipationFilter,
} from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type {
  Anchor,
  ClaimSide,
  EntityItem,
  EntityList,
  GraphReads,
  MentionItem,
  ParticipationItem,
  ParticipationSide,
  Relation,
} from '../../graph/index.js'
import { ByParent, byId, PagedByParent } from './keyed.js'

interface EntityCriteria {
  readonly anchor: Anchor
  readonly list: EntityList
}
interface ParticipationCriteria {
  readonly side: ParticipationSide
  readonly filter: Given<ParticipationFilter>
}
interface SharedCriteria {
  readonly filter: Given<CoParticipationFilter>
}
interface ClaimCriteria {
  readonly side: ClaimSide
  readonly filter: ClaimFilter
}
interface MentionCriteria {
  readonly filter: MentionFilter
}

const NONE: readonly string[] = []

/** What one request has read and is about to read. Made anew for each request: nothing outlives it. */
export function createLoaders(reads: GraphReads) {
  return {
    entity: byId(reads.entitiesByIds),
    participation: byId(reads.participationsByIds),
    mention: byId(reads.mentionsByIds),
    claim: byId(reads.claimsByIds),
    identifiers: byId(reads.identifiersOf),
    identified: byId(reads.entityIdsByIdentifiers),
    listedCities: byId(reads.listedCities),
    sharedEvents: new ByParent(
      (criteria: SharedCriteria & { readonly limit: number }, pairs) =>
        reads.sharedEvents({ ...criteria, pairs }),
      NONE,
    ),
    sharedSpans: new ByParent<SharedCriteria, readonly [string, string] | undefined>(
      (criteria, pairs) => reads.sharedSpans({ ...criteria, pairs }),
      undefined,
    ),
    related: new ByParent((relation: Relation, ids) => reads.relatedIds({ relation, ids }), NONE),
    entities: new PagedByParent<EntityCriteria, EntityItem>(reads.entityPages, reads.entityTotals),
    participations: new PagedByParent<ParticipationCriteria, ParticipationItem>(
      reads.participationPages,
      reads.participationTotals,
    ),
    claims: new PagedByParent<ClaimCriteria, Claim>(reads.claimPages, reads.claimTotals),
    mentions: new PagedByParent<MentionCriteria, MentionItem>(reads.mentionPages, reads.mentionTotals),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
