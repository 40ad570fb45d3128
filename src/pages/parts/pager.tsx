import { queryOf } from '../address.js'
import type { MentioningFragment } from '../generated.js'
import { useReader } from '../reader.js'
import { Inside } from './links.js'

/** A link to a list that has all of something. */
export function AllOf({
  shown,
  of,
  path,
}: {
  readonly shown: number
  readonly of: number
  readonly path: string
}) {
  const { texts, words } = useReader()
  if (shown >= of) return null
  return (
    <p class="more">
      <Inside path={path}>{texts.sentences.all.replace('{n}', words.number(of))}</Inside>
    </p>
  )
}

/** A link to all articles that mention something, where not all are shown. */
export const AllArticles = ({
  of,
  mention,
}: {
  readonly of: MentioningFragment
  readonly mention: string
}) => <AllOf shown={of.nodes.length} of={of.totalCount} path={`/articles${queryOf({ mention })}`} />

/** A link to the next page of what is shown on this one, under the name of a part of the address. */
export function NextOf({
  info,
  parameter,
}: {
  readonly info: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly parameter: string
}) {
  const { texts, path, values } = useReader()
  if (!info.hasNextPage) return null
  return (
    <p class="more">
      <Inside path={path + queryOf({ ...values, [parameter]: info.endCursor })} rel="next">
        {texts.sentences.next}
      </Inside>
    </p>
  )
}
