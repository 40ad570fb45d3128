import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'
import type { Words } from '../words/words.js'
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
export function Since({ of }: { readonly of: Dated }) {
  const { words, texts } = useReader()
  return <span class="since">{sinceIn(of, texts, words)}</span>
}

function sinceIn({ startDate, endDate }: Dated, { sentences }: Texts, words: Words): string {
  if (startDate !== null && endDate !== null) return words.period(startDate, endDate)
  if (startDate !== null) return sentence(sentences.since, { date: words.date(startDate) })
  return endDate === null ? '' : sentence(sentences.until, { date: words.date(endDate) })
}

export const isDated = ({ startDate, endDate }: Dated): boolean => startDate !== null || endDate !== null
