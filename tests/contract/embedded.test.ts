import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreError } from '../../src/errors.js'
import { cypher } from '../../src/graph/cypher.js'
import { EmbeddedEngine } from '../../src/graph/engines/embedded/engine.js'
import { moveAside } from '../../src/graph/engines/embedded/store.js'
import { migrate } from '../../src/graph/index.js'

/** The guard rails around the graph in a file. */

const COUNT = cypher`MATCH (n:Entity) RETURN count(n) AS count`
let folder: string
const path = (name: string) => join(folder, name)

/** Opens the base, does something to it, and closes it. */
async function during<T>(work: (engine: EmbeddedEngine) => Promise<T>): Promise<T> {
  const engine = await EmbeddedEngine.open(folder)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}
const fill = (count: number) =>
  during(async (engine) => {
    await migrate(engine)
    const rows = Array.from({ length: count }, (_, at) => ({ id: `e${at}` }))
    await engine.write((tx) => tx.run(cypher`UNWIND $rows AS r CREATE (n:Entity) SET n = r`, { rows }))
  })
const count = () => during((engine) => engine.read(COUNT))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the embedded store', () => {
  it('keeps what was written over a close', async () => {
    await fill(10)
    expect(await count()).toEqual([{ count: 10 }])
  })

  it('answers a costly read anew after each write, however it is asked meanwhile', async () => {
    await fill(3_000)
    await during(async (engine) => {
      for (let written = 1; written <= 20; written += 1) {
        const writing = engine.write((tx) =>
          tx.run(cypher`CREATE (n:Entity {id: $id})`, { id: `more${written}` }),
        )
        await Promise.all([engine.read(COUNT), engine.read(COUNT), writing, engine.read(COUNT)])
        expect(await engine.read(COUNT)).toEqual([{ count: 3_000 + written }])
      }
    })
  })

  it('says that it is in use by another', async () => {
    await during(async () => {
      await expect(EmbeddedEngine.open(folder)).rejects.toThrow(/in use: another Parley process/)
    })
  })

  it('notices a damaged file, and says what to do', async () => {
    await fill(200)
    const bytes = readFileSync(path('parley.grafeo'))
    bytes.fill(0, 0, 64)
    writeFileSync(path('parley.grafeo'), bytes)
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(/damaged.*npm run rebuild/)
  })

  it('notices a truncated and an empty file', async () => {
    await fill(200)
    truncateSync(path('parley.grafeo'), 4096)
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(StoreError)
    truncateSync(path('parley.grafeo'), 0)
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(StoreError)
  })

  it('notices that the file is gone, or is an older copy', async () => {
    await fill(3)
    const older = readFileSync(path('parley.grafeo'))
    await during((engine) => engine.write((tx) => tx.run(cypher`CREATE (n:Entity {id: 'later'})`)))
    writeFileSync(path('parley.grafeo'), older)
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(/lacks data that was stored/)
    rmSync(path('parley.grafeo'))
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(/is missing/)
    expect(existsSync(path('parley.grafeo'))).toBe(false)
  })

  it('notices a lost log', async () => {
    await fill(3)
    const engine = await EmbeddedEngine.open(folder)
    await engine.write((tx) => tx.run(cypher`CREATE (n:Entity {id: 'later'})`))
    const copied = mkdtempSync(join(tmpdir(), 'parley-store-'))
    writeFileSync(join(copied, 'parley.json'), readFileSync(path('parley.json')))
    await engine.close()
    // As if only the graph's file had been copied, without what its log held.
    rmSync(path('parley.grafeo'))
    writeFileSync(path('parley.json'), readFileSync(join(copied, 'parley.json')))
    rmSync(copied, { recursive: true })
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(StoreError)
  })

  it('refuses a base of another version of the engine, and a journal that is none', async () => {
    await fill(1)
    const journal = JSON.parse(readFileSync(path('parley.json'), 'utf8'))
    writeFileSync(path('parley.json'), JSON.stringify({ ...journal, engine: '0.5.42' }))
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(/written by engine 0\.5\.42/)
    writeFileSync(path('parley.json'), 'nonsense')
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(/not a journal/)
  })

  it('accepts a base one write ahead of its journal: it was killed between the two', async () => {
    await fill(2)
    const journal = JSON.parse(readFileSync(path('parley.json'), 'utf8'))
    writeFileSync(path('parley.json'), JSON.stringify({ ...journal, sequence: journal.sequence - 1 }))
    expect(await count()).toEqual([{ count: 2 }])
  })

  it('moves the files aside and never deletes them', async () => {
    await fill(5)
    const aside = moveAside(folder, new Date('2026-11-24T10:00:00Z'))
    expect(readdirSync(String(aside)).sort()).toEqual(['parley.grafeo', 'parley.json'])
    expect(moveAside(folder, new Date())).toBeUndefined()
    await during((engine) => migrate(engine))
    expect(await count()).toEqual([{ count: 0 }])
  })

  it('refuses the base of a newer Parley', async () => {
    await fill(1)
    await during((engine) =>
      engine.write((tx) => tx.run(cypher`MATCH (m:Meta {id: 'schema'}) SET m.version = 99`)),
    )
    await expect(during((engine) => migrate(engine))).rejects.toThrow(/schema version 99/)
  })
})
