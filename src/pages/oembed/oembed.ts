import type { Ask } from '../asking.js'
import type { Documents } from '../documents.js'
import { escaped, frameAddress, frameTag } from '../embeds/snippets.js'
import type { CardEmbedQuery, CardEmbedQueryVariables } from '../generated.js'
import type { Language } from '../language.js'
import { BadParameter, type Parameter, readParameters, type Values } from '../parameters.js'
import { type Link, readLink } from './link.js'

/** A preview of a link, as editors read it (https://oembed.com). */
export type Preview = Readonly<Record<string, string | number>>

export interface PreviewRequest {
  /** What stands behind the question mark, as it came. */
  readonly query: string
  /** Where the service is, as the editor sees it. */
  readonly origin: string
  readonly preferred: Language
  readonly ask: Ask
}

const WIDEST = 600
const HIGHEST = 480
const KEPT_S = 3_600
const FORMATS = ['json', 'xml'] as const
export type PreviewFormat = (typeof FORMATS)[number]

const URL_OF_PAGE: Parameter = { accepts: (value) => URL.canParse(value), allowed: ['https://…'] }
const PIXELS: Parameter = { accepts: (value) => /^[1-9]\d{0,5}$/.test(value), allowed: ['1 … 999999'] }
/** Any word is a format; which of them are not to be had, oEmbed says by a status of its own. */
const FORMAT: Parameter = { accepts: (value) => /^\w{1,20}$/.test(value), allowed: FORMATS }

/** Which format is asked for; undefined where it is none that there is. */
export function formatOf(query: string): PreviewFormat | undefined {
  const asked = new URLSearchParams(query).get('format') || 'json'
  return FORMATS.find((format) => format === asked)
}

/**
 * The preview of a link to a page of this service.
 * @returns null where there is no such page
 * @throws BadParameter where a part of the request is not understood
 */
export async function previewOf(request: PreviewRequest, documents: Documents): Promise<Preview | null> {
  const values = readParameters(request.query, {
    url: URL_OF_PAGE,
    maxwidth: PIXELS,
    maxheight: PIXELS,
    format: FORMAT,
  })
  if (values.url === undefined) throw new BadParameter('url', '', URL_OF_PAGE.allowed)
  const url = new URL(values.url)
  if (url.host !== new URL(request.origin).host || !/^https?:$/.test(url.protocol)) return null
  const link = readLink(url, request.preferred)
  const title = link && (await titleOf(link, request.ask, documents))
  return title ? described(link, title, url.origin, values) : null
}

async function titleOf({ id, language }: Link, ask: Ask, documents: Documents): Promise<string | undefined> {
  const variables: CardEmbedQueryVariables = { id, languages: [language] }
  const { node } = (await ask(documents.get('card') ?? '', variables)) as CardEmbedQuery
  return node && 'name' in node ? node.name : undefined
}

/** Addresses are of the link's own origin: a proxy may have taken its `https` away. */
function described({ widget }: Link, title: string, origin: string, values: Values): Preview {
  const common = {
    version: '1.0',
    title,
    provider_name: 'Parley',
    provider_url: `${origin}/`,
    cache_age: KEPT_S,
  }
  if (!widget) return { type: 'link', ...common }
  const width = Math.min(Number(values.maxwidth ?? WIDEST), WIDEST)
  const height = Math.min(Number(values.maxheight ?? HIGHEST), HIGHEST)
  const html = frameOf(widget, { origin, title, width, height })
  return { type: 'rich', ...common, html, width, height }
}

/** The code of a frame for a widget, as large as asked for. */
export function frameOf(
  { name, attributes }: NonNullable<Link['widget']>,
  { origin, title, width = WIDEST, height = HIGHEST }: FrameOptions,
): string {
  const src = frameAddress(origin, name, attributes)
  return frameTag({ src, title, width: String(width), height: String(height) })
}

interface FrameOptions {
  readonly origin: string
  readonly title: string
  readonly width?: number
  readonly height?: number
}

export function previewInXml(preview: Preview): string {
  const fields = Object.entries(preview).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
