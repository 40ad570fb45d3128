import { Heading, Names, Recorded, Stated } from '../blocks/head.js'
import { Sentences, Writings } from '../blocks/writings.js'
import type { ArticlePageQuery, ArticlePageQueryVariables } from '../generated.js'
import type { Page, Telling } from '../page.js'
import { CURSOR } from '../parameters.js'
import { Shown } from '../parts/cites.js'
import { EntityLink, LinkList } from '../parts/name.js'
import { NextOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { type Count, described } from './described.js'

type Article = NonNullable<ArticlePageQuery['article']>

export const articlePage: Page<ArticlePageQuery, ArticlePageQueryVariables> = {
  parameters: { after: CURSOR },
  variables: ({ id, language, values: { after } }) => ({ id, languages: [language], after }),
  view(data, telling) {
    if (!data?.article) return null
    const counts = countsOf(data.article, telling)
    return {
      ...described(data.article, counts, telling),
      body: <ArticleBody article={data.article} counts={counts} />,
    }
  },
}

const countsOf = ({ mentions }: Article, { texts: { counted }, words }: Telling): readonly Count[] => [
  [words.plural(counted.mentions, mentions.totalCount), mentions.totalCount],
]

interface ArticleProps {
  readonly article: Article
}

function ArticleBody({ article, counts }: ArticleProps & { readonly counts: readonly Count[] }) {
  const { texts } = useReader()
  return (
    <>
      <Heading of={article} kind={`${texts.kinds.ARTICLE} · ${texts.articleKinds[article.kind]}`}>
        <p class="lead" lang={article.language} dir="auto">
          {article.summary}
        </p>
        <Recorded counts={counts} />
      </Heading>
      <ArticleNames article={article} />
      <Mentions article={article} />
      <Translations article={article} />
      <Stated of={article} />
    </>
  )
}

function ArticleNames({ article }: ArticleProps) {
  const { texts, words } = useReader()
  const { published, publisher, publisherName, language, topics } = article
  return (
    <Names
      of={article}
      facts={[
        [texts.labels.published, published === null ? texts.sentences.undated : words.date(published)],
        [
          texts.labels.publisher,
          publisher ? <EntityLink to={publisher} /> : <bdi lang="">{publisherName}</bdi>,
        ],
        [texts.labels.language, words.tongue(language)],
        [texts.labels.topics, topics.length > 0 && <LinkList of={topics} />],
      ]}
    />
  )
}

function Mentions({ article: { mentions } }: ArticleProps) {
  const { texts, words } = useReader()
  const { nodes, totalCount, pageInfo } = mentions
  return (
    <Section
      id="mentions"
      title={texts.sections.mentions}
      count={words.plural(texts.counted.mentions, totalCount)}
    >
      {totalCount === 0 && <p class="none">{texts.sentences.nothing}</p>}
      <ul class="entries">
        {nodes.map(({ id, entity, claims }) => (
          <li key={id} class="entry">
            <span class="when">{texts.kinds[entity.entityKind]}</span>
            <div>
              <EntityLink to={entity} />
              <Sentences of={claims.nodes} />
            </div>
          </li>
        ))}
      </ul>
      <Shown shown={nodes.length} of={totalCount} />
      <NextOf info={pageInfo} parameter="after" />
    </Section>
  )
}

function Translations({ article: { translations } }: ArticleProps) {
  const { texts } = useReader()
  if (translations.length === 0) return null
  return (
    <Section id="translations" title={texts.sections.translations}>
      <Writings of={translations} />
    </Section>
  )
}
