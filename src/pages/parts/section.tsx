import type { ComponentChildren } from 'preact'

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly count?: string | undefined
  readonly children: ComponentChildren
}

/** A part of a page under its heading. */
export const Section = ({ id, title, count, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>
      {title}
      {count !== undefined && <span class="count"> {count}</span>}
    </h2>
    {children}
  </section>
)
