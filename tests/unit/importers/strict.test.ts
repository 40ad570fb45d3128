import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDataset } from '../../../src/importers/dataset/read-dataset.js'
import { readStrictly } from '../../../src/importers/dataset/strict.js'

const schema = z.strictObject({ id: z.string(), parts: z.array(z.strictObject({ rank: z.number() })) })

describe('strict reading', () => {
  it('takes a record that fits', () => {
    const record = { id: 'a', parts: [{ rank: 1 }] }
    expect(readStrictly(schema, record)).toEqual({ value: record, problems: [], unmapped: [] })
  })

  it('leaves out unknown fields and names them, wherever they stand', () => {
    expect(
      readStrictly(schema, {
        id: 'a',
        extra: 1,
        parts: [
          { rank: 1, more: 2 },
          { rank: 2, more: 3 },
        ],
      }),
    ).toEqual({
      value: { id: 'a', parts: [{ rank: 1 }, { rank: 2 }] },
      problems: [],
      unmapped: ['parts[].more', 'parts[].more', 'extra'],
    })
  })

  it('names what is wrong by its path, with what came', () => {
    const { value, problems } = readStrictly(schema, { parts: [{ rank: 'x' }], extra: 1 })
    expect(value).toBeUndefined()
    expect(problems).toEqual([
      { field: 'id', reason: 'is missing' },
      { field: 'parts[0].rank', reason: expect.stringMatching(/got "x"/) },
    ])
  })

  it.each([null, 5, 'x', []])('refuses a record that is %j', (record) => {
    expect(readStrictly(schema, record).problems).toHaveLength(1)
  })
})

describe('reading a folder', () => {
  const read = (files: Record<string, string>) => readDataset(new Map(Object.entries(files)), 'My Folder')
  const reasons = (files: Record<string, string>) =>
    read(files).rejections.map(({ file, index, field, reason }) => `${file} ${index} ${field} ${reason}`)

  it('refuses files that are no JSON or no lists, and a folder with none', () => {
    expect(reasons({ cities: '{' })).toEqual([expect.stringMatching(/^cities\.json null {2}is not JSON/)])
    expect(reasons({ cities: '{}' })).toEqual(['cities.json null  is not a list of records'])
    expect(reasons({})).toEqual([expect.stringMatching(/^folder null {2}has none of sources\.json/)])
  })

  it('names a file that it does not know', () => {
    expect(read({ cities: '[]', mayors: '[]' }).unmapped).toEqual([
      { file: 'mayors.json', field: '(the whole file)', count: 1 },
    ])
  })

  it('holds a manifest to its word', () => {
    const manifest = (expected: object) => JSON.stringify({ id: 'x', name: 'X', expected })
    expect(reasons({ topics: '[]', manifest: manifest({ topics: 0 }) })).toEqual([])
    expect(reasons({ topics: '[]', manifest: manifest({ topics: 1 }) })).toEqual([
      'manifest.json null expected.topics 1 records are expected, 0 are there',
    ])
    expect(reasons({ topics: '[]', manifest: '{"id": "X Y"}' })).toHaveLength(2)
    expect(read({ topics: '[]' }).manifest).toMatchObject({
      id: 'my-folder',
      name: 'My Folder',
      licence: null,
    })
  })

  it('refuses the same id twice', () => {
    const topic = { id: 'a', label: { en: 'A' } }
    expect(reasons({ topics: JSON.stringify([topic, topic]) })).toEqual([
      'topics.json 1 id stands twice in the file',
    ])
  })
})
