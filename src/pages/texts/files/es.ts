import { plural, type Texts } from '../texts.js'

/** Lo que las páginas dicen en español de sus datos: archivos, canales, calendarios, citas. */
export const esData: Texts['data'] = {
  use: 'Usar estos datos',
  files: 'Como archivo',
  subscribe: 'Suscribirse',
  programs: 'En un programa',
  cite: 'Citar',
  formats: {
    json: 'JSON, tal como responde la API',
    csv: 'CSV, una tabla',
    jsonld: 'JSON-LD, con el vocabulario de schema.org',
    ics: 'Calendario (iCalendar)',
  },
  console: 'Abrir la consulta en la consola',
  citation: 'Parley: «{title}». Datos del {date}. {url}',
  everything: 'Todo',
  feedDescription: 'Artículos más recientes y diálogos recién registrados: {name}',
  calendarDescription: 'Diálogos: {name}',
  leftOut: plural({
    one: '{n} diálogo sin fecha no está en este calendario.',
    other: '{n} diálogos sin fecha no están en este calendario.',
  }),
  vague: 'No se conoce el día. Lo que se sabe: {date}.',
  thereIs: 'Lo que pide no existe en este formato. Formatos disponibles:',
}
