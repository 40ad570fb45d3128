import type { EntityBase } from './entity.js'
import type { Day } from './values/dates.js'

/** The page a fact was read on (prov:Entity). Its title is its `name`, its address its `url`. */
export interface Source extends EntityBase {
  readonly kind: 'SOURCE'
  readonly publisherName: string
  /** BCP 47. */
  readonly language: string
  /** The day it was read. */
  readonly retrieved: Day
}
