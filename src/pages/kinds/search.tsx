import { ENTITY_KINDS, type EntityKind } from '../../domain/values/ids.js'
import { queryOf } from '../address.js'
import type { SearchPageQuery, SearchPageQueryVariables } from '../generated.js'
import type { Page } from '../page.js'
import { CURSOR, choice, TEXT } from '../parameters.js'
import { Inside } from '../parts/links.js'
import { Data, EntityLink, Tongue } from '../parts/name.js'
import { NextOf } from '../parts/pager.js'
import { Sentence, sentence } from '../parts/sentence.js'
import { When } from '../parts/span.js'
import { useReader } from '../reader.js'

type Search = SearchPageQuery['search']
type Hit = Search['edges'][number]

export const searchPage: Page<SearchPageQuery, SearchPageQueryVariables> = {
  parameters: { q: TEXT, kind: choice(ENTITY_KINDS), after: CURSOR },
  variables: ({ values: { q, kind, after }, language }) =>
    q === undefined
      ? null
      : { text: q, languages: [language], after, ...(kind && { kinds: [kind as EntityKind] }) },
  view(data, { texts: { search }, asked: { values } }) {
    const title = values.q === undefined ? search.title : sentence(search.for, { text: values.q })
    const body = data ? <Results of={data.search} /> : <p class="lead">{search.ask}</p>
    return {
      title,
      description: title,
      body: (
        <>
          <h1>{search.title}</h1>
          {body}
        </>
      ),
    }
  },
}

function Results({ of }: { readonly of: Search }) {
  const { texts, words } = useReader()
  const { totalCount, edges, pageInfo } = of
  return (
    <>
      <Kinds of={of} />
      <section aria-labelledby="found">
        <h2 id="found">{words.plural(texts.search.found, totalCount)}</h2>
        {totalCount === 0 && <p class="none">{texts.search.none}</p>}
        <ul class="entries">
          {edges.map((hit) => (
            <Result key={hit.node.id} of={hit} />
          ))}
        </ul>
        <NextOf info={pageInfo} parameter="after" />
      </section>
    </>
  )
}

/** How many were found of each kind; each leads to those alone. */
function Kinds({ of: { facets } }: { readonly of: Search }) {
  const { texts, words, values, path } = useReader()
  const { q, kind } = values
  return (
    <ul class="chosen">
      {kind !== undefined && (
        <li>
          <Inside path={path + queryOf({ q })}>{texts.search.everything}</Inside>
        </li>
      )}
      {facets.kinds.map((facet) => (
        <li key={facet.kind}>
          <Inside path={path + queryOf({ q, kind: facet.kind })}>
            {texts.manyOf[facet.kind]} <span class="meta">{words.number(facet.count)}</span>
          </Inside>
        </li>
      ))}
    </ul>
  )
}

function Result({ of: { node, matched } }: { readonly of: Hit }) {
  const { texts } = useReader()
  return (
    <li class="entry">
      <span class="when">{texts.kinds[node.entityKind]}</span>
      <div>
        <EntityLink to={node} />
        <span class="meta">
          <About of={node} />
        </span>
        {matched.snippet !== node.name && (
          <span class="meta">
            <Sentence
              of={texts.search.matched}
              text={<Data text={matched.snippet} language={matched.language} />}
            />
            <Tongue of={matched.language} />
          </span>
        )}
      </div>
    </li>
  )
}

/** What tells one of the same name from another. */
function About({ of }: { readonly of: Hit['node'] }) {
  const { words } = useReader()
  if ('country' in of) return words.country(of.country)
  if ('startDate' in of) return <When of={of} />
  if ('publisherName' in of)
    return (
      <>
        {of.published !== null && `${words.date(of.published)} · `}
        <bdi lang="">{of.publisherName}</bdi>
      </>
    )
  return 'publisher' in of ? <bdi lang="">{of.publisher}</bdi> : null
}
