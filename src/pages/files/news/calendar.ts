import { precisionOf } from '../../../domain/values/dates.js'
import { type CalendarEntry, calendarOf } from '../../../exporters/calendar.js'
import { nameUuid } from '../../../exporters/name-uuid.js'
import { pathOfId, queryOf } from '../../address.js'
import type { CalendarExportQuery, EventNewsFragment } from '../../generated.js'
import { scopeOf } from '../scope.js'
import { absolute, idsOf, type Source } from '../source.js'
import { walk } from '../walk.js'
import { dialogueLine, placeOf, whenOf } from './dialogue-line.js'
import { subjectOf } from './subject.js'

/** The dialogues of a page, as a calendar; null where there is no such page. */
export async function calendarText(source: Source): Promise<string | null> {
  const { name, events } = await readEvents(source)
  if (name === null) return null
  const { texts, words } = source.telling
  const dated = events.filter(({ startDate }) => startDate !== null)
  const left = events.length - dated.length
  return calendarOf({
    name: `Parley: ${name}`,
    description: [
      texts.data.calendarDescription.replace('{name}', () => name),
      ...(left === 0 ? [] : [words.plural(texts.data.leftOut, left)]),
    ].join('. '),
    url: absolute(source, source.path + queryOf(source.values)),
    entries: dated.map((event) => entryOf(source, event)),
  })
}

async function readEvents(source: Source) {
  let name: string | null = null
  const walked = await walk(async (after) => {
    const variables = { about: idsOf(source), languages: [source.telling.asked.language], after }
    const answer = await source.ask('exports/calendar', { ...variables, filter: scopeOf(source).events })
    const { about, rows } = answer as CalendarExportQuery
    name = subjectOf(source, about)
    return rows
  })
  return { name: name as string | null, events: walked?.rows ?? [] }
}

function entryOf(source: Source, event: EventNewsFragment): CalendarEntry {
  const { telling } = source
  const start = event.startDate ?? ''
  const url = absolute(source, pathOfId(event.id))
  const vague =
    precisionOf(start) === 'day'
      ? []
      : [telling.texts.data.vague.replace('{date}', () => whenOf(event, telling))]
  return {
    uid: nameUuid(event.id),
    title: event.name,
    start,
    end: event.endDate,
    when: telling.words.date(start),
    description: [dialogueLine(event, telling), ...vague, url].join('\n'),
    place: placeOf(event, telling) || null,
    url,
    recordedAt: new Date(event.recordedAt),
  }
}
