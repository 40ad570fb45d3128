import type { Cited } from '../../../exporters/citation.js'
import { type Snippet, snippetsOf } from '../../../exporters/snippets.js'
import { isOfOne, queryOf } from '../../address.js'
import { widgetOf } from '../../oembed/link.js'
import { frameOf } from '../../oembed/oembed.js'
import { parametersIn } from '../answer.js'
import { citedOf } from '../cited.js'
import { type Format, formatsOf, pathIn } from '../formats.js'
import { thingOf } from '../linked/index.js'
import type { Thing } from '../linked/thing.js'
import { absolute, type Source } from '../source.js'

/** In which ways a page can be used elsewhere. */
export interface Offer {
  readonly base: string
  /** Where the page is in each of its formats. */
  readonly files: ReadonlyMap<Format, string>
  readonly snippets: readonly Snippet[]
  readonly cited: Cited
  /** The picture that stands for the page where it is shared; null for pages about many things. */
  readonly preview: string | null
  /** The code that shows it on another page; null where no widget is about such a thing. */
  readonly frame: string | null
  /** What the page is about, in the words of schema.org. */
  readonly thing: Thing | null
}

export function offerOf(source: Omit<Source, 'ask' | 'documentOf'>, title: string, pageData: unknown): Offer {
  const { base, route, place } = source
  const widget = isOfOne(route) ? widgetOf(route.id, place.language) : null
  const files = new Map(formatsOf(route.page).map((format) => [format, addressIn(source, format)]))
  const json = files.get('json')
  return {
    base,
    files,
    snippets: json === undefined ? [] : snippetsOf(json, files.get('csv') ?? null),
    cited: citedOf(source, title),
    preview: isOfOne(route) ? absolute(source, `${source.path}.png`) : null,
    frame: widget && frameOf(widget, { origin: base, title }),
    thing: thingOf(route.page, pageData, base),
  }
}

/** With those parts of the address that the format takes; of a list, all rows and not the page that is shown. */
function addressIn(source: Omit<Source, 'ask' | 'documentOf'>, format: Format): string {
  const { page, path, values } = source
  const taken = Object.keys(parametersIn(format, page.parameters)).filter(
    (name) => format === 'json' || name !== 'after',
  )
  const kept = Object.fromEntries(taken.map((name) => [name, values[name]]))
  return absolute(source, pathIn(path, format) + queryOf(kept))
}
