import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConflictError, DeadlineError, EngineUnavailableError, QueryError } from '../../src/errors.js'
import { type Cypher, cypher, type Parameter } from '../../src/graph/cypher.js'
import type { GraphTransaction } from '../../src/graph/engine.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'

/** What the port promises, on every engine. */

const CREATE = cypher`UNWIND $rows AS r CREATE (n:Entity) SET n = r`
const COUNT = cypher`MATCH (n:Entity) RETURN count(n) AS count`
/** Some seconds of work on either engine. */
const SLOW = cypher`UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n`

for (const { name, open } of ENGINES) {
  describe(`the engine contract on ${name}`, () => {
    let opened: OpenEngine
    const read = (statement: Cypher, parameters = {}) => opened.engine.read(statement, parameters)
    const create = (...rows: Record<string, Parameter>[]) =>
      opened.engine.write((tx) => tx.run(CREATE, { rows }))
    const count = async () => (await opened.engine.read<{ count: number }>(COUNT))[0]?.count

    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    it('E-01 gives plain values back as they went in', async () => {
      const row = {
        text: 'طنجة 🎈',
        whole: 9_007_199_254_740_991,
        part: 0.5,
        yes: true,
        none: null,
        list: ['a', 'b'],
        empty: [],
      }
      await create({ id: 'x', ...row })
      const fields = cypher`n{.text, .whole, .part, .yes, .none, .list, .empty} AS row`
      expect(await read(cypher`MATCH (n:Entity {id: $id}) RETURN ${fields}`, { id: 'x' })).toEqual([{ row }])
      expect(await read(cypher`RETURN $map AS map`, { map: { a: [1, { b: null }] } })).toEqual([
        { map: { a: [1, { b: null }] } },
      ])
    })

    it('E-02 refuses parameters that engines would store differently', async () => {
      for (const value of [Number.NaN, 2 ** 53, undefined, new Date(0)]) {
        await expect(async () => read(cypher`RETURN $value AS value`, { value })).rejects.toThrow(QueryError)
      }
    })

    it('E-03 stores all of a write or nothing', async () => {
      const failing = opened.engine.write(async (tx) => {
        await tx.run(CREATE, { rows: [{ id: 'a' }] })
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      const refused = opened.engine.write(async (tx) => {
        await tx.run(CREATE, { rows: [{ id: 'b' }] })
        await tx.run(cypher`THIS IS NO CYPHER`)
      })
      await expect(refused).rejects.toThrow(QueryError)
      expect(await count()).toBe(0)
    })

    it('E-04 shows a write to itself at once, and to others when it is done', async () => {
      await opened.engine.write(async (tx) => {
        await tx.run(CREATE, { rows: [{ id: 'a' }] })
        expect(await tx.run(COUNT)).toEqual([{ count: 1 }])
        expect(await count()).toBe(0)
      })
      expect(await count()).toBe(1)
    })

    it('E-05 keeps ids unique, and says so with a ConflictError', async () => {
      await create({ id: 'a' })
      await expect(create({ id: 'b' }, { id: 'a' })).rejects.toThrow(ConflictError)
      expect(await count()).toBe(1)
    })

    it('E-06 lets the id of a closed version be used again, in the same write', async () => {
      await opened.engine.write((tx) => tx.run(cypher`CREATE (c:Claim {id: 'k', value: 1})`))
      await opened.engine.write(async (tx) => {
        await tx.run(cypher`MATCH (c:Claim {id: 'k'}) SET c:Former REMOVE c:Claim`)
        await tx.run(cypher`CREATE (c:Claim {id: 'k', value: 2})`)
      })
      expect(await read(cypher`MATCH (c:Claim {id: 'k'}) RETURN c.value AS value`)).toEqual([{ value: 2 }])
      expect(await read(cypher`MATCH (c:Former) RETURN c.value AS value`)).toEqual([{ value: 1 }])
      const again = opened.engine.write((tx) => tx.run(cypher`CREATE (c:Claim {id: 'k'})`))
      await expect(again).rejects.toThrow(ConflictError)
    })

    it('E-07 makes writers wait for each other', async () => {
      await create({ id: 'counter', value: 0 })
      const increment = async (tx: GraphTransaction) => {
        const [row] = await tx.run<{ value: number }>(
          cypher`MATCH (n:Entity {id: 'counter'}) RETURN n.value AS value`,
        )
        await tx.run(cypher`MATCH (n:Entity {id: 'counter'}) SET n.value = $value`, {
          value: (row?.value ?? 0) + 1,
        })
      }
      await Promise.all(Array.from({ length: 20 }, () => opened.engine.write(increment)))
      expect(await read(cypher`MATCH (n:Entity {id: 'counter'}) RETURN n.value AS value`)).toEqual([
        { value: 20 },
      ])
    })

    it('E-08 gives a read up when its time is over, or its caller is gone', async () => {
      const began = performance.now()
      await expect(opened.engine.read(SLOW, {}, { timeoutMs: 100 })).rejects.toThrow(DeadlineError)
      const controller = new AbortController()
      const left = opened.engine.read(SLOW, {}, { signal: controller.signal })
      setTimeout(() => controller.abort(), 50)
      await expect(left).rejects.toThrow(DeadlineError)
      await expect(opened.engine.read(COUNT, {}, { signal: AbortSignal.abort() })).rejects.toThrow(
        DeadlineError,
      )
      expect(performance.now() - began).toBeLessThan(2_000)
    })

    it('E-09 refuses a wrong statement with a QueryError', async () => {
      await expect(read(cypher`MATCH (n RETURN n`)).rejects.toThrow(QueryError)
      await expect(read(cypher`RETURN $missing AS missing`)).rejects.toThrow(QueryError)
    })

    it('E-11 answers a check, closes once and for all, and says that it is closed', async () => {
      await opened.engine.check()
      await opened.engine.close()
      await opened.engine.close()
      await expect(opened.engine.read(COUNT)).rejects.toThrow(EngineUnavailableError)
      await expect(opened.engine.check()).rejects.toThrow(EngineUnavailableError)
    })
  })
}
