import { queryOf } from '../address.js'
import type { TurnFragment } from '../generated.js'
import { Inside } from '../parts/links.js'
import { useReader } from '../reader.js'

/** The ways to the pages before and after this one of a list. */
export function Turns({ info }: { readonly info: TurnFragment }) {
  const { texts, path, values } = useReader()
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = info
  if (!hasNextPage && !hasPreviousPage) return null
  const turn = (to: Readonly<Record<string, string | null>>): string =>
    path + queryOf({ ...values, after: '', before: '', ...to })
  return (
    <nav class="turns" aria-label={texts.list.pages}>
      <span class="more">
        {hasPreviousPage && (
          <Inside path={turn({ before: startCursor })} rel="prev">
            {texts.sentences.previous}
          </Inside>
        )}
      </span>
      <span class="more">
        {hasNextPage && (
          <Inside path={turn({ after: endCursor })} rel="next">
            {texts.sentences.next}
          </Inside>
        )}
      </span>
    </nav>
  )
}
