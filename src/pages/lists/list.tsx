import type { ComponentChildren } from 'preact'
import type { EntityKind } from '../../domain/values/ids.js'
import type { NamedFragment, TurnFragment } from '../generated.js'
import type { Asked, Page, Telling } from '../page.js'
import { CURSOR, choice, ID, type Parameter, type Parameters, TEXT, type Values } from '../parameters.js'
import { useReader } from '../reader.js'
import { Chosen } from './chosen.js'
import { type Field, FilterForm } from './filter-form.js'
import { Turns } from './turns.js'

/** What every list's query answers, beside the list. */
export interface ListData {
  readonly named: readonly (Partial<NamedFragment> | null)[]
}

/** What every list's query is asked with. */
export interface ListVariables<Filter, Order> {
  filter?: Filter | null
  orderBy?: readonly Order[] | Order | null
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
  named: readonly string[] | string
  languages: readonly string[] | string
}

interface Connection {
  readonly totalCount: number
  readonly pageInfo: TurnFragment
}

/** One kind of list: what may be filtered and ordered, and how its rows look. */
export interface List<Data extends ListData, Filter, Order> {
  readonly kind: EntityKind
  /** What it may be filtered by, beside a part of the name. */
  readonly parameters: Parameters
  /** The first is that of an address that names none. */
  readonly orders: Readonly<Record<string, Order>>
  readonly filter: (values: Values) => Filter
  readonly connection: (data: Data) => Connection
  readonly fields: (data: Data, telling: Telling) => readonly Field[]
  readonly rows: (data: Data) => ComponentChildren
}

const PAGE = 20

/** A list as a page: its filters and its place stand in its address. */
export function listPage<Data extends ListData, Filter, Order>(
  list: List<Data, Filter, Order>,
): Page<Data, ListVariables<Filter, Order>> {
  const parameters = {
    q: TEXT,
    ...list.parameters,
    order: choice(Object.keys(list.orders)),
    after: CURSOR,
    before: CURSOR,
  }
  return {
    parameters,
    variables: (asked) => variablesOf(list, asked),
    view(data, telling) {
      if (!data) return null
      const title = telling.texts.manyOf[list.kind]
      const { totalCount } = list.connection(data)
      const description = `${title}: ${telling.words.plural(telling.texts.list.found, totalCount)}`
      return { title, description, body: <ListBody list={list} data={data} telling={telling} /> }
    },
  }
}

function variablesOf<Data extends ListData, Filter, Order>(
  list: List<Data, Filter, Order>,
  { values, language }: Asked,
): ListVariables<Filter, Order> {
  const { order, after, before } = values
  const [standard] = Object.values(list.orders)
  const orderBy = order === undefined ? standard : list.orders[order]
  return {
    filter: list.filter(values),
    ...(orderBy && { orderBy: [orderBy] }),
    ...(before === undefined ? { first: PAGE } : { last: PAGE, before }),
    ...(after !== undefined && { after }),
    named: idsIn(values, list.parameters),
    languages: [language],
  }
}

const isId = (parameter: Parameter | undefined): boolean => parameter === ID

/** The ids among the values: what they name is asked for, too. */
const idsIn = (values: Values, parameters: Parameters): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value && isId(parameters[name]) ? [value] : []))

interface ListBodyProps<Data extends ListData, Filter, Order> {
  readonly list: List<Data, Filter, Order>
  readonly data: Data
  readonly telling: Telling
}

function ListBody<Data extends ListData, Filter, Order>(props: ListBodyProps<Data, Filter, Order>) {
  const { list, data, telling } = props
  const { texts, words } = useReader()
  const { totalCount, pageInfo } = list.connection(data)
  const ids = Object.keys(list.parameters).filter((name) => isId(list.parameters[name]))
  const fields = list.fields(data, telling)
  const hidden = ids.filter((name) => !fields.some((field) => field.name === name))
  return (
    <>
      <h1>{texts.manyOf[list.kind]}</h1>
      <FilterForm fields={fields} orders={Object.keys(list.orders)} hidden={hidden} />
      <Chosen names={hidden} data={data} />
      <section aria-labelledby="found">
        <h2 id="found">{words.plural(texts.list.found, totalCount)}</h2>
        {totalCount === 0 ? <p class="none">{texts.list.none}</p> : list.rows(data)}
        <Turns info={pageInfo} />
      </section>
    </>
  )
}
