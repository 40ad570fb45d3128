import { Resvg } from '@resvg/resvg-js'
import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import { Notes } from '../../../../src/pages/notes.js'
import { Chain, chainOf } from '../../../../src/pages/pictures/drawings/chain.js'
import { Circle, circleOf } from '../../../../src/pages/pictures/drawings/circle.js'
import { CityMap } from '../../../../src/pages/pictures/drawings/map.js'
import { Timeline, timelineOf } from '../../../../src/pages/pictures/drawings/timeline.js'
import { fileOf } from '../../../../src/pages/pictures/files.js'
import type { Picture } from '../../../../src/pages/pictures/picture.js'
import type { Reader } from '../../../../src/pages/reader.js'
import { TEXTS } from '../../../../src/pages/texts/index.js'
import { wordsIn } from '../../../../src/pages/words/words.js'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href="http://example.org/x.png"/>',
  ']]>&amp;&nbsp;<!--',
  'null \u0000 bell \u0007 escape \u001b not \uffff half \ud800',
  '\u202eright to left طنجة',
  '=HYPERLINK("http://example.org","x")',
  '',
]
const named = (name: string, at: number) =>
  ({ id: `city:x-${at}`, name, nameLanguage: name.includes('ط') ? 'ar' : null, entityKind: 'CITY' }) as const
const all = HOSTILE.map(named)
const reader: Reader = {
  language: 'ar',
  prefix: '/ar',
  path: '/network',
  values: {},
  texts: TEXTS.ar,
  words: wordsIn('ar'),
  notes: new Notes(),
  questions: [],
  widgets: [],
  origin: 'http://parley.test',
}

const chain = { entities: all, joints: HOSTILE.slice(1).map((text) => ({ label: text, whole: text })) }
const [centre, ...around] = all
const graph = {
  ...(centre && { centre }),
  groups: [{ name: HOSTILE[0] ?? '', colour: 0, members: around }],
  lines: around.map(({ id }) => ({ from: id, to: centre?.id ?? '', weight: 1 })),
}
const dots = all.map((one, at) => ({
  ...one,
  startDate: ['2017', '2017-11', '2017-11-09', null][at % 4] ?? null,
}))
const spots = all.map((one, at) => ({ ...one, location: { latitude: at * 5, longitude: at * 9 } }))
const circle = circleOf(graph)
const drawings: Record<string, Pick<Picture, 'drawing' | 'width' | 'height'>> = {
  chain: { drawing: h(Chain, { of: chain }), ...chainOf(chain) },
  circle: { drawing: h(Circle, { of: graph }), width: circle.size, height: circle.height },
  timeline: { drawing: h(Timeline, { of: dots }), ...timelineOf(dots) },
  map: { drawing: h(CityMap, { of: spots }), width: 960, height: 600 },
}
const pictureOf = (name: string, title = ''): Picture => ({
  name,
  title,
  says: title,
  rows: [['id', 'name'], ...all.map(({ id, name }) => [id, name])],
  ...(drawings[name] as Pick<Picture, 'drawing' | 'width' | 'height'>),
})
const textOf = async (picture: Picture, format: 'svg' | 'csv'): Promise<string> =>
  String((await fileOf(picture, format, reader)).body)

describe.each(Object.keys(drawings))('the files of a %s of hostile names', (name) => {
  it('are SVG that reads as XML, with what is named and nothing that is loaded, run or followed', async () => {
    const svg = await textOf(pictureOf(name, HOSTILE.join(' ')), 'svg')
    const { width, height } = new Resvg(svg)
    expect([width, height]).toEqual([pictureOf(name).width, pictureOf(name).height])
    expect(svg).toContain('&lt;script')
    expect(svg).not.toMatch(/<script|<image|<a |<style|var\(|url\(|undefined|NaN/)
    expect(svg).not.toMatch(/<[^<>]* (?:href|src|on\w+)=/)
  })

  it('are PNG twice as wide, the same each time, with letters although the machine has no fonts', async () => {
    const first = await fileOf(pictureOf(name), 'png', reader)
    const bytes = Buffer.from(first.body as Uint8Array)
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    expect(bytes.readUInt32BE(16)).toBe(Math.min(3000, pictureOf(name).width * 2))
    expect(await fileOf(pictureOf(name), 'png', reader)).toEqual(first)
  })
})

describe('letters', () => {
  const picture = (text: string): Picture => ({
    ...pictureOf('chain'),
    drawing: h('text', { x: 20, y: 100, 'font-size': 40 }, text),
  })
  const pngOf = async (text: string) => (await fileOf(picture(text), 'png', reader)).body

  it.each(['Tangier', 'طنجة', 'Ελλάδα', 'Київ', 'Çeşme'])('of %s are drawn', async (text) => {
    expect(await pngOf(text)).not.toEqual(await pngOf(''))
    expect(await pngOf(text)).not.toEqual(await pngOf([...text].reverse().join('')))
  })
})

describe('a table of values', () => {
  it('has no value that a spreadsheet would run', async () => {
    const csv = await textOf(pictureOf('map'), 'csv')
    expect(csv.startsWith('\ufeffid,name\r\n')).toBe(true)
    expect(csv).toContain('"\'=HYPERLINK(')
    expect(csv).not.toMatch(/(?:^|,)"?=/m)
  })
})
