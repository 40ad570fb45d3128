import { plural, type Texts } from '../texts.js'

/** Ce que les pages disent en français de leurs données : fichiers, fils, calendriers, citations. */
export const frData: Texts['data'] = {
  use: 'Utiliser ces données',
  files: 'Sous forme de fichier',
  subscribe: 'S’abonner',
  programs: 'Dans un programme',
  cite: 'Citer',
  formats: {
    json: 'JSON, tel que l’API le renvoie',
    csv: 'CSV, un tableau',
    jsonld: 'JSON-LD, avec le vocabulaire schema.org',
    ics: 'Calendrier (iCalendar)',
  },
  console: 'Ouvrir la requête dans la console',
  citation: 'Parley : « {title} ». Données du {date}. {url}',
  everything: 'Tout',
  feedDescription: 'Derniers articles et dialogues récemment enregistrés : {name}',
  calendarDescription: 'Dialogues : {name}',
  leftOut: plural({
    one: '{n} dialogue sans date ne figure pas dans ce calendrier.',
    other: '{n} dialogues sans date ne figurent pas dans ce calendrier.',
  }),
  vague: 'Le jour n’est pas connu. Ce que l’on sait : {date}.',
  thereIs: 'Ce que vous demandez n’existe pas dans ce format. Formats disponibles :',
}
