import { type Example, type Question, sameExample } from './questions'

const WELCOME: Example = {
  query: `# Welcome to Parley. Write a query here and press Ctrl-Enter, or the play button, to ask it.
# The first icon on the left opens the documentation of every type and field.

{ __typename }
`,
  variables: '',
}

/** The tabs of a first visit; GraphiQL selects the first one. */
export function firstTabs(questions: Question[], link: Example | null): [Example, ...Example[]] {
  const others = questions.filter((question) => !link || !sameExample(question, link))
  if (link) return [link, ...others]
  const [first = WELCOME, ...rest] = others
  return [first, ...rest]
}
