import { gives } from '../../domain/claim.js'
import type { Source } from '../../domain/source.js'
import type { ClaimResolvers } from '../generated.js'
import { entityAt, nodeById } from '../node.js'

export const Claim: ClaimResolvers = {
  subject: ({ subjectId }, _, context) => entityAt(subjectId, context),
  value: ({ value }) => (gives(value) ? value : null),
  supports: ({ supportsId }, _, context) => (supportsId === null ? null : nodeById(supportsId, context)),
  source: ({ sourceId }, _, context) => entityAt<Source>(sourceId, context),
}
