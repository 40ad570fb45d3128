import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { atomOf } from '../../../src/exporters/feed/atom.js'
import type { Feed } from '../../../src/exporters/feed/feed.js'
import { jsonFeedOf } from '../../../src/exporters/feed/json-feed.js'
import { rssOf } from '../../../src/exporters/feed/rss.js'
import { oneLine } from '../../../src/exporters/plain-text.js'
import { HOSTILE } from './hostile.js'

const WHEN = new Date('2026-01-02T03:04:05.678Z')
const feedWith = (text: string): Feed => ({
  id: 'urn:uuid:1',
  title: oneLine(text),
  description: oneLine(text),
  language: 'ar',
  home: 'https://parley.example.org/a?b=1&c=2',
  self: 'https://parley.example.org/a.rss?b=1&c=2',
  updated: WHEN,
  rights: oneLine(text),
  items: [
    {
      id: 'urn:uuid:2',
      url: 'https://parley.example.org/x?b=1&c=2',
      title: oneLine(text),
      language: 'fr',
      text: oneLine(text),
      author: oneLine(text),
      published: null,
      updated: WHEN,
      topics: [oneLine(text)],
      original: null,
    },
  ],
})

describe.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('a feed with the text %s', (_, text) => {
  const said = oneLine(text)

  it('gives it back from Atom, which says that it is text', () => {
    const xml = atomOf(feedWith(text))
    expect(xml).not.toContain('type="html"')
    const [entry] = parseAtomFeed(xml).entries ?? []
    if (said !== '') expect(entry?.title?.value).toBe(said)
    expect(entry?.links?.[0]?.href).toBe('https://parley.example.org/x?b=1&c=2')
    expect(entry?.updated).toBe('2026-01-02T03:04:05.678Z')
  })

  it('gives it back from JSON Feed', () => {
    const { items } = parseJsonFeed(jsonFeedOf(feedWith(text)))
    const parsed = JSON.parse(jsonFeedOf(feedWith(text))).items[0]
    expect(items).toHaveLength(1)
    if (said !== '') expect(parsed.title).toBe(said)
    expect(parsed).not.toHaveProperty('content_html')
  })

  it('never gives markup to a reader of RSS that takes text for HTML', () => {
    const [item] = parseRssFeed(rssOf(feedWith(text))).items ?? []
    for (const shown of [item?.title ?? '', item?.description ?? '']) expect(shown).not.toMatch(/<[a-z!/]/i)
    expect(item?.guid?.value).toBe('urn:uuid:2')
    expect(item?.pubDate).toBeUndefined()
  })
})

describe('a title in RSS', () => {
  it('stays as it is where no reader could take it for HTML', () => {
    expect(parseRssFeed(rssOf(feedWith('R&D: 5 > 3'))).items?.[0]?.title).toBe('R&D: 5 > 3')
  })
})
