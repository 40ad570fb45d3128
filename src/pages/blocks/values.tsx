import { groupBy } from '../../domain/values/group.js'
import type { StatedFragment } from '../generated.js'
import { Citations, Quote } from '../parts/cites.js'
import { Data } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'
import type { Words } from '../words/words.js'

/** All values that sources give, side by side, the preferred one first; where they differ it is said. */
export const Values = ({ of }: { readonly of: readonly StatedFragment[] }) => (
  <>
    {[...groupBy(of, questionOf)].map(([question, statements]) => (
      <Answers key={question} of={statements} />
    ))}
  </>
)

/** Statements that answer the same question: of one property, unit and qualifier. */
const questionOf = ({ property, qualifier, value }: StatedFragment): string =>
  JSON.stringify([property, value?.unit, qualifier])

const answerOf = ({ value }: StatedFragment): string => JSON.stringify(value)

function Answers({ of }: { readonly of: readonly StatedFragment[] }) {
  const { texts, words } = useReader()
  const [first] = of
  if (!first) return null
  const answers = [...groupBy(of, answerOf).values()]
  const verdict =
    answers.length > 1
      ? texts.sentences.differ
      : of.length > 1
        ? texts.sentences.agree
        : texts.sentences.oneSource
  return (
    <div class={answers.length > 1 ? 'answers disputed' : 'answers'}>
      <h3>
        {labelIn(first, texts)}
        {first.qualifier !== null && (
          <>
            {' · '}
            <bdi lang="en">{first.qualifier}</bdi>
          </>
        )}{' '}
        <span class="verdict">{verdict}</span>
      </h3>
      <Table
        label={labelIn(first, texts)}
        rows={answers}
        keyOf={([statement]) => statement?.id ?? ''}
        columns={[
          { label: texts.labels.value, cell: ([statement]) => statement && valueIn(statement, texts, words) },
          { label: texts.sections.sources, cell: (statements) => <Sayings of={statements} /> },
        ]}
      />
    </div>
  )
}

export function labelIn({ property, value }: StatedFragment, texts: Texts): string {
  const { properties, units } = texts as { properties: Record<string, string>; units: Record<string, string> }
  const unit = value?.unit ? ` (${units[value.unit] ?? value.unit})` : ''
  return (properties[property] ?? property) + unit
}

export function valueIn({ value, preferred }: StatedFragment, texts: Texts, words: Words) {
  if (value === null) return null
  return (
    <>
      <strong>{value.text === null ? written(value, texts, words) : <Data text={value.text} />}</strong>
      {preferred && <small class="badge"> {texts.sentences.preferred}</small>}
    </>
  )
}

type Value = NonNullable<StatedFragment['value']>

function written({ number, min, max, date, approximate }: Value, texts: Texts, words: Words): string {
  const { sentences } = texts
  if (date !== null) return words.date(date)
  if (number !== null)
    return approximate ? sentence(sentences.about, { n: words.number(number) }) : words.number(number)
  if (min !== null && max !== null) return `${words.number(min)}–${words.number(max)}`
  if (min !== null) return sentence(sentences.atLeast, { n: words.number(min) })
  return max === null ? '' : sentence(sentences.atMost, { n: words.number(max) })
}

/** Who says so, in which words, with what a curator noted. */
function Sayings({ of }: { readonly of: readonly StatedFragment[] }) {
  const { texts, words } = useReader()
  return (
    <ul class="sayings">
      {of.map((statement) => (
        <li key={statement.id}>
          <Data text={statement.source.title} language={statement.source.language} />
          <Citations of={[statement]} />
          {statement.asOf !== null && (
            <span class="meta"> {sentence(texts.sentences.asOf, { date: words.date(statement.asOf) })}</span>
          )}
          {statement.quote !== null && <Quote text={statement.quote} language={statement.source.language} />}
          {statement.note !== null && (
            <p class="meta" lang="en" dir="auto">
              {statement.note}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
