import type { ComponentChildren } from 'preact'
import { Table } from '../parts/table.js'

/** A column of the table behind a picture. */
export interface PictureColumn<Row> {
  /** What it is called in files: the same in all languages. */
  readonly name: string
  /** What it is called on the page; left out where the page does without. */
  readonly label?: string
  readonly text: (row: Row) => string | number | null
  /** How the page shows it, where not as the text. */
  readonly cell?: (row: Row) => ComponentChildren
}

/** The rows of a file: the names of the columns, then the values. */
export const fileRows = <Row,>(
  columns: readonly PictureColumn<Row>[],
  rows: readonly Row[],
): readonly (readonly string[])[] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ text }) => String(text(row) ?? ''))),
]

interface PictureTableProps<Row> {
  readonly label: string
  readonly columns: readonly PictureColumn<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

/** The rows as a table on the page. */
export function PictureTable<Row>({ columns, ...rest }: PictureTableProps<Row>) {
  const shown = columns.flatMap(({ label, text, cell }) =>
    label === undefined ? [] : [{ label, cell: cell ?? text }],
  )
  return <Table {...rest} columns={shown} />
}
