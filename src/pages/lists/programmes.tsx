import type { ProgrammeFilter, ProgrammeOrder, ProgrammesPageQuery } from '../generated.js'
import { DATE, ID } from '../parameters.js'
import { EntityLink } from '../parts/name.js'
import { Since } from '../parts/span.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'
import { periodFields } from './filter-form.js'
import { listPage } from './list.js'
import { during } from './period.js'

type Programme = ProgrammesPageQuery['programmes']['nodes'][number]

export const programmesPage = listPage<ProgrammesPageQuery, ProgrammeFilter, ProgrammeOrder>({
  kind: 'PROGRAMME',
  parameters: { from: DATE, to: DATE, actor: ID },
  orders: {
    name: { field: 'NAME' },
    newest: { field: 'START_DATE', direction: 'DESC' },
    oldest: { field: 'START_DATE' },
  },
  filter: ({ q, actor, ...values }) => ({
    ...(q && { or: [{ name: { contains: q } }, { acronym: { contains: q } }] }),
    ...(actor && { participations: { some: { actors: [actor] } } }),
    ...during(values),
  }),
  connection: ({ programmes }) => programmes,
  fields: (_, { texts }) => periodFields(texts),
  rows: ({ programmes }) => <Programmes of={programmes.nodes} />,
})

function Programmes({ of }: { readonly of: readonly Programme[] }) {
  const { texts, words } = useReader()
  return (
    <Table
      label={texts.manyOf.PROGRAMME}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { label: texts.labels.name, cell: (programme) => <EntityLink to={programme} /> },
        {
          label: texts.labels.acronym,
          cell: ({ acronym }) => acronym !== null && <bdi lang="">{acronym}</bdi>,
        },
        { label: texts.labels.period, cell: (programme) => <Since of={programme} /> },
        {
          label: texts.labels.participations,
          cell: ({ participations }) => words.number(participations.totalCount),
        },
      ]}
    />
  )
}
