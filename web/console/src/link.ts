import type { Example, Question } from './questions'

/**
 * What the address of the page asks to open: `?query=…&variables=…` a query, `?question=q01` one of the
 * example questions.
 */
export function readLink(search: string, questions: Question[]): Example | null {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')
  if (query) return { query, variables: readable(parameters.get('variables') ?? '') }
  return questions.find(({ id }) => id === parameters.get('question')) ?? null
}

/** Variables travel in one line; text that is not JSON stays as it came, for the editor to point at. */
function readable(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2)
  } catch {
    return variables
  }
}
