import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readConfig, VARIABLE_NAMES } from '../../src/config.js'
import { ConfigurationError } from '../../src/errors.js'

const problems = (variables: Record<string, string>): string[] => {
  try {
    readConfig(variables)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n')
    throw error
  }
}

describe('the settings', () => {
  it('have defaults, and empty ones count as absent', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      dataDir: './data',
      seedDir: './seed',
      neo4j: null,
      logLevel: 'info',
    }
    expect(readConfig({})).toEqual(defaults)
    expect(readConfig({ PORT: '', NEO4J_URI: '', UNKNOWN: 'x' })).toEqual(defaults)
  })

  it('are read', () => {
    expect(
      readConfig({
        HOST: '::1',
        PORT: '0',
        PUBLIC_URL: 'HTTPS://Parley.Example.org/',
        DATA_DIR: '/tmp/x',
        SEED_DIR: 'none',
        NEO4J_URI: 'neo4j+s://db.example.org:7687',
        NEO4J_USER: 'u',
        NEO4J_PASSWORD: 'p',
        NEO4J_DATABASE: 'd',
        LOG_LEVEL: 'silent',
      }),
    ).toEqual({
      host: '::1',
      port: 0,
      publicUrl: 'https://parley.example.org',
      dataDir: '/tmp/x',
      seedDir: null,
      neo4j: { uri: 'neo4j+s://db.example.org:7687', user: 'u', password: 'p', database: 'd' },
      logLevel: 'silent',
    })
  })

  it('that are wrong are all named at once, with what came and what is allowed', () => {
    expect(problems({ PORT: '65536', LOG_LEVEL: 'loud', NEO4J_URI: 'http://x', HOST: 'a b' })).toEqual([
      'HOST: got "a b", allowed is a host name or address, such as 127.0.0.1.',
      'PORT: got "65536", allowed is a port from 0 (any free one) to 65535.',
      'NEO4J_URI: got "http://x", allowed is neo4j://host:7687, bolt://host:7687, or the same with +s.',
      'LOG_LEVEL: got "loud", allowed is fatal, error, warn, info, debug, trace, silent.',
    ])
    for (const port of ['-1', '4000.5', 'abc', '1e3', ' 80']) expect(problems({ PORT: port })).toHaveLength(1)
    expect(problems({ PORT: '65535' })).toEqual([])
  })

  it('take no address of the world with more than a host, nor another scheme', () => {
    for (const address of [
      'ftp://x',
      'x.org',
      'https://x.org/y',
      'https://x.org?q',
      'https://u:p@x.org',
      'javascript:0',
    ])
      expect(problems({ PUBLIC_URL: address })).toEqual([expect.stringMatching(/^PUBLIC_URL: got /)])
    expect(problems({ PUBLIC_URL: 'http://127.0.0.1:4000' })).toEqual([])
  })

  it('that do not go together are named too, and a password never shown', () => {
    expect(problems({ NEO4J_USER: 'u' })).toEqual([expect.stringMatching(/^NEO4J_URI: nothing came/)])
    expect(problems({ NEO4J_URI: 'bolt://x', NEO4J_USER: 'u' })).toEqual([
      expect.stringMatching(/^NEO4J_PASSWORD: nothing came/),
    ])
    const [line] = problems({ NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'hunter2' })
    expect(line).toMatch(/^NEO4J_USER: nothing came/)
    expect(line).not.toContain('hunter2')
  })

  it('stand in .env.example, all of them, with their defaults', () => {
    const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const example = parseEnv(text.replace(/^# (?=NEO4J_|PUBLIC_URL)/gm, ''))
    expect(Object.keys(example).sort()).toEqual([...VARIABLE_NAMES].sort())
    expect(readConfig(parseEnv(text) as Record<string, string>)).toEqual(readConfig({}))
  })
})
