/** A query together with the text of its variables, as the editors show them. */
export interface Example {
  query: string
  variables: string
}

/** An example with the question that it answers. */
export interface Question extends Example {
  id: string
  title: string
}

/**
 * The example questions, from `questions.json` beside the page. They are a help and not a need: when the
 * list cannot be had, the console starts without it.
 */
export async function loadQuestions(): Promise<Question[]> {
  try {
    const response = await fetch('questions.json', {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(5000),
    })
    if (!response.ok) return []
    const list: unknown = await response.json()
    return Array.isArray(list) ? list.flatMap(toQuestion) : []
  } catch {
    return []
  }
}

export function sameExample(a: Example, b: Example): boolean {
  return a.query === b.query && a.variables === b.variables
}

function toQuestion(entry: unknown): Question[] {
  if (typeof entry !== 'object' || entry === null) return []
  const { id, title, query, variables } = entry as Record<string, unknown>
  if (typeof id !== 'string' || typeof title !== 'string' || typeof query !== 'string') return []
  return [{ id, title, query, variables: variables == null ? '' : JSON.stringify(variables, null, 2) }]
}
