import { dirname } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../src/domain/values/group.js'
import { sourcesUnder, walk } from './sources.js'

/** Small things, well made. Written by a program, and so out of the count: generated.ts. */
const SOURCES = sourcesUnder('src').filter(({ path }) => !path.endsWith('generated.ts'))
const LINES = SOURCES.map(({ path, text }) => ({ path, lines: text.split('\n').length }))

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

describe('files', () => {
  it('have at most 300 lines, and half of them at most 80', () => {
    expect(LINES.filter(({ lines }) => lines > 300)).toEqual([])
    expect(median(LINES.map(({ lines }) => lines))).toBeLessThanOrEqual(80)
  })

  it('stand at most fifteen in a folder', () => {
    const folders = groupBy(SOURCES, ({ path }) => dirname(path))
    expect([...folders].filter(([, files]) => files.length > 15).map(([folder]) => folder)).toEqual([])
  })

  it('are named for what they hold', () => {
    const vague = SOURCES.filter(({ path }) => /(?:util|helper|common|misc|shared)s?\b/i.test(path))
    expect(vague.map(({ path }) => path)).toEqual([])
  })

  it('export by name', () => {
    expect(SOURCES.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('functions', () => {
  it('of resolvers have at most ten lines', () => {
    const long: string[] = []
    for (const source of SOURCES.filter(({ path }) => path.startsWith('src/graphql/resolvers/'))) {
      walk(source, (node, file) => {
        if (!ts.isArrowFunction(node) && !ts.isFunctionDeclaration(node)) return
        const lines = node.getText(file).split('\n').length
        if (lines > 10) long.push(`${source.path}: ${lines} lines: ${node.getText(file).slice(0, 60)}`)
      })
    }
    expect(long).toEqual([])
  })

  it('have at most ten lines, half of them', () => {
    const lengths: number[] = []
    for (const source of SOURCES) {
      walk(source, (node, file) => {
        if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
          lengths.push(node.getText(file).split('\n').length)
      })
    }
    expect(median(lengths)).toBeLessThanOrEqual(10)
  })
})
