import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { EntityKind } from '../../domain/values/ids.js'

/** What a picture is drawn with: on a page in the colours of the page and with links, in a file in light colours and without. */
export interface Brush {
  readonly linked: boolean
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly ground: string
  readonly accent: string
  readonly tint: string
  /** Told apart from their neighbours also where no colour is seen: each group stands together. */
  readonly groups: readonly string[]
}

/** The names of the page's colours: they follow its light and dark. */
const PAGE_BRUSH: Brush = {
  linked: true,
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  ground: 'var(--raised)',
  accent: 'var(--accent)',
  tint: 'var(--accent-ground)',
  groups: [1, 2, 3, 4, 5, 6, 7].map((number) => `var(--group-${number})`),
}

/** The same colours as the page has in the light (`web/pages/pages.css`). */
export const FILE_BRUSH: Brush = {
  linked: false,
  ink: '#1d232b',
  soft: '#566170',
  line: '#dfe3e6',
  ground: '#ffffff',
  accent: '#0b5d57',
  tint: '#e6f1ef',
  groups: ['#0b5d57', '#8a4b08', '#3b4fa0', '#8c2f5b', '#5a6b12', '#56407d', '#566170'],
}

export const BrushContext = createContext<Brush>(PAGE_BRUSH)
export const useBrush = (): Brush => useContext(BrushContext)

/** The group of each kind of entity. */
const KINDS: readonly EntityKind[] = [
  'CITY',
  'ORGANISATION',
  'EVENT',
  'PROGRAMME',
  'ARTICLE',
  'TOPIC',
  'SOURCE',
]
export const groupOfKind = (kind: EntityKind): number => KINDS.indexOf(kind)
