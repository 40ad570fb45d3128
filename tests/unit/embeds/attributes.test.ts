import { describe, expect, it } from 'vitest'
import { readAsked } from '../../../src/pages/embeds/embed.js'
import { EMBEDS, type EmbedName } from '../../../src/pages/embeds/index.js'
import { elementTag, frameTag } from '../../../src/pages/embeds/snippets.js'
import { readLink } from '../../../src/pages/oembed/link.js'
import { BadParameter } from '../../../src/pages/parameters.js'

const refused = (name: EmbedName, query: string): string => {
  try {
    readAsked(EMBEDS[name], query, 'en')
    return 'accepted'
  } catch (error) {
    return error instanceof BadParameter ? error.parameter : String(error)
  }
}

describe('the attributes of widgets', () => {
  it.each([
    ['dialogues', 'city=city:tangier', 'accepted'],
    ['dialogues', '', 'city'],
    ['dialogues', 'city=', 'city'],
    ['dialogues', 'city=organisation:uclg', 'city'],
    ['dialogues', 'city=city:a&city=city:b', 'city'],
    ['dialogues', 'city=city:tangier&first=1', 'accepted'],
    ['dialogues', 'city=city:tangier&first=100', 'accepted'],
    ['dialogues', 'city=city:tangier&first=0', 'first'],
    ['dialogues', 'city=city:tangier&first=101', 'first'],
    ['dialogues', 'city=city:tangier&first=1e1', 'first'],
    ['dialogues', 'city=city:tangier&lang=ar&theme=dark', 'accepted'],
    ['dialogues', 'city=city:tangier&lang=de', 'lang'],
    ['dialogues', 'city=city:tangier&theme=blue', 'theme'],
    ['dialogues', 'city=city:tangier&base=x', 'base'],
    ['meetings', 'of=organisation:uclg', 'accepted'],
    ['meetings', 'of=programme:mc2cm', 'of'],
    ['timeline', 'of=topic:migration', 'accepted'],
    ['timeline', 'of=article:x', 'of'],
    ['map', 'programme=programme:mc2cm', 'accepted'],
    ['number', `event=event:x&property=${'a'.repeat(60)}`, 'accepted'],
    ['number', `event=event:x&property=${'a'.repeat(61)}`, 'property'],
    ['number', 'event=event:x&unit=cities"', 'unit'],
  ] as const)('%s: %s', (name, query, expected) => {
    expect(refused(name, query)).toBe(expected)
  })
})

describe('snippets', () => {
  it('are markup that says no more than was meant', () => {
    const hostile = '"><script>alert(1)</script>&'
    expect(elementTag('map', { programme: hostile }, hostile, hostile)).not.toContain('<script')
    expect(frameTag({ src: hostile, title: hostile, width: '1', height: '1' })).not.toMatch(/<script|""/)
  })
})

describe('links that have a preview', () => {
  const link = (path: string) => readLink(new URL(path, 'http://parley.test'), 'es')

  it.each([
    ['/city/tangier', 'city:tangier', 'es', 'dialogues', { city: 'city:tangier', lang: 'es' }],
    ['/ar/programme/mc2cm', 'programme:mc2cm', 'ar', 'map', { programme: 'programme:mc2cm', lang: 'ar' }],
    ['/fr/organisation/uclg', 'organisation:uclg', 'fr', 'timeline', { of: 'organisation:uclg', lang: 'fr' }],
    ['/topic/migration', 'topic:migration', 'es', 'timeline', { of: 'topic:migration', lang: 'es' }],
    [
      '/embed/v1/number?event=event:x&unit=cities',
      'event:x',
      'es',
      'number',
      { event: 'event:x', unit: 'cities', lang: 'es' },
    ],
  ])('%s', (path, id, language, name, attributes) => {
    expect(link(path)).toEqual({ id, language, widget: { name, attributes } })
  })

  it('to what no widget shows are links without one; other addresses are none', () => {
    expect(link('/event/x')).toEqual({ id: 'event:x', language: 'es', widget: null })
    for (const path of ['/', '/cities', '/search?q=x', '/embed/v1', '/embed/v1/nothing', '/city/%E0%A4%A'])
      expect(link(path), path).toBeUndefined()
  })
})
