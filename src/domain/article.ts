import type { EntityBase } from './entity.js'
import type { PartialDate } from './values/dates.js'

export const ARTICLE_KINDS = ['NEWS', 'COMMUNIQUE', 'PROFILE', 'REPORT', 'DECLARATION', 'SPEECH'] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

/** A text about cities and migration (schema:Article). Its title is its `name`. */
export interface Article extends EntityBase {
  readonly kind: 'ARTICLE'
  readonly articleKind: ArticleKind
  /** BCP 47. */
  readonly language: string
  readonly published: PartialDate | null
  /** The publisher as the page names it; the organisation itself is linked where it is known. */
  readonly publisherName: string
  readonly summary: string
}
