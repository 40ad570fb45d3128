import type { ComponentChildren } from 'preact'
import { ENTITY_KINDS } from '../../domain/values/ids.js'
import { type Place, pathOfList } from '../address.js'
import type { Failure } from '../failure.js'
import type { LostPageQuery } from '../generated.js'
import type { Telling, View } from '../page.js'
import { Inside } from '../parts/links.js'
import { EntityLink } from '../parts/name.js'
import { Section } from '../parts/section.js'
import { Sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'

/** What is said where an address leads nowhere. */
export const lostView = (
  { search: { nodes } }: LostPageQuery,
  { texts: { errors } }: Telling,
  formats: ComponentChildren = null,
): View => ({
  title: errors.lost,
  description: errors.lostLead,
  body: (
    <>
      <h1>{errors.lost}</h1>
      <p class="lead">{errors.lostLead}</p>
      {formats}
      {nodes.length > 0 && <Meant nodes={nodes} />}
      <WaysOn />
    </>
  ),
})

function Meant({ nodes }: { readonly nodes: LostPageQuery['search']['nodes'] }) {
  const { texts } = useReader()
  return (
    <Section id="meant" title={texts.errors.meant}>
      <ul class="entries">
        {nodes.map((node) => (
          <li key={node.id} class="entry">
            <span class="when">{texts.kinds[node.entityKind]}</span>
            <div>
              <EntityLink to={node} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function WaysOn() {
  const { texts } = useReader()
  return (
    <>
      <p>{texts.errors.tryThese}</p>
      <ul class="ways">
        {ENTITY_KINDS.map((kind) => (
          <li key={kind}>
            <Inside path={pathOfList(kind)}>{texts.manyOf[kind]}</Inside>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is said where there can be no page. */
export function failureView(failure: Failure, { texts: { errors } }: Telling, { path }: Place): View {
  if (failure.status === 503) return plain(errors.fault, errors.away)
  if (failure.status === 500)
    return plain(errors.fault, errors.faultLead.replace('{reference}', failure.reference))
  if ('broken' in failure) return plain(errors.bad, errors.broken)
  return {
    title: errors.bad,
    description: errors.bad,
    body: (
      <>
        <h1>{errors.bad}</h1>
        <BadPart failure={failure} />
        <p>
          <Inside path={encodeURI(path ?? '/')}>{errors.without}</Inside>
        </p>
        <WaysOn />
      </>
    ),
  }
}

const plain = (title: string, lead: string): View => ({
  title,
  description: lead,
  body: (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <WaysOn />
    </>
  ),
})

const CUT = 80
const cut = (text: string): string => (text.length > CUT ? `${text.slice(0, CUT)}…` : text)

export function BadPart({ failure }: { readonly failure: Extract<Failure, { readonly parameter: string }> }) {
  const { texts } = useReader()
  const { parameter, received, allowed } = failure
  const name = <bdi lang="">{cut(parameter)}</bdi>
  if (allowed === null)
    return (
      <p class="lead">
        <Sentence of={texts.errors.unknownPart} parameter={name} />
      </p>
    )
  return (
    <>
      <p class="lead">
        <Sentence of={texts.errors.badPart} parameter={name} received={<bdi lang="">{cut(received)}</bdi>} />
      </p>
      {allowed.length > 0 && (
        <p>
          <Sentence of={texts.errors.allowedList} list={allowedIn(allowed, texts)} />
        </p>
      )}
    </>
  )
}

const allowedIn = (allowed: keyof Texts['allowed'] | readonly string[], texts: Texts) =>
  typeof allowed === 'string' ? texts.allowed[allowed] : <bdi lang="en">{allowed.join(', ')}</bdi>
