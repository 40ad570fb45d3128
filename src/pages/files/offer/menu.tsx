import { EMBED_PATH } from '../../embeds/frame-document.js'
import { useReader } from '../../reader.js'
import { FORMATS, type Format, isCitation, isFeed } from '../formats.js'
import type { Offer } from './offer.js'

/** How to use what a page shows elsewhere: works without script. */
export function UseData({ of, console }: { readonly of: Offer; readonly console: string | null }) {
  const { data } = useReader().texts
  const formats = [...of.files.keys()]
  return (
    <details class="data">
      <summary>{data.use}</summary>
      <h2>{data.files}</h2>
      <Files
        of={of}
        formats={formats.filter((format) => !isFeed(format) && !isCitation(format) && format !== 'ics')}
      />
      {formats.some(isFeed) && (
        <>
          <h2>{data.subscribe}</h2>
          <Files of={of} formats={formats.filter((format) => isFeed(format) || format === 'ics')} />
        </>
      )}
      <h2>{data.programs}</h2>
      {console !== null && (
        <p>
          <a href={console} rel="nofollow">
            {data.console}
          </a>
        </p>
      )}
      <Snippets of={of} />
      <Embedding of={of} />
      <h2>{data.cite}</h2>
      <Citation of={of} />
      <Files of={of} formats={formats.filter(isCitation)} />
    </details>
  )
}

function Files({ of, formats }: { readonly of: Offer; readonly formats: readonly Format[] }) {
  const said = useReader().texts.data.formats as Readonly<Partial<Record<Format, string>>>
  return (
    <ul>
      {formats.map((format) => (
        <li key={format}>
          <a
            href={of.files.get(format)?.slice(of.base.length) ?? ''}
            type={FORMATS[format].type}
            rel="nofollow"
          >
            {said[format] ?? <bdi lang="en">{FORMATS[format].name}</bdi>}
          </a>
        </li>
      ))}
    </ul>
  )
}

const Snippets = ({ of }: { readonly of: Offer }) => (
  <dl lang="en" dir="ltr">
    {of.snippets.map(({ language, code }) => (
      <div key={language}>
        <dt>{language}</dt>
        <dd>
          <pre>
            <code>{code}</code>
          </pre>
        </dd>
      </div>
    ))}
  </dl>
)

function Embedding({ of: { frame } }: { readonly of: Offer }) {
  const { texts, prefix } = useReader()
  return (
    <>
      <h2>
        <a href={`${prefix}${EMBED_PATH}/`}>{texts.embeds.title}</a>
      </h2>
      {frame !== null && (
        <pre lang="en" dir="ltr">
          <code>{frame}</code>
        </pre>
      )}
    </>
  )
}

function Citation({ of: { cited } }: { readonly of: Offer }) {
  const { texts, words } = useReader()
  const { title, day, url } = cited
  const filled: Readonly<Record<string, string>> = { title, url, date: words.date(day) }
  return <p>{texts.data.citation.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')}</p>
}
