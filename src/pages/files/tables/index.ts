import { csvOf } from '../../../exporters/csv.js'
import { queryOf } from '../../address.js'
import { type Format, pathIn } from '../formats.js'
import { listVariables, scopeOf } from '../scope.js'
import { absolute, idsOf, type Source } from '../source.js'
import { type Slice, walk } from '../walk.js'
import { events, programmes } from './activities.js'
import { cities, organisations } from './actors.js'
import { mentions, participations } from './relations.js'
import { namesOf, rowsOf, type Table } from './table.js'
import { articles, sources, topics } from './writings.js'

/** The tables of lists, by the names of their pages. */
const LISTS = { cities, organisations, programmes, events, articles, topics, sources }

/** Rows of a page, and the address that goes on where there are more than a file may have. */
interface Rows {
  readonly table: Table<unknown>
  readonly rows: readonly unknown[]
  readonly next: string | null
}

/** The table of a page; null where there is no such page. */
export async function tableOf(
  source: Source,
): Promise<{ readonly text: string; readonly next: string | null } | null> {
  const found = await readRows(source, 'csv')
  if (!found) return null
  const { table, rows, next } = found
  return { text: csvOf(namesOf(table), rowsOf(source, table, rows)), next }
}

export async function readRows(source: Source, format: Format): Promise<Rows | null> {
  const { page } = source.route
  const lists: Readonly<Record<string, unknown>> = { ...LISTS, article: mentions }
  const table = (lists[page] ?? participations) as Table<unknown>
  const walked = await walk((after) => sliceOf(source, table, after), source.values.after)
  if (!walked) return null
  const next =
    walked.next === null
      ? null
      : absolute(source, pathIn(source.path, format) + queryOf({ ...source.values, after: walked.next }))
  return { table, rows: walked.rows, next }
}

/** One page of rows; null where what they are of is not known. */
async function sliceOf(source: Source, { document }: Table<unknown>, after: string | undefined) {
  const answer = (await source.ask(document, { ...variablesOf(source), after })) as Answer
  if (answer.about?.length === 1 && answer.about[0] === null) return null
  return answer.rows ?? answer.article?.rows ?? null
}

interface Answer {
  readonly rows?: Slice<unknown>
  readonly about?: readonly unknown[]
  readonly article?: { readonly rows: Slice<unknown> } | null
}

function variablesOf(source: Source): Readonly<Record<string, unknown>> {
  const { route, telling } = source
  const languages = [telling.asked.language]
  if (route.page in LISTS) {
    const { filter, orderBy } = listVariables(source)
    return { languages, filter, orderBy }
  }
  if (route.page === 'article') return { languages, id: route.id }
  return { languages, about: idsOf(source), filter: scopeOf(source).participations }
}
