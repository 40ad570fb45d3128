import type { ComponentChildren } from 'preact'
import type { DialogueFragment } from '../generated.js'
import { EntityLink } from '../parts/name.js'
import { isPlaced, Where } from '../parts/place.js'
import { When } from '../parts/span.js'
import { useReader } from '../reader.js'

/** An event in a list: when it was, what it is called, of which kind, where, and what else is to be said. */
export function Dialogue({
  of,
  children,
}: {
  readonly of: DialogueFragment
  readonly children?: ComponentChildren
}) {
  const { texts } = useReader()
  return (
    <li class="entry">
      <span class="when">
        <When of={of} />
      </span>
      <div>
        <EntityLink to={of} />
        <span class="meta">
          {texts.eventKinds[of.kind]}
          {isPlaced(of.place) && ' · '}
          <Where of={of.place} />
        </span>
        {children}
      </div>
    </li>
  )
}

export const Dialogues = ({ of }: { readonly of: readonly DialogueFragment[] }) => (
  <ul class="entries">
    {of.map((dialogue) => (
      <Dialogue key={dialogue.id} of={dialogue} />
    ))}
  </ul>
)
