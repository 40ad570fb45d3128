import type { EntityBase } from './entity.js'

/** A subject, in a tree of broader and narrower ones (skos:Concept). Its label is its `name`. */
export interface Topic extends EntityBase {
  readonly kind: 'TOPIC'
}
