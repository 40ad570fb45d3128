import { queryOf } from '../address.js'
import { Heading, Names, Note, Recorded, Stated } from '../blocks/head.js'
import { Incomplete } from '../blocks/incomplete.js'
import { DialoguesSection, MentioningSection } from '../blocks/sections.js'
import type { ProgrammePageQuery, ProgrammePageQueryVariables } from '../generated.js'
import type { Page, Telling } from '../page.js'
import { CURSOR } from '../parameters.js'
import { Cites, Shown } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { NextOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { isDated, Since } from '../parts/span.js'
import { Table } from '../parts/table.js'
import { Pictures } from '../pictures/subject.js'
import { useReader } from '../reader.js'
import { type Count, described } from './described.js'

type Programme = NonNullable<ProgrammePageQuery['programme']>

export const programmePage: Page<ProgrammePageQuery, ProgrammePageQueryVariables> = {
  parameters: { after: CURSOR },
  variables: ({ id, language, values: { after } }) => ({ id, languages: [language], after }),
  view(data, telling) {
    if (!data?.programme) return null
    const counts = countsOf(data.programme, telling)
    return {
      ...described(data.programme, counts, telling),
      body: <ProgrammeBody programme={data.programme} counts={counts} />,
    }
  },
}

const countsOf = (
  { participations, events, articles }: Programme,
  { texts: { counted }, words }: Telling,
): readonly Count[] => [
  [words.plural(counted.participants, participations.totalCount), participations.totalCount],
  [words.plural(counted.EVENT, events.totalCount), events.totalCount],
  [words.plural(counted.mentioning, articles.totalCount), articles.totalCount],
]

interface ProgrammeProps {
  readonly programme: Programme
}

function ProgrammeBody({ programme, counts }: ProgrammeProps & { readonly counts: readonly Count[] }) {
  const { texts } = useReader()
  const { acronym } = programme
  return (
    <>
      <Heading
        of={programme}
        kind={acronym === null ? texts.kinds.PROGRAMME : `${texts.kinds.PROGRAMME} · ${acronym}`}
      >
        {isDated(programme) && (
          <p class="lead">
            <Since of={programme} />
          </p>
        )}
        <Recorded counts={counts} />
      </Heading>
      <ProgrammeNames programme={programme} />
      <Phases programme={programme} />
      <Members programme={programme} />
      <DialoguesSection of={programme.events} path={`/events${queryOf({ programme: programme.id })}`} />
      <MentioningSection of={programme.articles} id={programme.id} />
      <Stated of={programme} />
      <Pictures of={programme} />
      <Incomplete of={programme.events.nodes} />
    </>
  )
}

function ProgrammeNames({ programme }: ProgrammeProps) {
  const { texts } = useReader()
  const { acronym, formerName, parent, pillars } = programme
  return (
    <Names
      of={programme}
      facts={[
        [texts.labels.acronym, acronym !== null && <bdi lang="">{acronym}</bdi>],
        [texts.labels.formerName, formerName !== null && <bdi lang="">{formerName}</bdi>],
        [texts.labels.parent, parent && <EntityLink to={parent} />],
        [texts.labels.pillars, pillars.length > 0 && <bdi lang="en">{pillars.join(', ')}</bdi>],
      ]}
    />
  )
}

function Phases({ programme: { phases } }: ProgrammeProps) {
  const { texts } = useReader()
  if (phases.length === 0) return null
  return (
    <Section id="phases" title={texts.sections.phases}>
      <Table
        label={texts.sections.phases}
        rows={phases}
        keyOf={({ name }) => name}
        columns={[
          { label: texts.labels.phase, cell: ({ name }) => <bdi lang="en">{name}</bdi> },
          { label: texts.labels.period, cell: (phase) => <Since of={phase} /> },
          { label: texts.labels.note, cell: ({ note }) => note !== null && <Note text={note} /> },
        ]}
      />
    </Section>
  )
}

function Members({ programme: { participations } }: ProgrammeProps) {
  const { texts, words } = useReader()
  const { nodes, totalCount, pageInfo } = participations
  return (
    <Section
      id="participants"
      title={texts.sections.participants}
      count={words.plural(texts.counted.participants, totalCount)}
    >
      {totalCount === 0 ? <p class="none">{texts.sentences.nothing}</p> : <MemberTable of={nodes} />}
      <Shown shown={nodes.length} of={totalCount} />
      <NextOf info={pageInfo} parameter="after" />
    </Section>
  )
}

function MemberTable({ of }: { readonly of: Programme['participations']['nodes'] }) {
  const { texts } = useReader()
  return (
    <Table
      label={texts.sections.participants}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { label: texts.labels.who, cell: ({ actor }) => <EntityLink to={actor} /> },
        {
          label: texts.labels.role,
          cell: ({ role, claims }) => (
            <>
              {texts.roles[role]}
              <Cites of={claims} />
            </>
          ),
        },
        { label: texts.labels.phase, cell: ({ phase }) => phase !== null && <bdi lang="en">{phase}</bdi> },
        { label: texts.labels.period, cell: (member) => <Since of={member} /> },
      ]}
    />
  )
}
