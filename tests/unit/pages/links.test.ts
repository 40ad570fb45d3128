import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Outside } from '../../../src/pages/parts/links.js'

describe('links out of here', () => {
  it.each(['https://example.org/?a=1&b="2"', 'http://example.org'])('%s is a link', (href) => {
    const html = renderToString(h(Outside, { href }))
    expect(html).toMatch(/^<a class="outside" href="http[^"]*" rel="noopener noreferrer"><bdi lang>/)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '',
  ])('%j is text', (href) => {
    expect(renderToString(h(Outside, { href }))).not.toMatch(/href|<a |<script/)
  })
})
