import { queryOf } from '../address.js'
import type { ConnectPageQuery, NamedFragment } from '../generated.js'
import { Inside } from '../parts/links.js'
import { Data, EntityLink, Name } from '../parts/name.js'
import { Section } from '../parts/section.js'
import { Sentence, sentence } from '../parts/sentence.js'
import { Figure } from '../pictures/figure.js'
import type { Picture } from '../pictures/picture.js'
import { PictureTable } from '../pictures/tabular.js'
import { useReader } from '../reader.js'
import { idsIn, stepsIn } from './asked.js'
import { type Link, linkColumns } from './links.js'
import { type Path, type Paths, StepSentence } from './step.js'

interface AnswerProps {
  readonly data: ConnectPageQuery
  readonly paths: Paths
  readonly ends: { readonly from: NamedFragment; readonly to: NamedFragment }
  readonly picture: Picture | undefined
  readonly links: readonly Link[]
}

/** How the two are linked, in sentences, then as a picture; or that they are not, as far as is known. */
export function Answer({ data, paths, ends, picture, links }: AnswerProps) {
  const { texts } = useReader()
  if (paths.paths.length === 0) return <NoLink data={data} paths={paths} ends={ends} />
  return (
    <>
      <Found paths={paths} ends={ends} />
      <Without of={paths.paths} />
      {picture && (
        <Section id="chain" title={texts.connect.picture}>
          <Figure picture={picture}>
            <PictureTable
              label={picture.title}
              columns={linkColumns(texts)}
              rows={links}
              keyOf={({ path, number }) => `${path} ${number}`}
            />
          </Figure>
        </Section>
      )}
    </>
  )
}

const endsOf = ({ from, to }: AnswerProps['ends']) => ({
  from: <Data text={from.name} language={from.nameLanguage} />,
  to: <Data text={to.name} language={to.nameLanguage} />,
})

function Found({ paths, ends }: Pick<AnswerProps, 'paths' | 'ends'>) {
  const { texts, words } = useReader()
  const { connect } = texts
  const { paths: all, found, truncated } = paths
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">
        <Sentence of={words.plural(connect.linked, all[0]?.length ?? 0)} {...endsOf(ends)} />
      </h2>
      <p>
        {words.plural(connect.found, found)}{' '}
        {all.length < found && sentence(connect.shown, { n: words.number(all.length) })}
      </p>
      {truncated && <p>{connect.tooCostly}</p>}
      <ol class="chains">
        {all.map((path, at) => (
          <Chain key={at} of={path} />
        ))}
      </ol>
    </section>
  )
}

function Chain({ of: { length, steps } }: { readonly of: Path }) {
  const { texts, words } = useReader()
  return (
    <li>
      <h3>{words.plural(texts.connect.chain, length)}</h3>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.to.id}>
            <StepSentence of={step} />
          </li>
        ))}
      </ol>
    </li>
  )
}

/** Each of those in between can be left out of the next search. */
function Without({ of }: { readonly of: readonly Path[] }) {
  const { texts, values } = useReader()
  const between = new Map(of.flatMap(({ steps }) => steps.slice(1).map(({ from }) => [from.id, from])))
  if (between.size === 0) return null
  const avoiding = (id: string): string => [...idsIn(values.avoiding), id].join(',')
  return (
    <div>
      <p>{texts.connect.without}</p>
      <ul class="chosen">
        {[...between.values()].map((entity) => (
          <li key={entity.id}>
            <Inside path={`/connect${queryOf({ ...values, avoiding: avoiding(entity.id) })}`}>
              <Name of={entity} />
            </Inside>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** That nothing was found is an answer, with what is not known. */
function NoLink({ data, paths, ends }: Pick<AnswerProps, 'data' | 'paths' | 'ends'>) {
  const { texts, words, values } = useReader()
  const { connect } = texts
  const { reason } = paths
  if (reason === 'SAME_ENTITY')
    return (
      <p class="lead">
        <Sentence of={connect.same} from={<EntityLink to={ends.from} />} />
      </p>
    )
  if (reason !== 'NO_PATH') return <p class="lead">{connect.tooCostly}</p>
  const [n, all] = [data.incomplete?.totalCount ?? 0, data.recorded?.totalCount ?? 0]
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">
        <Sentence of={words.plural(connect.none, stepsIn(values))} {...endsOf(ends)} />
      </h2>
      <p>{connect.noneHint}</p>
      {n > 0 && (
        <p>
          {sentence(words.plural(connect.notComplete, n), { all: words.number(all) })}{' '}
          <Inside path={`/events${queryOf({ coverage: 'PARTIAL' })}`}>{connect.partialLists}</Inside>
        </p>
      )}
    </section>
  )
}
