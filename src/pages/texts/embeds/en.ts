import { plural } from '../texts.js'

/** Widgets, and the page that hands them out, in English. */
export const enEmbeds = {
  title: 'Widgets for your own pages',
  lead: 'Show what is recorded here on your own site, with its sources: as an element with one line of script, or as a frame that needs none.',
  names: {
    dialogues: 'The dialogues of a city',
    meetings: 'Who meets whom',
    map: 'The map of a programme',
    timeline: 'A timeline',
    number: 'A number with its source',
  },
  abouts: {
    dialogues: 'Which dialogues a city took part in, by year, as what.',
    meetings: 'Whom a city or an organisation met most often, and in which dialogues.',
    map: 'The cities of a programme, with their phase.',
    timeline: 'The dialogues of a city, an organisation, a programme or a topic, year by year.',
    number: 'What sources say about a number, side by side.',
  },
  preview: 'See it alone',
  element: 'As an element',
  frame: 'As a frame',
  size: '{size} kB, compressed',
  attributes: 'Attributes',
  attributesLead:
    'For each element. What stands inside it is shown until the data is there, and wherever it cannot be had.',
  about: 'what it is about: {list}',
  unit: 'what is counted, where there are several numbers, such as {list}',
  first: 'how many at most, 1 to 100',
  lang: 'the language: en, fr, es or ar; without it that of your page',
  theme: 'light or dark; without it as the reader has it',
  base: 'another service than the one that the script came from',
  property: 'which number, such as {list}',
  events: 'Events',
  eventsLead:
    'They rise from the element: {load} with the data, {error} with a message, {select} with an id before a link is followed, which can be prevented.',
  style: 'Style',
  styleLead: 'The properties {properties} and the parts {parts} are yours to set.',
  policy: 'What your page has to allow',
  policyElement: 'For elements, a page with a Content-Security-Policy needs:',
  policyFrame: 'For frames:',
  hash: 'With {attribute} the browser runs the script only as it is today. After an update of this service it will not run it, and the link inside is shown instead, until you take the new line.',
  rows: 'For Grafana and Kumu',
  rowsLead:
    'What lies around an entity, or without one the pairs that met most often, as rows that a node graph panel and a remote import read.',
  oembed: 'For editors that turn a link into a preview (oEmbed)',
  more: 'More on Parley',
  perYear: 'Dialogues per year, from {from} to {to}',
  onMap: plural({ one: '{n} city on the map', other: '{n} cities on the map' }),
  notOnMap: plural({
    one: 'For {n} city no place is recorded.',
    other: 'For {n} cities no place is recorded.',
  }),
}
