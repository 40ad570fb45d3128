import { type EntityKind, kindOfId } from '../../domain/values/ids.js'
import { placeOf, routeOf } from '../address.js'
import { readAsked } from '../embeds/embed.js'
import { EMBED_PATH } from '../embeds/frame-document.js'
import { EMBEDS, type EmbedName, isEmbedName } from '../embeds/index.js'
import type { Attributes } from '../embeds/snippets.js'
import type { Language } from '../language.js'

/** What a link of this service is about, and the widget that previews it; some kinds of page have none. */
export interface Link {
  readonly id: string
  readonly language: Language
  readonly widget: { readonly name: EmbedName; readonly attributes: Attributes } | null
}

/** The widget that says most about an entity of a kind. */
const WIDGETS: Readonly<Partial<Record<EntityKind, EmbedName>>> = {
  CITY: 'dialogues',
  ORGANISATION: 'timeline',
  PROGRAMME: 'map',
  TOPIC: 'timeline',
}

/**
 * Reads a link to a page about one thing, or to a widget.
 * @throws BadParameter where a widget's address is not understood
 */
export function readLink({ pathname, search }: URL, preferred: Language): Link | undefined {
  const name = pathname.startsWith(`${EMBED_PATH}/`) ? pathname.slice(EMBED_PATH.length + 1) : ''
  return isEmbedName(name) ? linkToWidget(name, search.slice(1), preferred) : linkToPage(pathname, preferred)
}

function linkToWidget(name: EmbedName, query: string, preferred: Language): Link {
  const { id, language, values } = readAsked(EMBEDS[name], query, preferred)
  const attributes = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
  return { id, language, widget: { name, attributes: { ...attributes, lang: language } } }
}

function linkToPage(pathname: string, preferred: Language): Link | undefined {
  const { path, language } = placeOf(pathname, preferred)
  const id = (path !== null && routeOf(path)?.id) || undefined
  if (id === undefined) return undefined
  return { id, language, widget: widgetOf(id, language) }
}

/** The widget that says most about an entity; null where there is none for its kind. */
export function widgetOf(id: string, language: Language): Link['widget'] {
  const kind = kindOfId(id)
  const name = kind && WIDGETS[kind]
  return name ? { name, attributes: { [EMBEDS[name].subject]: id, lang: language } } : null
}
