import type { ComponentChildren } from 'preact'
import type { MetFragment } from '../generated.js'
import { EntityLink } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'

type Partner = MetFragment['edges'][number]

interface MetProps {
  readonly of: MetFragment
  /** What supports a dialogue, by its id, where that is to be shown. */
  readonly cites?: (event: string) => ComponentChildren
}

/** Those an actor met, most often first, each with the dialogues they shared. */
export function Met({ of, cites }: MetProps) {
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
              <SharedDialogues of={partner} cites={cites} />
            </>
          ),
        },
      ]}
    />
  )
}

function SharedDialogues({
  of: { shared, sharedCount },
  cites,
}: {
  readonly of: Partner
  readonly cites: MetProps['cites']
}) {
  const { texts, words } = useReader()
  const left = sharedCount - shared.length
  return (
    <ul class="shared">
      {shared.map((event) => (
        <li key={event.id}>
          <EntityLink to={event} />
          {event.startDate !== null && <span class="meta"> {words.date(event.startDate)}</span>}
          {cites?.(event.id)}
        </li>
      ))}
      {left > 0 && <li class="meta">{sentence(texts.sentences.more, { n: words.number(left) })}</li>}
    </ul>
  )
}
