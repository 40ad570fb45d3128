import type { Claim } from '../../domain/claim.js'
import type { ClaimFilter, MentionFilter, ParticipationFilter } from '../../domain/criteria/filters.js'
import type { Given } from '../../domain/criteria/operators.js'
import type { Page } from '../../domain/criteria/page.js'
import type { Mention } from '../../domain/mention.js'
import type { Participation } from '../../domain/participation.js'
import type {
  Anchor,
  ClaimSide,
  EntityItem,
  EntityList,
  GraphReads,
  ParticipationSide,
  Relation,
  Slice,
} from '../../graph/index.js'
import { ByParent, byId } from './keyed.js'

interface EntityCriteria {
  readonly anchor: Anchor
  readonly list: EntityList
}
interface ParticipationCriteria {
  readonly side: ParticipationSide
  readonly filter: Given<ParticipationFilter>
}
interface ClaimCriteria {
  readonly side: ClaimSide
  readonly filter: ClaimFilter
}
interface MentionCriteria {
  readonly filter: MentionFilter
}
type Paged<C> = C & { readonly page: Page }

const NOTHING: Slice<never> = { items: [], more: false }
const NONE: readonly never[] = []

/** What one request has read and is about to read. Made anew for each request: nothing outlives it. */
export function createLoaders(reads: GraphReads) {
  return {
    entity: byId((ids) => reads.entitiesByIds(ids)),
    participation: byId((ids) => reads.participationsByIds(ids)),
    mention: byId((ids) => reads.mentionsByIds(ids)),
    claim: byId((ids) => reads.claimsByIds(ids)),
    identifiers: byId((ids) => reads.identifiersOf(ids)),
    identified: byId((keys) => reads.entityIdsByIdentifiers(keys)),
    listedCities: byId((ids) => reads.listedCities(ids)),
    related: new ByParent(
      (relation: Relation, ids) => reads.relatedIds({ relation, ids }),
      NONE as readonly string[],
    ),
    entityPage: new ByParent<Paged<EntityCriteria>, Slice<EntityItem>>(
      (criteria, parents) => reads.entityPages({ ...criteria, parents }),
      NOTHING,
    ),
    entityTotal: new ByParent<EntityCriteria, number>(
      (criteria, parents) => reads.entityTotals({ ...criteria, parents }),
      0,
    ),
    participationPage: new ByParent<Paged<ParticipationCriteria>, Slice<Participation>>(
      (criteria, parents) => reads.participationPages({ ...criteria, parents }),
      NOTHING,
    ),
    participationTotal: new ByParent<ParticipationCriteria, number>(
      (criteria, parents) => reads.participationTotals({ ...criteria, parents }),
      0,
    ),
    claimPage: new ByParent<Paged<ClaimCriteria>, Slice<Claim>>(
      (criteria, parents) => reads.claimPages({ ...criteria, parents }),
      NOTHING,
    ),
    claimTotal: new ByParent<ClaimCriteria, number>(
      (criteria, parents) => reads.claimTotals({ ...criteria, parents }),
      0,
    ),
    mentionPage: new ByParent<Paged<MentionCriteria>, Slice<Mention>>(
      (criteria, parents) => reads.mentionPages({ ...criteria, parents }),
      NOTHING,
    ),
    mentionTotal: new ByParent<MentionCriteria, number>(
      (criteria, parents) => reads.mentionTotals({ ...criteria, parents }),
      0,
    ),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
