import type { SourceFilter, SourceOrder, SourcesPageQuery } from '../generated.js'
import { LANGUAGE_TAG, TEXT } from '../parameters.js'
import { EntityLink } from '../parts/name.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'
import { listPage } from './list.js'

type Source = SourcesPageQuery['sources']['nodes'][number]

export const sourcesPage = listPage<SourcesPageQuery, SourceFilter, SourceOrder>({
  kind: 'SOURCE',
  parameters: { publisher: TEXT, language: LANGUAGE_TAG },
  orders: { name: { field: 'NAME' }, retrieved: { field: 'RETRIEVED', direction: 'DESC' } },
  filter: ({ q, publisher, language }) => ({
    ...(q && { title: { contains: q } }),
    ...(publisher && { publisher: { contains: publisher } }),
    ...(language && { language: { eq: language } }),
  }),
  connection: ({ sources }) => sources,
  fields: (_, { texts }) => [{ name: 'publisher', label: texts.labels.publisher }],
  rows: ({ sources }) => <Sources of={sources.nodes} />,
})

function Sources({ of }: { readonly of: readonly Source[] }) {
  const { texts, words } = useReader()
  return (
    <Table
      label={texts.manyOf.SOURCE}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { label: texts.labels.title, cell: (source) => <EntityLink to={source} /> },
        { label: texts.labels.publisher, cell: ({ publisher }) => <bdi lang="">{publisher}</bdi> },
        { label: texts.labels.retrieved, cell: ({ retrieved }) => words.date(retrieved) },
        { label: texts.labels.claims, cell: ({ claims }) => words.number(claims.totalCount) },
      ]}
    />
  )
}
