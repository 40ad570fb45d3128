import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** The commands, as built. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), ...env },
  })
  return { status, stdout, stderr }
}

describe('import', () => {
  it('brings the seed, twice, and says what it did', () => {
    const dry = run(['import', 'seed', '--dry-run'])
    expect([dry.status, dry.stdout]).toEqual([
      0,
      expect.stringMatching(/entities +800 created[\s\S]*Dry run: nothing was written/),
    ])
    const first = run(['import', 'seed'])
    expect([first.status, first.stdout]).toEqual([
      0,
      expect.stringMatching(/1164 records read[\s\S]*claims +4089 created[\s\S]*Written/),
    ])
    const again = run(['import', 'seed'])
    expect(again.stdout).toMatch(/800 unchanged, 0 retracted[\s\S]*Nothing to write/)
  })

  it('names what is wrong, ends with 1, and leaves nothing behind', () => {
    const bad = join(folder, 'bad')
    cpSync(join(ROOT, 'seed'), bad, { recursive: true })
    const cities = JSON.parse(readFileSync(join(bad, 'cities.json'), 'utf8'))
    cities[3].country = 'Lebanon'
    writeFileSync(join(bad, 'cities.json'), JSON.stringify(cities))
    const { status, stdout } = run(['import', bad])
    expect(status).toBe(1)
    expect(stdout).toContain(
      `cities.json[3] (${cities[3].id}) country: is not a country code (ISO 3166-1 alpha-2) (got "Lebanon")`,
    )
    expect(stdout).toContain('Nothing was written.')
    expect(run(['import', 'seed']).stdout).toMatch(/entities +800 created/)
  })

  it('says that there is no such folder', () => {
    const { status, stderr } = run(['import', join(folder, 'nowhere')])
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^folder: got ".*nowhere", allowed is a folder/),
    ])
  })
})

describe('doctor', () => {
  it('finds all well on a fresh machine, and changes nothing', () => {
    const { status, stdout } = run(['doctor'], { PORT: '0' })
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^ok {3}Node [\s\S]*the base is not there yet/),
    ])
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('says in a line each what would stop the service, with what to do', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    run(['import', 'seed'])
    writeFileSync(join(folder, 'data', 'parley.grafeo'), 'nonsense')
    const { status, stdout } = run(['doctor'], { PORT: String(port), SEED_DIR: join(folder, 'nowhere') })
    server.close()
    expect(status).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([
      expect.stringMatching(
        /SEED_DIR: .*nowhere has no data set: name a folder with one, or set SEED_DIR=none/,
      ),
      expect.stringMatching(/is damaged\. `npm run rebuild`/),
      expect.stringMatching(/Port \d+ is in use\. Stop what uses it, or set PORT/),
    ])
    const wrong = run(['doctor'], { PORT: 'x', NEO4J_URI: 'ftp://x' })
    expect(wrong.stdout).toMatch(
      /FAIL The settings are wrong:[\s\S]*PORT: got "x"[\s\S]*NEO4J_URI: got "ftp:\/\/x"/,
    )
    const away = run(['doctor'], { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:9' })
    expect(away.stdout).toMatch(/FAIL Neo4j cannot be reached/)
  })
})

describe('rebuild', () => {
  it('moves the files aside, so that the seed can be loaded again', () => {
    run(['import', 'seed'])
    expect(run(['rebuild']).stdout).toMatch(/The old files are in .*aside-/)
    const [aside] = readdirSync(join(folder, 'data'))
    expect(readdirSync(join(folder, 'data', String(aside)))).toContain('parley.grafeo')
    expect(run(['import', 'seed']).stdout).toMatch(/entities +800 created/)
    expect(run(['rebuild'], { NEO4J_URI: 'bolt://127.0.0.1:9' })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no files to move/),
    })
  })
})
