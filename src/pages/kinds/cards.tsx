import { type Option, optionsOf } from '../lists/filter-form.js'
import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'

/** A question with its parameters: a form whose answer is a page. */
interface Card {
  readonly question: string
  readonly action: string
  readonly hidden?: Option
  readonly fields: readonly {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly options?: readonly Option[]
  }[]
}

const cardsIn = ({ cards, kinds, labels, list, regions, roles, coverage }: Texts): readonly Card[] => [
  {
    question: cards.city,
    action: '/search',
    hidden: ['kind', 'CITY'],
    fields: [{ name: 'q', label: kinds.CITY, value: cards.cityExample }],
  },
  {
    question: cards.year,
    action: '/events',
    fields: [
      { name: 'from', label: list.from, value: '2017' },
      { name: 'to', label: list.to, value: '2017' },
    ],
  },
  {
    question: cards.role,
    action: '/cities',
    fields: [{ name: 'role', label: labels.role, value: 'HOST', options: optionsOf(roles) }],
  },
  {
    question: cards.region,
    action: '/cities',
    fields: [{ name: 'region', label: labels.region, value: 'SOUTH', options: optionsOf(regions) }],
  },
  {
    question: cards.writing,
    action: '/search',
    hidden: ['kind', 'ARTICLE'],
    fields: [{ name: 'q', label: kinds.TOPIC, value: cards.topicExample }],
  },
  {
    question: cards.coverage,
    action: '/events',
    fields: [{ name: 'coverage', label: labels.coverage, value: 'COUNT_ONLY', options: optionsOf(coverage) }],
  },
]

export function Cards() {
  const { texts, prefix } = useReader()
  return (
    <ul class="cards">
      {cardsIn(texts).map((card) => (
        <li key={card.question} class="card">
          <h3>{card.question}</h3>
          <form action={prefix + card.action} aria-label={card.question}>
            {card.hidden && <input type="hidden" name={card.hidden[0]} value={card.hidden[1]} />}
            <div class="inputs">
              {card.fields.map((field) => (
                <CardField key={field.name} field={field} />
              ))}
            </div>
            <button type="submit">{texts.landing.go}</button>
          </form>
        </li>
      ))}
    </ul>
  )
}

function CardField({ field: { name, label, value, options } }: { readonly field: Card['fields'][number] }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in one of two branches
    <label>
      {label}
      {options ? (
        <select name={name}>
          {options.map(([option, text]) => (
            <option key={option} value={option} selected={option === value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input name={name} value={value} maxLength={200} dir="auto" autoComplete="off" />
      )}
    </label>
  )
}
