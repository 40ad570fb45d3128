import { queryOf } from '../address.js'
import { Heading, Names, Recorded, Stated } from '../blocks/head.js'
import { Incomplete } from '../blocks/incomplete.js'
import { DialoguesSection } from '../blocks/sections.js'
import { Writings } from '../blocks/writings.js'
import type { TopicPageQuery, TopicPageQueryVariables } from '../generated.js'
import type { Page, Telling } from '../page.js'
import { EntityLink, LinkList } from '../parts/name.js'
import { AllOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { Pictures } from '../pictures/subject.js'
import { useReader } from '../reader.js'
import { type Count, described } from './described.js'

type Topic = NonNullable<TopicPageQuery['topic']>

export const topicPage: Page<TopicPageQuery, TopicPageQueryVariables> = {
  parameters: {},
  variables: ({ id, language }) => ({ id, languages: [language] }),
  view(data, telling) {
    if (!data?.topic) return null
    const counts = countsOf(data, telling)
    return {
      ...described(data.topic, counts, telling),
      body: <TopicBody topic={data.topic} about={data} counts={counts} />,
    }
  },
}

/** What is about the topic, or about one of its parts. */
type About = Pick<TopicPageQuery, 'events' | 'articles'>

const countsOf = ({ events, articles }: About, { texts: { counted }, words }: Telling): readonly Count[] => [
  [words.plural(counted.EVENT, events.totalCount), events.totalCount],
  [words.plural(counted.ARTICLE, articles.totalCount), articles.totalCount],
]

interface TopicBodyProps {
  readonly topic: Topic
  readonly about: About
  readonly counts: readonly Count[]
}

function TopicBody({ topic, about: { events, articles }, counts }: TopicBodyProps) {
  const { texts, words } = useReader()
  const { id, broader, narrower } = topic
  const filtered = queryOf({ topic: id })
  return (
    <>
      <Heading of={topic} kind={texts.kinds.TOPIC}>
        <Recorded counts={counts} />
      </Heading>
      <Names
        of={topic}
        facts={[
          [texts.labels.broader, broader && <EntityLink to={broader} />],
          [texts.sections.narrower, narrower.length > 0 && <LinkList of={narrower} />],
        ]}
      />
      <DialoguesSection of={events} path={`/events${filtered}`} />
      <Section
        id="articles"
        title={texts.sections.articlesAbout}
        count={words.plural(texts.counted.ARTICLE, articles.totalCount)}
      >
        {articles.totalCount === 0 ? (
          <p class="none">{texts.sentences.nothing}</p>
        ) : (
          <Writings of={articles.nodes} />
        )}
        <AllOf shown={articles.nodes.length} of={articles.totalCount} path={`/articles${filtered}`} />
      </Section>
      <Stated of={topic} />
      <Pictures of={topic} />
      <Incomplete of={events.nodes} />
    </>
  )
}
