import type { ComponentChildren } from 'preact'
import { useReader } from '../../reader.js'
import { useBrush } from '../brush.js'

interface GoProps {
  /** A path without its language. */
  readonly to: string
  /** Read out, and shown where it is pointed at. */
  readonly label: string
  readonly children: ComponentChildren
}

/** A part of a picture that leads somewhere: a link on a page, a group with a title in a file. */
export function Go({ to, label, children }: GoProps) {
  const { prefix } = useReader()
  const { linked } = useBrush()
  const parts = (
    <>
      <title>{label}</title>
      {children}
    </>
  )
  if (!linked) return <g>{parts}</g>
  return (
    <a href={prefix + to} aria-label={label}>
      {parts}
    </a>
  )
}
