import { readFileSync, writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/**
 * Writes the land of the earth (Natural Earth, public domain), without borders, as one path for maps of cities: in
 * steps from point to point, without islands that would be smaller than a dot. `npm run land`.
 */
const TARGET = new URL('../src/pages/embeds/pictures/land.ts', import.meta.url)
const SOURCE = new URL('../node_modules/world-atlas/land-110m.json', import.meta.url)
const PER_DEGREE = 3
const SMALLEST = 2

type Point = readonly [x: number, y: number]

const topology = JSON.parse(readFileSync(SOURCE, 'utf8')) as Topology
const land = feature(topology, topology.objects.land as GeometryCollection)
const rings = land.features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates.flat()
    : geometry.type === 'Polygon'
      ? geometry.coordinates
      : [],
)

const rounded = (ring: readonly number[][]): Point[] =>
  ring
    .map(([x = 0, y = 0]): Point => [Math.round(x * PER_DEGREE), Math.round(y * PER_DEGREE)])
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1])

/** No city of a network lies on it. */
const isAntarctic = (ring: readonly Point[]): boolean => ring.every(([, y]) => y < -60 * PER_DEGREE)

function isLarge(ring: readonly Point[]): boolean {
  const extent = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis])
    return (Math.max(...values) - Math.min(...values)) / PER_DEGREE
  }
  return Math.max(extent(0), extent(1)) >= SMALLEST
}

function pathOf([start, ...rest]: readonly Point[]): string {
  if (!start) return ''
  let [x, y] = start
  const steps = rest.map(([toX, toY]) => {
    const step = `${toX - x}${toY - y < 0 ? '' : ' '}${toY - y}`
    ;[x, y] = [toX, toY]
    return step
  })
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}

const path = rings
  .map(rounded)
  .filter((ring) => isLarge(ring) && !isAntarctic(ring))
  .map(pathOf)
  .join('')
const text = `// Written by \`npm run land\` from Natural Earth: do not edit.
/** How many steps of the path a degree has. */
export const PER_DEGREE = ${PER_DEGREE}
export const LAND =
  '${path}'
`
if (!process.argv.includes('--check')) writeFileSync(TARGET, text)
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error(`${TARGET.pathname} is not current: run \`npm run land\`.`)
  process.exitCode = 1
}
