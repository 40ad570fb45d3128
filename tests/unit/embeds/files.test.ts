import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { usedTexts } from '../../../scripts/used-texts.js'
import { frameOf } from '../../../src/pages/embeds/pictures/place-map.js'
import { Random } from '../../support/random.js'

describe('the land of maps', () => {
  it('is what its script draws (npm run land)', () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/draw-land.ts', '--check'], { stdio: 'pipe' })
  })
})

describe('texts in a bundle', () => {
  const texts = {
    en: { kinds: { CITY: 'City', EVENT: 'Event' }, labels: { a: 'A', b: 'B' }, list: { x: 'X' } },
  }

  it('are those that the code looks up, and parts that the data looks into are whole', () => {
    expect(usedTexts(texts, 'texts2.kinds[kind]; const { labels } = texts; labels.a')).toEqual({
      en: { kinds: texts.en.kinds, labels: { a: 'A' } },
    })
    expect(usedTexts(texts, '({ texts: { kinds } }) => kinds.EVENT; list.x')).toEqual({
      en: { kinds: { EVENT: 'Event' } },
    })
  })
})

describe('the frame of a map', () => {
  const seed = Date.now() % 100_000

  it(`holds every place with room around it, and is wider than high (seed ${seed})`, () => {
    const random = new Random(seed)
    for (let round = 0; round < 200; round++) {
      const places = Array.from({ length: 1 + random.below(6) }, (_, at) => ({
        id: String(at),
        name: '',
        latitude: random.below(180) - 90,
        longitude: random.below(360) - 180,
      }))
      const scale = 0.7
      const { x, y, width, height } = frameOf(places, scale)
      for (const { latitude, longitude } of places) {
        expect(longitude * scale).toBeGreaterThan(x)
        expect(longitude * scale).toBeLessThan(x + width)
        expect(-latitude).toBeGreaterThan(y)
        expect(-latitude).toBeLessThan(y + height)
      }
      expect(width).toBeGreaterThanOrEqual(height)
    }
  })
})
