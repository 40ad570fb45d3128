import type { TopicFilter, TopicOrder, TopicsPageQuery } from '../generated.js'
import { EntityLink } from '../parts/name.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'
import { listPage } from './list.js'

type Topic = TopicsPageQuery['topics']['nodes'][number]

export const topicsPage = listPage<TopicsPageQuery, TopicFilter, TopicOrder>({
  kind: 'TOPIC',
  parameters: {},
  orders: { name: { field: 'NAME' } },
  filter: ({ q }) => (q ? { name: { contains: q } } : {}),
  connection: ({ topics }) => topics,
  fields: () => [],
  rows: ({ topics }) => <Topics of={topics.nodes} />,
})

function Topics({ of }: { readonly of: readonly Topic[] }) {
  const { texts, words } = useReader()
  return (
    <Table
      label={texts.manyOf.TOPIC}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { label: texts.labels.name, cell: (topic) => <EntityLink to={topic} /> },
        { label: texts.labels.broader, cell: ({ broader }) => broader && <EntityLink to={broader} /> },
        { label: texts.manyOf.EVENT, cell: ({ events }) => words.number(events.totalCount) },
        { label: texts.manyOf.ARTICLE, cell: ({ articles }) => words.number(articles.totalCount) },
      ]}
    />
  )
}
