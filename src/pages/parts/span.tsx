import { useReader } from '../reader.js'
import { sentence } from './sentence.js'

interface Dated {
  readonly startDate: string | null
  readonly endDate: string | null
}

/** When something was, as far as it is known. */
export function When({ of: { startDate, endDate } }: { readonly of: Dated }) {
  const { words, texts } = useReader()
  if (startDate === null) return <>{texts.sentences.undated}</>
  return (
    <time dateTime={startDate}>{endDate ? words.period(startDate, endDate) : words.date(startDate)}</time>
  )
}

/** The same for what is open where it has no end. */
export function Since({ of: { startDate, endDate } }: { readonly of: Dated }) {
  const { words, texts } = useReader()
  if (startDate !== null && endDate !== null) return <>{words.period(startDate, endDate)}</>
  if (startDate !== null) return <>{sentence(texts.sentences.since, { date: words.date(startDate) })}</>
  return endDate === null ? null : sentence(texts.sentences.until, { date: words.date(endDate) })
}

export const isDated = ({ startDate, endDate }: Dated): boolean => startDate !== null || endDate !== null
