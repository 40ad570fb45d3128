import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'
import helmet from 'helmet'
import type { Dataset, Statistics } from '../domain/statistics.js'
import { PLURALS } from '../domain/values/ids.js'
import type { KnowledgeGraph } from '../graph/index.js'
import { type Html, html, list } from './html.js'
import type { Question } from './questions.js'

const POLICY = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
  },
})

/** `/`: what is here, how much, from when, under which terms, and three ways in. JSON for who asks for JSON. */
export function landingRoute(graph: KnowledgeGraph, questions: readonly Question[], files: URL): Router {
  const router = Router()
  router.get(['/landing.css', '/icon.svg'], express.static(fileURLToPath(files), { maxAge: '1h' }))
  router.get('/', POLICY, async (request, response) => {
    const reads = graph.reads()
    const [statistics, datasets] = await Promise.all([reads.statistics(), reads.datasets()])
    response.vary('accept')
    if (request.accepts(['html', 'json']) === 'json') response.json(service(statistics, datasets))
    else response.type('html').send(page(statistics, datasets, questions).text)
  })
  return router
}

const service = (statistics: Statistics, datasets: readonly Dataset[]) => ({
  name: 'Parley',
  description: 'Who takes part in which dialogues, when, in which role, and who says so.',
  graphql: '/graphql',
  console: '/graphiql/',
  schema: '/schema.graphql',
  health: { alive: '/healthz', ready: '/readyz' },
  statistics,
  datasets,
})

function page(statistics: Statistics, datasets: readonly Dataset[], questions: readonly Question[]): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: who takes part in which dialogues</title>
<meta name="description" content="A knowledge base of city networks: who takes part in which dialogues, when, in which role, and who says so.">
<link rel="stylesheet" href="/landing.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<main>
<h1>Parley</h1>
<p class="lead">Who takes part in which dialogues, when, in which role, and who says so: cities and their partners, with the source behind each fact.</p>
<section aria-labelledby="scope">
<h2 id="scope">What is here</h2>
<dl class="counts">${list(counts(statistics).map(([count, what]) => html`<div><dt>${what}</dt><dd>${count}</dd></div>`))}</dl>
<p>${years(statistics)} Articles in ${languages(statistics)}.</p>
</section>
<section aria-labelledby="ask">
<h2 id="ask">Questions to start from</h2>
<ul class="questions">${list(questions.map(({ id, title }) => html`<li><a href="/graphiql/?question=${id}">${title}</a></li>`))}</ul>
</section>
<section aria-labelledby="doors">
<h2 id="doors">Ways in</h2>
<ul class="doors">
<li><a href="/graphiql/">Console</a> to write and run queries, with the documentation beside them</li>
<li><a href="/schema.graphql">Schema</a> of all types and fields, with descriptions</li>
<li><code>/graphql</code> for programs: <code>curl -H 'content-type: application/json' -d '{"query":"{ statistics { claims } }"}' http://localhost:4000/graphql</code></li>
</ul>
</section>
<section aria-labelledby="data">
<h2 id="data">Data</h2>
${list(datasets.map(dataset))}
</section>
</main>
</body>
</html>
`
}

function counts({ entities, relations, claims }: Statistics): [string, string][] {
  const participations = relations.find(({ kind }) => kind === 'PARTICIPATION')?.count ?? 0
  return [
    ...entities.map(({ kind, count }): [string, string] => [grouped(count), PLURALS[kind]]),
    [grouped(participations), 'participations'],
    [grouped(claims), 'claims of sources'],
  ]
}

const grouped = (count: number): string => count.toLocaleString('en')

const years = ({ years }: Statistics): string =>
  years ? `Events and articles from ${years.from} to ${years.to}.` : 'There is nothing here yet.'

function languages({ languages }: Statistics): string {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const known = languages.map(({ language }) => names.of(language) ?? language)
  return known.length === 0 ? 'no language yet' : new Intl.ListFormat('en').format(known)
}

const dataset = ({ name, publisher, licence, retrieved }: Dataset): Html =>
  html`<p><strong>${name}</strong>${publisher ? `, ${publisher}` : ''}${retrieved ? `, collected ${retrieved}` : ''}.${licence ? ` ${licence}` : ''}</p>`
