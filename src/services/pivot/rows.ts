import type { Pivot, PivotRow } from '../../domain/criteria/pivot.js'
import { byText } from '../../domain/values/text.js'
import { ParleyError } from '../../errors.js'
import type { GraphReads } from '../../graph/index.js'

const MOST_ROWS = 10_000

/**
 * The rows of a table in their order: by the first dimension, then the second and third; known values ascending, the
 * unknown last.
 * @throws ParleyError with QUERY_TOO_COSTLY where there are too many: a table is never cut
 */
export async function pivotRows(pivot: Pivot, reads: GraphReads): Promise<readonly PivotRow[]> {
  const counted = await reads.pivotRows({ pivot, limit: MOST_ROWS + 1 })
  if (counted.length > MOST_ROWS) throw tooManyRows()
  return counted
    .toSorted((one, other) => inOrder(one.values, other.values))
    .map(({ values, count }) => ({
      keys: pivot.by.map((dimension, at) => ({ dimension, value: values[at] ?? null })),
      count,
    }))
}

type Values = readonly (string | null)[]

function inOrder(one: Values, other: Values): number {
  const at = one.findIndex((value, place) => value !== other[place])
  const [first, second] = [one[at] ?? null, other[at] ?? null]
  if (first === null || second === null) return Number(first === null) - Number(second === null)
  return byText(first, second)
}

const tooManyRows = (): ParleyError =>
  new ParleyError(
    'QUERY_TOO_COSTLY',
    `The table has more than ${MOST_ROWS} rows, which is the most. Ask \`by\` fewer dimensions, or narrow the \`filter\`: a shorter period (\`during\`), fewer \`topics\` or \`programmes\`.`,
    { limit: MOST_ROWS },
  )
