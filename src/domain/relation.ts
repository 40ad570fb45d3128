/**
 * How entities are joined, as readers speak of it. PARTICIPATION: actor–event, actor–programme. PROGRAMME: event–programme.
 * MENTION: article–entity. PLACE: event–city. PARENT: organisation–parent, programme–parent. PART_OF: event–event.
 * PUBLISHER: article–organisation. TRANSLATION: article–article.
 */
export type RelationKind =
  | 'PARTICIPATION'
  | 'PROGRAMME'
  | 'MENTION'
  | 'PLACE'
  | 'PARENT'
  | 'PART_OF'
  | 'PUBLISHER'
  | 'TRANSLATION'

/** Links that carry nothing but their ends. Beside the kinds above: ABOUT (to a topic), BROADER (topic–topic), SEAT (organisation–city). */
export const LINK_TYPES = [
  'PROGRAMME',
  'PLACE',
  'PARENT',
  'PART_OF',
  'PUBLISHER',
  'TRANSLATION',
  'ABOUT',
  'BROADER',
  'SEAT',
] as const
export type LinkType = (typeof LINK_TYPES)[number]

/** A plain link between two entities. */
export interface Link {
  readonly id: string
  readonly type: LinkType
  readonly fromId: string
  readonly toId: string
}
