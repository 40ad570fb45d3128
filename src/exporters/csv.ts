import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

/**
 * A table as CSV (RFC 4180), one header line. It begins with a byte-order mark, without which Excel reads UTF-8 wrongly, and what
 * a spreadsheet would take for a formula has an apostrophe before it.
 */
export const csvOf = (columns: readonly string[], rows: readonly Row[]): string =>
  stringify(rows as Row[], {
    header: true,
    columns: columns as string[],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  })
