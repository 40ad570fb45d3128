import type { EventNewsFragment } from '../../generated.js'
import type { Telling } from '../../page.js'

/** Of which kind a dialogue is, when and where, in one line of text. */
export function dialogueLine(event: EventNewsFragment, telling: Telling): string {
  const { texts } = telling
  return [texts.eventKinds[event.kind], whenOf(event, telling), placeOf(event, telling)]
    .filter(Boolean)
    .join(' · ')
}

/** When a dialogue is, as far as it is known. */
export function whenOf({ startDate, endDate }: EventNewsFragment, { texts, words }: Telling): string {
  if (startDate === null) return texts.sentences.undated
  return endDate === null ? words.date(startDate) : words.period(startDate, endDate)
}

/** Where a dialogue is, as far as it is known; the empty text where it is not. */
export function placeOf(
  { place: { city, venue, online } }: EventNewsFragment,
  { texts, words }: Telling,
): string {
  const town = city === null ? null : `${city.name}, ${words.country(city.country)}`
  return [venue, town, online ? texts.sentences.online : null].filter(Boolean).join(', ')
}
