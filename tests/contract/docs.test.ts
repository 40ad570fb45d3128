import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { readSeed } from '../support/seed.js'

/** What the docs say is so: each GraphQL block runs, and answers as the JSON block after it says; links lead somewhere. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'seed/README.md',
  'bench/README.md',
  ...['docs/how-to', 'docs/adr'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  ),
]

interface Block {
  readonly name: string
  readonly query: string
  readonly expected: unknown
}

function blocksOf(path: string): Block[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const pattern = /```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g
  return [...text.matchAll(pattern)].map(([, query = '', json], at) => ({
    name: `${path} ${at + 1}`,
    query,
    expected: json === undefined ? undefined : JSON.parse(json),
  }))
}

const BLOCKS = DOCS.filter((path) => path.endsWith('.md')).flatMap(blocksOf)

describe('the docs', () => {
  let opened: OpenEngine
  beforeAll(async () => {
    const [engine] = ENGINES
    if (!engine) throw new Error('There is no engine.')
    opened = await engine.open()
    await importWorld(opened.graph, readSeed())
  })
  afterAll(() => opened?.close())

  it('have examples', () => {
    expect(BLOCKS.length).toBeGreaterThan(6)
  })

  it.each(BLOCKS)('$name runs, and answers as written', async ({ query, expected }) => {
    const data = await answer(opened.graph, query)
    if (expected !== undefined) expect(data).toEqual(expected)
    else expect(JSON.stringify(data)).toMatch(/"nodes":\[\{|"totalCount":[1-9]/)
  })

  it('link to files that are there', () => {
    const broken = DOCS.filter((path) => path.endsWith('.md')).flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        ([, link = '']) => new URL(link, `file://${ROOT}${path}`),
      )
      return links.filter((link) => !exists(fileURLToPath(link))).map((link) => `${path}: ${link.pathname}`)
    })
    expect(broken).toEqual([])
  })
})

function exists(path: string): boolean {
  try {
    readFileSync(path)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR'
  }
}
