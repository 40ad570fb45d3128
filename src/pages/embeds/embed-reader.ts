import { Notes } from '../notes.js'
import type { Reader } from '../reader.js'
import { TEXTS } from '../texts/index.js'

/** Who reads a widget: it has no address of its own, and links to pages under a prefix. */
export const embedReader = (given: Pick<Reader, 'language' | 'prefix' | 'values' | 'words'>): Reader => ({
  ...given,
  embedded: true,
  path: '',
  origin: '',
  texts: TEXTS[given.language],
  notes: new Notes(),
  questions: [],
  widgets: [],
})
