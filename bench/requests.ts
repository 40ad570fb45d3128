import type { Shape } from './shapes.js'
import type { System, SystemName } from './systems.js'

/** What Parley's own measure says of a request. */
export interface Cost {
  readonly estimated: number
  readonly limit: number
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>>
  /** Of Parley alone. */
  readonly extensions?: { readonly cost: Cost }
}

export const HEADERS = { 'content-type': 'application/json' }

/** The body of a request, with or without an id. */
export const bodyOf = ({ parley, peer }: Shape, system: SystemName, id: string | undefined): string =>
  JSON.stringify({ query: system === 'peer' ? peer : parley, ...(id !== undefined && { variables: { id } }) })

/** The ids that the requests of a shape go through; one without where it has none. */
export const idsOf = ({ ids }: Shape): readonly (string | undefined)[] => (ids.length > 0 ? ids : [undefined])

/** @throws where the answer has errors */
export async function ask({ name, url }: System, body: string): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body })
  const answer = (await response.json()) as Answer & { readonly errors?: unknown }
  if (response.ok && answer.errors === undefined) return answer
  throw new Error(`${name} answers ${response.status}: ${JSON.stringify(answer.errors).slice(0, 500)}`)
}
