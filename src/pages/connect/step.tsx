import type { ConnectPageQuery } from '../generated.js'
import { Cites } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { Sentence } from '../parts/sentence.js'
import { isDated, Since, When } from '../parts/span.js'
import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'

export type Paths = NonNullable<ConnectPageQuery['paths']>
export type Path = Paths['paths'][number]
export type Step = Path['steps'][number]

/** Who did what in a step, whichever way it is walked. */
export const recordedIn = ({ forward, from, to }: Step) =>
  forward ? { source: from, target: to } : { source: to, target: from }

/** The text of a step: that of its role, or else of its relation. */
export const textOf = ({ steps }: Texts, { relation, role }: Step): string => steps[role ?? relation]

/** What has a date is a dialogue or a text; that stands with its date. */
const hasDate = (id: string): boolean => /^(?:event|programme|article):/.test(id)

/** One step as a sentence, in the direction in which it is recorded, with its date and its sources. */
export function StepSentence({ of }: { readonly of: Step }) {
  const { texts } = useReader()
  const { source, target } = recordedIn(of)
  const dated = hasDate(target.id) && of.relation === 'PARTICIPATION' ? target : source
  const named = (entity: Step['from']) =>
    entity === dated && isDated(of) ? (
      <Sentence of={texts.steps.dated} name={<EntityLink to={entity} />} date={<Dated of={of} />} />
    ) : (
      <EntityLink to={entity} />
    )
  return (
    <>
      <Sentence of={textOf(texts, of)} source={named(source)} target={named(target)} />
      {of.sourceCount > 0 ? <Cites of={of.claims} /> : <ByRecord of={source} />}
    </>
  )
}

/** What is a part of a programme goes on until an end is known. */
const Dated = ({ of }: { readonly of: Step }) =>
  of.role && LASTING.has(of.role) ? <Since of={of} /> : <When of={of} />

const LASTING: ReadonlySet<string> = new Set([
  'LEAD',
  'PARTNER',
  'FUNDER',
  'CO_FUNDER',
  'ASSOCIATE',
  'MEMBER',
])

/** Relations without sources of their own stand in the record of one of the two. */
function ByRecord({ of }: { readonly of: Step['from'] }) {
  const { texts } = useReader()
  return (
    <span class="meta">
      {' '}
      <Sentence of={texts.connect.byRecord} name={<EntityLink to={of} />} />
    </span>
  )
}
