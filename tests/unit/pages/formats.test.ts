import { describe, expect, it } from 'vitest'
import { baseOf } from '../../../src/http/base.js'
import { entityTag } from '../../../src/http/files.js'
import { parametersIn } from '../../../src/pages/files/answer.js'
import { endingOf, FORMATS, type Format, formatsOf, pathIn } from '../../../src/pages/files/formats.js'
import { embeddedText, linkedText } from '../../../src/pages/files/linked/index.js'
import { PAGES } from '../../../src/pages/kinds/index.js'

const ALL = Object.keys(FORMATS) as Format[]

describe('the ending of an address', () => {
  it.each([
    ['/city/tangier.csv', '/city/tangier', 'csv'],
    ['/city/tangier.feed.json', '/city/tangier', 'feed.json'],
    ['/index.rss', '/', 'rss'],
    ['/city/tangier.xlsx', '/city/tangier', 'xlsx'],
  ])('of %s is known', (address, path, ending) => {
    expect(endingOf(address)).toEqual({ path, ending })
  })

  it.each([
    ['/'],
    ['/city/tangier'],
    ['/city/tangier.'],
    ['/.csv'],
    ['/city/a.b/c'],
    [`/a.${'x'.repeat(21)}`],
  ])('of %s is none', (address) => {
    const found = endingOf(address)
    if (address === '/.csv') expect(found?.path).toBe('/')
    else expect(found).toBeUndefined()
  })

  it('leads back from each format of a page', () => {
    for (const path of ['/', '/city/tangier', '/cities'])
      for (const format of ALL) expect(endingOf(pathIn(path, format))).toEqual({ path, ending: format })
  })
})

describe('the formats', () => {
  it('are those of pages that there are; the search, links and pictures have none, or their own', () => {
    const without = Object.keys(PAGES).filter((page) => formatsOf(page).length === 0)
    expect(without.sort()).toEqual(['around', 'connect', 'map', 'network', 'search', 'timeline', 'widgets'])
  })

  it('take no place in a list that they do not have', () => {
    const parameters = PAGES.events?.parameters ?? {}
    expect(Object.keys(parametersIn('json', parameters))).toEqual(Object.keys(parameters))
    expect(Object.keys(parametersIn('csv', parameters))).toContain('after')
    for (const format of ALL.filter((format) => format !== 'json')) {
      expect(parametersIn(format, parameters)).not.toHaveProperty('before')
      expect(parametersIn(format, parameters)).toHaveProperty('country')
    }
    for (const format of ['rss', 'ics'] as const)
      expect(parametersIn(format, parameters)).not.toHaveProperty('after')
  })
})

describe('linked data', () => {
  const thing = { '@type': 'Event', name: '</script><script>alert(1)</script><!--' }

  it('does not end the script it stands in, and is the same there', () => {
    const text = embeddedText(thing)
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...thing })
  })

  it('says in a file of its own what its words mean without the network', () => {
    expect(typeof JSON.parse(linkedText(thing))['@context']).toBe('object')
  })
})

describe('where the service is', () => {
  const at = (host: string | undefined, publicUrl: string | null = null) =>
    baseOf({ protocol: 'http', headers: { host } } as never, publicUrl)

  it.each([['localhost:4000'], ['parley.example.org'], ['[::1]:4000'], ['127.0.0.1'], ['a']])(
    'is at %s',
    (host) => {
      expect(at(host)).toBe(`http://${host}`)
    },
  )

  it.each([
    ['a/b'],
    ['a b'],
    ['x"onload="'],
    ['<x>'],
    ['a@b'],
    ['a:b'],
    ['a:123456'],
    ['-a'],
    [''],
    ['é.org'],
    [undefined],
  ])('is not at %s', (host) => {
    expect(at(host)).toBe('http://localhost')
  })

  it('is where the settings say, whatever a request says', () => {
    expect(at('evil.example', 'https://parley.example.org')).toBe('https://parley.example.org')
  })
})

describe('the tag of a text', () => {
  it('is the same for the same and another for another', () => {
    expect(entityTag('a')).toBe(entityTag('a'))
    expect(entityTag('a')).not.toBe(entityTag('b'))
    expect(entityTag('a')).toMatch(/^W\/"[\w-]{22}"$/)
  })
})
