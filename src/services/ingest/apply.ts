import { LINK_TYPES } from '../../domain/relation.js'
import { storableLink, storableMention, storableParticipation } from '../../graph/index.js'
import { applyClaims } from './apply-claims.js'
import { applyEdges } from './apply-edges.js'
import { applyEntities, applyIdentifiers } from './apply-entities.js'
import type { Assembly } from './assemble.js'
import { recountSources } from './source-counts.js'
import type { Work } from './work.js'

/**
 * Makes the base hold an assembly: what is new is created; what differs is closed and created anew; what this data set
 * once said of the same records, and says no longer, is closed.
 */
export async function apply(assembly: Assembly, work: Work): Promise<void> {
  const { entities, participations, mentions, links } = assembly
  const { at, dataset } = work
  const owners = entities.map(({ id }) => id)
  await applyEntities(entities, work)
  await applyIdentifiers(assembly, owners, work)
  await applyClaims(assembly, owners, work)
  const edges = {
    participations: participations.map((edge) => storableParticipation(edge, dataset)),
    mentions: mentions.map((edge) => storableMention(edge, dataset)),
    links: links.map((edge) => storableLink(edge, at, dataset)),
  }
  await applyEdges(
    { sort: 'participations', edges: edges.participations, types: ['PARTICIPATES'], owners },
    work,
  )
  await applyEdges({ sort: 'mentions', edges: edges.mentions, types: ['MENTIONS'], owners }, work)
  await applyEdges({ sort: 'links', edges: edges.links, types: LINK_TYPES, owners }, work)
  await recountSources(assembly, work)
}
