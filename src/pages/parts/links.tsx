import type { ComponentChildren } from 'preact'
import { useReader } from '../reader.js'

/** A link out of here; what is no http address is no link. */
export function Outside({
  href,
  children,
}: {
  readonly href: string
  readonly children?: ComponentChildren
}) {
  const shown = children ?? <bdi lang="">{href}</bdi>
  if (!isWeb(href)) return <span class="address">{shown}</span>
  return (
    <a class="outside" href={href} rel="noopener noreferrer">
      {shown}
    </a>
  )
}

function isWeb(href: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(href).protocol)
  } catch {
    return false
  }
}

/** A link within the pages: `path` is one without its language. */
export function Inside({
  path,
  children,
  ...attributes
}: {
  readonly path: string
  readonly children: ComponentChildren
  readonly class?: string
  readonly rel?: string
}) {
  const { prefix } = useReader()
  return (
    <a href={prefix + path} {...attributes}>
      {children}
    </a>
  )
}
