import type { EntityDraft, ImportBatch, Rejection } from '../../domain/record.js'
import {
  type GraphTransaction,
  type KnowledgeGraph,
  noteTouched,
  readsOf,
  recordChange,
} from '../../graph/index.js'
import { apply } from './apply.js'
import { type Assembly, assemble } from './assemble.js'
import { readBatches } from './compare.js'
import {
  dangling,
  misplacedTopics,
  participationIds,
  referencesOf,
  supportedParticipations,
} from './references.js'
import { changes, emptyTallies, type ImportReport } from './report.js'

export interface IngestOptions {
  /** When the base learns what the batch says. */
  readonly now: Date
  /** Reports what would happen and writes nothing. */
  readonly dryRun?: boolean
  /** How many things are stored, of how many. */
  readonly progress?: (done: number, total: number) => void
}

/**
 * The only way that records enter the base. All of a batch is written in one transaction, or, where any record is wrong,
 * nothing. Bringing the same batch again changes nothing.
 */
export async function ingest(
  graph: KnowledgeGraph,
  batch: ImportBatch,
  options: IngestOptions,
): Promise<ImportReport> {
  const report: ImportReport = {
    dataset: batch.manifest.id,
    written: false,
    dryRun: options.dryRun === true,
    read: batch.read,
    tallies: emptyTallies(),
    rejected: batch.rejections,
    unmapped: batch.unmapped,
  }
  if (report.rejected.length > 0) return report
  try {
    const written = await graph.write((tx) => ingestIn(tx, batch, options, report))
    await graph.settle()
    return written
  } catch (error) {
    if (error instanceof Undone) return error.report
    throw error
  }
}

/** Leaves the transaction with nothing written. */
class Undone extends Error {
  readonly report: ImportReport

  constructor(report: ImportReport) {
    super('Nothing was written.')
    this.report = report
  }
}

async function ingestIn(
  tx: GraphTransaction,
  batch: ImportBatch,
  { now, dryRun, progress }: IngestOptions,
  blank: ImportReport,
): Promise<ImportReport> {
  const at = now.toISOString()
  const { entity, rejections } = await resolve(tx, batch)
  const assembly = assemble(batch, { at, recordedBy: batch.manifest.id, entity })
  const rejected = [...rejections, ...assembly.rejections]
  if (rejected.length > 0) throw new Undone({ ...blank, rejected })
  // These start anew each time: the transaction may run again after a lost race.
  const tallies = emptyTallies()
  const touched = new Set<string>()
  const total = sizeOf(assembly)
  let done = 0
  await apply(assembly, {
    tx,
    at,
    dataset: batch.manifest.id,
    tallies,
    touched,
    progress: (more) => {
      done += more
      progress?.(done, total)
    },
  })
  const report = { ...blank, tallies, written: !dryRun && changes(tallies) }
  if (!report.written) throw new Undone(report)
  await noteTouched(tx, touched)
  await recordChange(tx, { ...batch.manifest, recordedAt: at })
  return report
}

/** Finds what the batch refers to, in itself or in the base. */
async function resolve(tx: GraphTransaction, batch: ImportBatch) {
  const drafts = new Map<string, EntityDraft>(batch.entities.map(({ entity }) => [entity.id, entity]))
  const references = referencesOf(batch)
  const outside = [...new Set(references.map(({ targetId }) => targetId))].filter((id) => !drafts.has(id))
  const found = await readBatches(outside, async (ids) => [
    ...(await readsOf(tx).entitiesByIds(ids)).values(),
  ])
  const based = new Map<string, EntityDraft>(found.map((entity) => [entity.id, entity]))
  const entity = (id: string) => drafts.get(id) ?? based.get(id)
  const rejections: Rejection[] = [
    ...dangling(references, (id) => entity(id) !== undefined),
    ...(await unsupported(tx, batch)),
    ...misplacedTopics(batch),
  ]
  return { entity, rejections }
}

/** Claims that support a participation which neither the batch nor the base has. */
async function unsupported(tx: GraphTransaction, batch: ImportBatch): Promise<Rejection[]> {
  const ids = new Set(participationIds(batch))
  const supported = supportedParticipations(batch)
  const outside = supported.map(({ targetId }) => targetId).filter((id) => !ids.has(id))
  const based = await readsOf(tx).participationsByIds(outside)
  return dangling(supported, (id) => ids.has(id) || based.has(id))
}

const sizeOf = ({ entities, claims, participations, mentions, links }: Assembly): number =>
  entities.length + claims.length + participations.length + mentions.length + links.length
