import { EntityLink } from '../parts/name.js'
import { sentence } from '../parts/sentence.js'
import { When } from '../parts/span.js'
import type { PictureColumn } from '../pictures/tabular.js'
import type { Texts } from '../texts/texts.js'
import { type Paths, recordedIn, type Step, textOf } from './step.js'

/** A step of one of the chains, as a row. */
export interface Link {
  /** The chains are numbered from 1, and so are the steps of each. */
  readonly path: number
  readonly number: number
  readonly step: Step
}

export const linksOf = ({ paths }: Paths): readonly Link[] =>
  paths.flatMap(({ steps }, at) => steps.map((step, number) => ({ path: at + 1, number: number + 1, step })))

/** A step as plain text: `Amman took part in …` */
export function sentenceOf(texts: Texts, step: Step): string {
  const { source, target } = recordedIn(step)
  return sentence(textOf(texts, step), { source: source.name, target: target.name })
}

export const linkColumns = (texts: Texts): readonly PictureColumn<Link>[] => [
  { name: 'chain', text: ({ path }) => path },
  {
    name: 'step',
    label: texts.connect.step,
    text: ({ number }) => number,
    cell: ({ path, number }) => `${path}.${number}`,
  },
  {
    name: 'from',
    label: texts.connect.from,
    text: ({ step }) => step.from.id,
    cell: ({ step }) => <EntityLink to={step.from} />,
  },
  {
    name: 'to',
    label: texts.connect.to,
    text: ({ step }) => step.to.id,
    cell: ({ step }) => <EntityLink to={step.to} />,
  },
  {
    name: 'relation',
    label: texts.pictures.relation,
    text: ({ step }) => step.relation,
    cell: ({ step }) => (step.role ? texts.roles[step.role] : texts.pictures.relations[step.relation]),
  },
  { name: 'role', text: ({ step }) => step.role },
  {
    name: 'startDate',
    label: texts.labels.date,
    text: ({ step }) => step.startDate,
    cell: ({ step }) => <When of={step} />,
  },
  { name: 'endDate', text: ({ step }) => step.endDate },
  { name: 'sourceCount', label: texts.connect.sources, text: ({ step }) => step.sourceCount },
  { name: 'sentence', text: ({ step }) => sentenceOf(texts, step) },
]
