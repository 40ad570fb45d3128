import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** The land of the earth, without borders; read once. */
const ATLAS = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
const topology = JSON.parse(readFileSync(ATLAS, 'utf8')) as Topology
const land = feature(topology, topology.objects.land as NonNullable<Topology['objects'][string]>)

export interface Location {
  readonly latitude: number
  readonly longitude: number
}

export const MAP_WIDTH = 960
export const MAP_HEIGHT = 600
const MARGIN = 40
/** The land is cut so far outside, so that the cut is not seen. */
const BEYOND = 5
/** So much around each place is on the map, too: a map of one place shows where on earth that is. */
const AROUND = 4

/** A map on which all these places are. */
export interface PlacedMap {
  /** The outline of the land, as SVG draws it. */
  readonly land: string
  /** Null where a place is nowhere on it. */
  readonly pointOf: (location: Location) => readonly [x: number, y: number] | null
}

export function mapOf(locations: readonly Location[]): PlacedMap {
  const projection = projectionOf(locations).clipExtent([
    [-BEYOND, -BEYOND],
    [MAP_WIDTH + BEYOND, MAP_HEIGHT + BEYOND],
  ])
  const path = geoPath(projection).digits(1)
  return {
    land: path(land) ?? '',
    pointOf: ({ latitude, longitude }) => projection([longitude, latitude]),
  }
}

function projectionOf(locations: readonly Location[]): GeoProjection {
  const coordinates = locations.flatMap(({ latitude, longitude }) => [
    [longitude - AROUND, clamped(latitude - AROUND)],
    [longitude + AROUND, clamped(latitude + AROUND)],
  ])
  const extent: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN],
  ]
  return geoEqualEarth().fitExtent(
    extent,
    coordinates.length === 0 ? { type: 'Sphere' } : { type: 'MultiPoint', coordinates },
  )
}

const clamped = (latitude: number): number => Math.max(-89, Math.min(89, latitude))
