import type { MetFragment } from '../generated.js'
import { EntityLink } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'

type Partner = MetFragment['edges'][number]

/** Those an actor met, most often first, each with the dialogues they shared. */
export function Met({ of }: { readonly of: MetFragment }) {
  const { texts, words } = useReader()
  if (of.edges.length === 0) return <p class="none">{texts.sentences.nothing}</p>
  return (
    <Table
      label={texts.sections.met}
      rows={of.edges}
      keyOf={({ node }: Partner) => node.id}
      columns={[
        { label: texts.labels.who, cell: ({ node }) => <EntityLink to={node} /> },
        {
          label: texts.labels.shared,
          cell: (partner) => (
            <>
              {words.plural(texts.counted.EVENT, partner.sharedCount)}
              <SharedDialogues of={partner} />
            </>
          ),
        },
      ]}
    />
  )
}

function SharedDialogues({ of: { shared, sharedCount } }: { readonly of: Partner }) {
  const { texts, words } = useReader()
  const left = sharedCount - shared.length
  return (
    <ul class="shared">
      {shared.map((event) => (
        <li key={event.id}>
          <EntityLink to={event} />
          {event.startDate !== null && <span class="meta"> {words.date(event.startDate)}</span>}
        </li>
      ))}
      {left > 0 && <li class="meta">{sentence(texts.sentences.more, { n: words.number(left) })}</li>}
    </ul>
  )
}
