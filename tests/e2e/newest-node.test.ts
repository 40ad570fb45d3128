import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readQuestions } from '../../src/http/questions.js'
import { notRun } from '../support/not-run.js'
import { post, startService } from '../support/start-service.js'

/** The built service under the newest Node, which `.ci/run` fetches from the npm package `node`. */
const NODE = fileURLToPath(new URL('../../.cache/node-newest/node_modules/node/bin/node', import.meta.url))
const there = existsSync(NODE)

if (!there) notRun('the smoke test under the newest Node', 'Fetch it with `.ci/newest-node`')

describe.runIf(there)('under the newest Node', () => {
  it('fills its base, answers the questions, ends, and prints no warning', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-newest-'))
    try {
      const service = await startService({ env: { DATA_DIR: folder }, node: NODE })
      for (const { id, query, variables } of readQuestions(
        new URL('../../examples/questions/', import.meta.url),
      )) {
        const { status, json } = await post(service.url, { query, variables })
        expect([id, status, json.errors]).toEqual([id, 200, undefined])
      }
      expect((await service.stop()).code).toBe(0)
      expect(service.output().stderr).toBe('')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
