import type { StandingsFragment } from '../generated.js'
import { Cites, Shown } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { Since } from '../parts/span.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'

type Standing = StandingsFragment['nodes'][number]

/** An actor's programmes: as what, in which phase, since when. */
export function Standings({ of }: { readonly of: StandingsFragment }) {
  const { texts } = useReader()
  if (of.totalCount === 0) return <p class="none">{texts.sentences.nothing}</p>
  return (
    <>
      <Table
        label={texts.sections.programmes}
        rows={of.nodes}
        keyOf={({ id }: Standing) => id}
        columns={[
          { label: texts.labels.programme, cell: ({ activity }) => <EntityLink to={activity} /> },
          {
            label: texts.labels.role,
            cell: ({ role, claims }) => (
              <>
                {texts.roles[role]}
                <Cites of={claims} />
              </>
            ),
          },
          { label: texts.labels.phase, cell: ({ phase }) => <bdi lang="en">{phase}</bdi> },
          { label: texts.labels.period, cell: (standing) => <Since of={standing} /> },
        ]}
      />
      <Shown shown={of.nodes.length} of={of.totalCount} />
    </>
  )
}
