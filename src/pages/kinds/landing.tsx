import { queryOf } from '../address.js'
import { Dialogues } from '../blocks/dialogue.js'
import { Writings } from '../blocks/writings.js'
import type { LandingPageQuery, LandingPageQueryVariables } from '../generated.js'
import type { Page } from '../page.js'
import { Inside, Outside } from '../parts/links.js'
import { Section } from '../parts/section.js'
import { sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import { Cards } from './cards.js'
import { Scope } from './scope.js'

type Statistics = LandingPageQuery['statistics']

export const landingPage: Page<LandingPageQuery, LandingPageQueryVariables> = {
  parameters: {},
  variables: ({ language }) => ({ languages: [language] }),
  view: (data, { texts: { landing, site } }) =>
    data && { title: landing.title, description: site.tagline, body: <Landing data={data} /> },
}

function Landing({ data: { statistics, events, articles } }: { readonly data: LandingPageQuery }) {
  const { texts } = useReader()
  const { landing } = texts
  return (
    <>
      <header class="heading">
        <h1>{landing.title}</h1>
        <p class="lead">{landing.lead}</p>
      </header>
      <Scope of={statistics} />
      <Section id="questions" title={landing.questions}>
        <Cards />
      </Section>
      <div class="twin">
        <Section id="events" title={landing.newEvents}>
          <Dialogues of={events.nodes} />
        </Section>
        <Section id="articles" title={landing.newArticles}>
          <Writings of={articles.nodes} />
        </Section>
      </div>
      <Doors />
      <Datasets of={statistics} />
    </>
  )
}

/** For those who write queries. The questions are written in English. */
function Doors() {
  const { texts, questions } = useReader()
  const { landing, site } = texts
  return (
    <Section id="doors" title={landing.doors}>
      <ul class="doors">
        <li>
          <a href="/graphiql/">{site.console}</a>: {landing.consoleDoor}
        </li>
        <li>
          <a href="/schema.graphql">{site.schema}</a>: {landing.schemaDoor}
        </li>
      </ul>
      <h3>{landing.queries}</h3>
      <ul class="questions" lang="en" dir="ltr">
        {questions.map(({ id, title }) => (
          <li key={id}>
            <a href={`/graphiql/${queryOf({ question: id })}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Datasets({ of: { datasets, lastChange } }: { readonly of: Statistics }) {
  const { texts, words } = useReader()
  const { landing } = texts
  return (
    <Section id="data" title={landing.data}>
      {lastChange !== null && <p>{sentence(landing.lastChange, { date: words.day(lastChange) })}</p>}
      {datasets.map(({ name, publisher, licence, url, retrieved }) => (
        <p key={name}>
          <strong lang="en">{url === null ? name : <Outside href={url}>{name}</Outside>}</strong>
          {publisher !== null && (
            <>
              {' · '}
              <bdi lang="en">{publisher}</bdi>
            </>
          )}
          {retrieved !== null && ` · ${sentence(landing.collected, { date: words.date(retrieved) })}`}
          {licence !== null && (
            <span class="meta" lang="en" dir="auto">
              {' '}
              {licence}
            </span>
          )}
        </p>
      ))}
      <p>
        <Inside path="/sources">{texts.manyOf.SOURCE}</Inside>
      </p>
    </Section>
  )
}
