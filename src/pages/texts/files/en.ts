import { plural } from '../texts.js'

/** What the pages say in English about their data: files, feeds, calendars, citations. */
export const enData = {
  use: 'Use this data',
  files: 'As a file',
  subscribe: 'Subscribe',
  programs: 'In a program',
  cite: 'Cite',
  formats: {
    json: 'JSON, as the API answers it',
    csv: 'CSV, a table',
    jsonld: 'JSON-LD, with the words of schema.org',
    ics: 'Calendar (iCalendar)',
  },
  console: 'Open the query in the console',
  citation: 'Parley: “{title}”. Data of {date}. {url}',
  everything: 'Everything',
  feedDescription: 'Newest articles and newly recorded dialogues: {name}',
  calendarDescription: 'Dialogues: {name}',
  leftOut: plural({
    one: '{n} dialogue without a date is not in this calendar.',
    other: '{n} dialogues without a date are not in this calendar.',
  }),
  vague: 'The day is not known. What is known: {date}.',
  thereIs: 'What you asked for is not there in this format. It is there as:',
}
