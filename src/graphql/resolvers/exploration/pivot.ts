import { NAMED_DIMENSIONS } from '../../../domain/criteria/pivot.js'
import { pivotNotes } from '../../../services/pivot/notes.js'
import { pivotRows } from '../../../services/pivot/rows.js'
import type { PivotKeyResolvers, PivotTableResolvers } from '../../generated.js'
import { entityAt } from '../../node.js'

export const PivotTable: PivotTableResolvers = {
  rows: (pivot, _, { reads }) => pivotRows(pivot, reads),
  total: (pivot, _, { reads }) => reads.pivotTotal({ pivot }),
  notes: (pivot) => pivotNotes(pivot),
}

export const PivotKey: PivotKeyResolvers = {
  label: async ({ dimension, value }, _, context) =>
    value !== null && NAMED_DIMENSIONS.includes(dimension) ? (await entityAt(value, context)).name : value,
}
