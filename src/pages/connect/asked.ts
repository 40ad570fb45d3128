import { kindOfId } from '../../domain/values/ids.js'
import type {
  ConnectPageQuery,
  ConnectPageQueryVariables,
  MeantFragment,
  NamedFragment,
} from '../generated.js'
import type { Asked } from '../page.js'
import { choice, ID, type Parameter, TEXT, type Values } from '../parameters.js'
import { duringYears, YEARS } from '../pictures/filters.js'
import { subjectIn } from '../pictures/subject.js'

/** What stands for an entity in the address: its id, or what someone typed. */
const ENTITY: Parameter = { accepts: (value) => TEXT.accepts(value) || ID.accepts(value), allowed: 'text' }
/** As many as `paths` takes, and not longer than an address may be. */
const MOST_AVOIDED = 20
const IDS: Parameter = {
  accepts: (value) => idsIn(value).length <= MOST_AVOIDED && idsIn(value).every(ID.accepts),
  allowed: 'id',
}

export const STEPS = ['1', '2', '3', '4', '5', '6'] as const
export const PARAMETERS = {
  from: ENTITY,
  to: ENTITY,
  avoid: ENTITY,
  avoiding: IDS,
  over: choice(['PARTICIPATION']),
  inDateOrder: choice(['1']),
  maxLength: choice(STEPS),
  ...YEARS,
} as const

/** Those that are typed or chosen by name. */
export const NAMES = ['from', 'to', 'avoid'] as const
export type NameOf = (typeof NAMES)[number]

/** Ids are joined by commas: none has one. */
export const idsIn = (text: string | undefined): readonly string[] => (text ? text.split(',') : [])

export const isId = (value: string | undefined): value is string =>
  value !== undefined && kindOfId(value) !== undefined

export const stepsIn = ({ maxLength }: Values): number => Number(maxLength ?? STEPS.at(-1))

/** One question for all: who is meant where a name was typed, the links where both ends are known. */
export function variablesOf({ values, language }: Asked): ConnectPageQueryVariables | null {
  const { from, to, avoid, over, inDateOrder } = values
  if (!from && !to && !avoid) return null
  const avoiding = idsIn(values.avoiding)
  const sought = (value: string | undefined): boolean => value !== undefined && !isId(value)
  return {
    ids: [...[from, to].filter(isId), ...avoiding],
    from: from ?? '',
    to: to ?? '',
    known: isId(from) && isId(to) && avoid === undefined,
    avoiding,
    ...duringYears(values),
    inDateOrder: inDateOrder !== undefined,
    ...(over && { relations: [over as 'PARTICIPATION'] }),
    maxLength: stepsIn(values),
    fromText: from ?? '',
    toText: to ?? '',
    avoidText: avoid ?? '',
    seekFrom: sought(from),
    seekTo: sought(to),
    seekAvoid: sought(avoid),
    languages: [language],
  }
}

/** The address with the ids of all that only one thing can be meant by; null where nothing is to be said more clearly. */
export function clearerAddress(data: ConnectPageQuery | null, { values }: Asked): Values | null {
  const [from, to, avoid] = NAMES.map((name) => theOne(data?.[name])?.id ?? values[name])
  const avoiding = isId(avoid) ? [...idsIn(values.avoiding), avoid] : idsIn(values.avoiding)
  const next = {
    ...values,
    from,
    to,
    avoid: isId(avoid) ? undefined : avoid,
    avoiding: [...new Set(avoiding)].join(',') || undefined,
  }
  return NAMES.some((name) => values[name] !== next[name]) ? next : null
}

/** The only thing of exactly this name, or all that was found. */
function theOne(meant: MeantFragment | undefined): NamedFragment | undefined {
  const edges = meant?.edges ?? []
  const exact = edges.filter(({ score }) => score === 1)
  if (exact.length === 1) return exact[0]?.node
  return edges.length === 1 ? edges[0]?.node : undefined
}

/** What an id of the address is called, where it is known. */
export const namedIn = (data: ConnectPageQuery | null, id: string | undefined): NamedFragment | undefined =>
  data?.named.flatMap((node) => subjectIn(node) ?? []).find((node) => node.id === id)
