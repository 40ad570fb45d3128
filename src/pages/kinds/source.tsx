import { Heading, Recorded } from '../blocks/head.js'
import { labelIn, valueIn } from '../blocks/values.js'
import type { SourcePageQuery, SourcePageQueryVariables } from '../generated.js'
import type { Page, Telling } from '../page.js'
import { CURSOR } from '../parameters.js'
import { Quote, Shown } from '../parts/cites.js'
import { Facts } from '../parts/facts.js'
import { Outside } from '../parts/links.js'
import { EntityLink } from '../parts/name.js'
import { NextOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { Sentence } from '../parts/sentence.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'
import { type Count, described } from './described.js'

type Source = NonNullable<SourcePageQuery['source']>
type Statement = Source['claims']['nodes'][number]

export const sourcePage: Page<SourcePageQuery, SourcePageQueryVariables> = {
  parameters: { after: CURSOR },
  variables: ({ id, language, values: { after } }) => ({ id, languages: [language], after }),
  view(data, telling) {
    if (!data?.source) return null
    const counts = countsOf(data.source, telling)
    return {
      ...described(data.source, counts, telling),
      body: <SourceBody source={data.source} counts={counts} />,
    }
  },
}

const countsOf = ({ claims }: Source, { texts: { counted }, words }: Telling): readonly Count[] => [
  [words.plural(counted.claims, claims.totalCount), claims.totalCount],
]

function SourceBody({ source, counts }: { readonly source: Source; readonly counts: readonly Count[] }) {
  const { texts, words } = useReader()
  const { publisher, language, retrieved, url } = source
  return (
    <>
      <Heading of={source} kind={texts.kinds.SOURCE}>
        <Recorded counts={counts} />
      </Heading>
      <Section id="names" title={texts.sections.facts}>
        <Facts
          facts={[
            [
              texts.labels.publisher,
              <bdi key="publisher" lang="">
                {publisher}
              </bdi>,
            ],
            [texts.labels.language, words.tongue(language)],
            [texts.labels.retrieved, words.date(retrieved)],
            [texts.labels.original, url !== null && <Outside href={url} />],
          ]}
        />
      </Section>
      <Statements source={source} />
    </>
  )
}

function Statements({ source: { claims, language } }: { readonly source: Source }) {
  const { texts } = useReader()
  const { nodes, totalCount, pageInfo } = claims
  return (
    <Section id="says" title={texts.sections.says}>
      <Table
        label={texts.sections.says}
        rows={nodes}
        keyOf={({ id }: Statement) => id}
        columns={[
          { label: texts.labels.who, cell: ({ subject }) => <EntityLink to={subject} /> },
          {
            label: texts.labels.statement,
            cell: (statement) => (
              <>
                <Said of={statement} />
                {statement.quote !== null && <Quote text={statement.quote} language={language} />}
              </>
            ),
          },
        ]}
      />
      <Shown shown={nodes.length} of={totalCount} />
      <NextOf info={pageInfo} parameter="after" />
    </Section>
  )
}

/** What a statement says: as what somebody took part, what is mentioned, a value, or that the thing is as it is recorded. */
function Said({ of }: { readonly of: Statement }) {
  const { texts, words } = useReader()
  const { supports, value } = of
  if (supports && 'actor' in supports)
    return (
      <Sentence
        of={texts.sentences.supports}
        actor={<EntityLink to={supports.actor} />}
        role={texts.roles[supports.role]}
        activity={<EntityLink to={supports.activity} />}
      />
    )
  if (supports && 'entity' in supports)
    return <Sentence of={texts.sentences.mentions} entity={<EntityLink to={supports.entity} />} />
  if (value === null) return texts.sentences.aboutRecord
  return (
    <>
      {labelIn(of, texts)}: {valueIn(of, texts, words)}
    </>
  )
}
