import { describe, expect, it } from 'vitest'
import { importsOf, sourcesUnder } from './sources.js'

/**
 * Imports go one way. The domain knows nothing; the graph knows the domain and all that is Cypher; services put queries
 * together; importers turn bytes into records, exporters records into bytes, and both know the domain alone; GraphQL and HTTP are edges; pages ask GraphQL as a
 * client would, by a function that they are given. The files at the top
 * of `src` put everything together and may import all of it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain/': ['src/domain/'],
  'src/graph/': ['src/domain/', 'src/graph/', 'src/errors.ts', 'src/turns.ts'],
  'src/services/': ['src/domain/', 'src/services/', 'src/graph/index.ts', 'src/errors.ts', 'src/turns.ts'],
  'src/importers/': ['src/domain/', 'src/importers/', 'src/errors.ts'],
  'src/graphql/': ['src/domain/', 'src/services/', 'src/graph/index.ts', 'src/graphql/', 'src/errors.ts'],
  'src/exporters/': ['src/domain/', 'src/exporters/'],
  'src/pages/': ['src/domain/', 'src/exporters/', 'src/pages/'],
  'src/http/': [
    'src/domain/',
    'src/services/',
    'src/graph/index.ts',
    'src/graphql/',
    'src/pages/index.ts',
    'src/http/',
    'src/errors.ts',
  ],
  'src/errors.ts': [],
  'src/turns.ts': [],
  'src/config.ts': ['src/errors.ts'],
}

/** Packages that only some places may know. */
const AT_HOME: Readonly<Record<string, string>> = {
  'neo4j-driver': 'src/graph/engines/',
  '@grafeo-db/js': 'src/graph/engines/',
  express: 'src/http/',
  helmet: 'src/http/',
  'lru-cache': 'src/graph/engines/embedded/',
  '@as-integrations/express5': 'src/http/',
  commander: 'src/cli.ts',
  dataloader: 'src/graphql/loaders/',
  graphology: 'src/services/network/metrics.ts',
  'graphology-communities-louvain': 'src/services/network/graphology.ts',
  'graphology-metrics/centrality/betweenness.js': 'src/services/network/graphology.ts',
  'csv-stringify/sync': 'src/exporters/',
  feedsmith: 'src/exporters/feed/',
  'ical-generator': 'src/exporters/',
  preact: 'src/pages/',
  'preact/hooks': 'src/pages/',
  'preact-render-to-string': 'src/pages/',
  'd3-geo': 'src/pages/pictures/',
  'topojson-client': 'src/pages/pictures/',
  '@resvg/resvg-js': 'src/pages/pictures/',
}

const SOURCES = sourcesUnder('src')

describe('imports', () => {
  it('go one way', () => {
    const wrong = SOURCES.flatMap((source) => {
      const [, allowed] = Object.entries(MAY_IMPORT).find(([place]) => source.path.startsWith(place)) ?? []
      if (!allowed) return []
      return importsOf(source)
        .files.filter((file) => !allowed.some((place) => file.startsWith(place)))
        .map((file) => `${source.path} imports ${file}`)
    })
    expect(wrong).toEqual([])
  })

  it('of packages stay where the package is at home', () => {
    const wrong = SOURCES.flatMap((source) =>
      importsOf(source).packages.flatMap((name) => {
        const home = AT_HOME[name]
        return home && !source.path.startsWith(home) ? [`${source.path} imports ${name}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('would be seen where they are wrong', () => {
    const planted = {
      path: 'src/domain/city.ts',
      text: "import { graph } from '../graph/index.js'\nimport type express from 'express'",
    }
    expect(importsOf(planted)).toEqual({ files: ['src/graph/index.ts'], packages: ['express'] })
  })
})

describe('the environment', () => {
  it('is read by config.ts alone', () => {
    const readers = SOURCES.filter(({ text }) => /process\.(?:env|loadEnvFile)/.test(text)).map(
      ({ path }) => path,
    )
    expect(readers).toEqual(['src/config.ts'])
  })
})
