import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type SourceFile, sourcesUnder, walk } from './sources.js'

/** Cypher has one home, and keeps to what both engines answer alike. Each rule was measured; see docs/adr/0003. */
const RULES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /\bEXISTS\s*\{/,
    'the embedded engine answers EXISTS from all relationships there are: count a pattern instead',
  ],
  [/\bCOLLECT\s*\{/, 'refused by the embedded engine: use CALL { … RETURN collect(…) }'],
  [
    /\bOPTIONAL\s+(?:CALL|MATCH)\b/,
    'drops rows silently with some predicates: use CALL { … } with an aggregate',
  ],
  [/\([a-z]*:\w+\s*[|&]/, 'label expressions are refused by the embedded engine'],
  [/\bIS\s+(?:NOT\s+)?::/, 'type predicates are refused by the embedded engine'],
  [/\{\d*,\d*\}\s*(?:-|\()|\)\s*\{\d*,\d*\}/, 'quantified paths are refused by the embedded engine'],
  [/\b(?:SHORTEST|ANY SHORTEST)\b/, 'refused by the embedded engine: use shortestPath with a bound'],
  [/\*(?!\})(?:\s*\]|\d+\.\.\s*\])/, 'a path without an upper bound can read the whole graph'],
  [
    /\b(?:date|datetime|time|localdatetime|duration)\s*\(/,
    'dates are text: the engines differ on bad and partial ones',
  ],
  [
    /\b(?:isEmpty|isNaN|valueType|randomUUID|btrim|toStringOrNull|toIntegerOrNull|elementId|id)\s*\(/,
    'refused, or not the same',
  ],
  [/\b(?:round|toInteger|toString|substring)\s*\(/, 'the engines differ: do it in TypeScript'],
  [/\bOFFSET\b/, 'refused by the embedded engine'],
  [/\bSKIP\b/, 'pages are found by keys, not by counting'],
  [/\b(?:LIMIT)\s+(?!\$\w+\b)/, 'a limit is one parameter: expressions are refused'],
  [
    /SET\s+\w+\s*=\s*(?!r\.|\$)\w+\b(?!\.)/,
    'copying the properties of a node or relationship loses them on the embedded engine',
  ],
  [/\bIN TRANSACTIONS\b/, 'refused by the embedded engine'],
  [/\bPROFILE\b|\bEXPLAIN\b/, 'a measurement, not a query'],
  [/\[\s*-\d|\.\.\s*-\d/, 'negative places in lists give nothing on the embedded engine'],
  [/\bFOREACH\b|\bLOAD CSV\b/, 'not needed here'],
  [
    /\$(?:and|as|case|create|delete|distinct|else|false|in|is|match|merge|not|null|optional|or|order|remove|return|set|then|true|union|unwind|when|where|with|xor)\b/i,
    'a reserved word is no name of a parameter',
  ],
]

const SOURCES = sourcesUnder('src')

/** The literal parts of everything tagged `cypher`. */
function cypherIn(source: SourceFile): string[] {
  const found: string[] = []
  walk(source, (node, file) => {
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText(file) !== 'cypher') return
    found.push(
      node.template
        .getText(file)
        .slice(1, -1)
        .replace(/\$\{[^}]*\}/g, '…'),
    )
  })
  return found
}

/** String literals that look like a query. */
function strayQueries(source: SourceFile): string[] {
  const found: string[] = []
  walk(source, (node) => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text
        : ''
    if (/\b(?:MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\$|\bDETACH DELETE\b/.test(text))
      found.push(text.slice(0, 60))
  })
  return found
}

describe('Cypher', () => {
  it('stands under src/graph alone', () => {
    const strays = SOURCES.filter(({ path }) => !path.startsWith('src/graph/')).flatMap((source) =>
      [...strayQueries(source), ...cypherIn(source)].map((text) => `${source.path}: ${text}`),
    )
    expect(strays).toEqual([])
  })

  it('keeps to the common subset', () => {
    const texts = SOURCES.flatMap((source) => cypherIn(source).map((text) => ({ path: source.path, text })))
    expect(texts.length).toBeGreaterThan(100)
    const wrong = texts.flatMap(({ path, text }) =>
      RULES.filter(([pattern]) => pattern.test(text)).map(
        ([, reason]) => `${path}: ${text.trim().slice(0, 80)} – ${reason}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('would be refused where it leaves the subset', () => {
    const bad = [
      'MATCH (n) WHERE EXISTS { MATCH (n)-->() } RETURN n',
      'OPTIONAL MATCH (n)-[:X]->(m) RETURN m',
      'MATCH (n:A|B) RETURN n',
      'MATCH (a)-[:X*]->(b) RETURN b',
      'MATCH (a)-[:X*1..]->(b) RETURN b',
      'RETURN date($day) AS day',
      'MATCH (n) RETURN n LIMIT 5 + 1',
      'MATCH (a)-[l]->(b) CREATE (a)-[f:F]->(b) SET f = l',
      'RETURN $in AS x',
    ]
    for (const text of bad)
      expect(
        RULES.some(([pattern]) => pattern.test(text)),
        text,
      ).toBe(true)
  })

  it('is chosen by no name of an engine outside the engines', () => {
    const deciding = SOURCES.filter(
      ({ path, text }) =>
        !path.startsWith('src/graph/engines/') && /\.name\s*===?\s*'(?:embedded|neo4j)'/.test(text),
    )
    expect(deciding.map(({ path }) => path)).toEqual([])
  })
})
