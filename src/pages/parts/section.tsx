import type { ComponentChildren } from 'preact'
import { useReader } from '../reader.js'

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly count?: string | undefined
  readonly children: ComponentChildren
}

/** A part of a page under its heading. */
export function Section({ id, title, count, children }: SectionProps) {
  const { embedded } = useReader()
  return (
    <section id={id} aria-labelledby={embedded ? undefined : `${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {count !== undefined && <span class="count"> {count}</span>}
      </h2>
      {children}
    </section>
  )
}
