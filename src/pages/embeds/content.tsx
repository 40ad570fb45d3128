import type { View } from '../page.js'
import { SourceNotes } from '../parts/cites.js'
import { Inside } from '../parts/links.js'
import { Data, Tongue } from '../parts/name.js'
import { useReader } from '../reader.js'

interface EmbedContentProps {
  readonly view: View
  /** The page that has more about the same. */
  readonly path: string
  /** Of its heading: a frame is a document of its own, an element a part of another. */
  readonly level: 1 | 2
}

/** A widget as it is seen: what it is about, what it shows, what that rests on, and the way to the page. */
export function EmbedContent({ view, path, level }: EmbedContentProps) {
  const { texts } = useReader()
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <>
      <Heading class="title" part="title">
        <Data text={view.title} language={view.titleLanguage ?? null} />
        <Tongue of={view.titleLanguage ?? null} />
      </Heading>
      <div part="body">{view.body}</div>
      <div part="sources">
        <SourceNotes />
      </div>
      <p part="link" class="more">
        <Inside path={path}>{texts.embeds.more}</Inside>
      </p>
    </>
  )
}
