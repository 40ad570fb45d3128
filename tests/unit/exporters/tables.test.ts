import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/exporters/csv.js'
import { HOSTILE } from './hostile.js'

/** RFC 4180, read character by character. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at]
    if (quoted && sign === '"' && csv[at + 1] === '"') cell += csv[++at]
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === ',' || csv.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign === '\r') rows.push([])
      if (sign === '\r') at++
    } else cell += sign
  }
  return rows.slice(0, -1)
}

describe('a table', () => {
  it('begins with a byte-order mark and a header, and is complete without rows', () => {
    expect(csvOf(['a', 'b'], [])).toBe('\uFEFFa,b\r\n')
  })

  it('keeps every text, with an apostrophe before what is a formula to a spreadsheet', () => {
    const rows = HOSTILE.map((text, n) => ({ text, n }))
    const [header, ...found] = read(csvOf(['text', 'n'], rows).slice(1))
    expect(header).toEqual(['text', 'n'])
    expect(found).toEqual(
      HOSTILE.map((text, n) => [/^[=+\-@\t\r]/.test(text) ? `'${text}` : text, String(n)]),
    )
  })

  it('keeps numbers as numbers, nothing as nothing, and says true and false', () => {
    expect(read(csvOf(['a', 'b', 'c', 'd'], [{ a: -1.5, b: null, c: true, d: false }]).slice(1))[1]).toEqual([
      '-1.5',
      '',
      'true',
      'false',
    ])
  })
})
