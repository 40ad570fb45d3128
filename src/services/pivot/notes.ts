import {
  PIVOT_RULES,
  type Pivot,
  type PivotDimension,
  type PivotMeasure,
} from '../../domain/criteria/pivot.js'

/** What to know when reading a table: where a thing counts in several rows, and what is not in it. */
export const pivotNotes = ({ measure, by, filter }: Pivot): readonly string[] => [
  ...severalNote(measure, by),
  ...(measure === 'ACTORS' && by.length > 1 ? [SAME_PARTICIPATION] : []),
  ...(takesPart(measure) ? [RECORDED] : []),
  ...(takesPart(measure) && by.some(isOfPlace) ? [NO_PLACE] : []),
  ...(filter?.during ? [`${DATED[measure]} without a known date are in no period, and do not count.`] : []),
]

const COUNTED: Readonly<Record<PivotMeasure, string>> = {
  PARTICIPATIONS: 'A participation',
  EVENTS: 'An event',
  ACTORS: 'An actor',
  ARTICLES: 'An article',
}
/** What the period of a filter is about. */
const DATED: Readonly<Record<PivotMeasure, string>> = {
  PARTICIPATIONS: 'Participations',
  EVENTS: 'Events',
  ACTORS: 'Participations',
  ARTICLES: 'Articles',
}
const SAME_PARTICIPATION =
  'An actor counts in a row where one and the same participation of it has all keys of the row.'
const RECORDED = 'What counts is what is recorded: lists of participants may be incomplete.'
const NO_PLACE = 'An organisation has no country and no region: it is in the unknown row.'

function severalNote(measure: PivotMeasure, by: readonly PivotDimension[]): readonly string[] {
  const several = by.filter((dimension) => PIVOT_RULES[measure].dimensions[dimension] === 'MANY')
  if (several.length === 0) return []
  return [
    `${COUNTED[measure]} may have several values of ${several.join(' and ')}, and counts in each: the counts may add up to more than the total.`,
  ]
}

const takesPart = (measure: PivotMeasure): boolean => measure === 'PARTICIPATIONS' || measure === 'ACTORS'
const isOfPlace = (dimension: PivotDimension): boolean => dimension === 'COUNTRY' || dimension === 'REGION'
