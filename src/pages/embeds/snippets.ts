import { queryOf } from '../address.js'
import { EMBED_PATH } from './frame-document.js'
import type { EmbedName } from './index.js'

/** A file that host pages load. */
export interface WidgetFile {
  /** `dialogues.js` */
  readonly name: string
  /** Compressed. */
  readonly bytes: number
  /** What a browser compares it with (https://www.w3.org/TR/SRI/). */
  readonly integrity: string
}

export type Attributes = Readonly<Record<string, string>>

export const frameAddress = (origin: string, name: EmbedName, attributes: Attributes): string =>
  `${origin}${EMBED_PATH}/${name}${queryOf(attributes)}`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

export const scriptTag = (origin: string, { name, integrity }: WidgetFile): string =>
  `<script${attributesOf({
    type: 'module',
    src: `${origin}${EMBED_PATH}/${name}`,
    integrity,
    crossorigin: 'anonymous',
  })}></script>`

/** An element with a link inside, for readers without script and where the service is away. */
export const elementTag = (name: EmbedName, attributes: Attributes, link: string, text: string): string =>
  `<parley-${name}${attributesOf(attributes)}>\n  <a href="${escaped(link)}">${escaped(text)}</a>\n</parley-${name}>`

/** Popups leave the sandbox, so that the pages they open work. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

export interface Frame {
  readonly src: string
  readonly title: string
  readonly width: string
  readonly height: string
}

export const frameTag = (frame: Frame): string =>
  `<iframe${attributesOf({ ...frame, loading: 'lazy', sandbox: SANDBOX })}></iframe>`

/** What the policy of a host page has to allow: for elements, and for frames. */
export const elementPolicy = (origin: string): string => `script-src ${origin}; connect-src ${origin}`
export const framePolicy = (origin: string): string => `frame-src ${origin}; script-src ${origin}`
