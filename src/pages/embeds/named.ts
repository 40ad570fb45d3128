import type { ComponentChildren } from 'preact'
import type { NamedFragment } from '../generated.js'
import type { View } from '../page.js'

/** The view of a node that may not be there, or be of another kind than was asked for. */
export const named = (
  node: Partial<NamedFragment> | null | undefined,
  description: string,
  body: ComponentChildren,
): View | null =>
  node?.name === undefined
    ? null
    : { title: node.name, titleLanguage: node.nameLanguage ?? null, description, body }
