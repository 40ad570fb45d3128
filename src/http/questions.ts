import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A documented question: its title is the first line of its file, a comment. */
export interface Question {
  /** `q01` */
  readonly id: string
  readonly title: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>> | null
}

/** The questions of a folder: `q01-….graphql`, with variables in `q01-….json` where there are any. */
export function readQuestions(folder: URL): readonly Question[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return files.sort().map((name) => readQuestion(folder, name))
}

function readQuestion(folder: URL, name: string): Question {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const variables = new URL(name.replace(/\.graphql$/, '.json'), folder)
  return {
    id: name.slice(0, name.indexOf('-')),
    title: text.slice(0, text.indexOf('\n')).replace(/^#\s*/, ''),
    query: text.trimEnd(),
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : null,
  }
}
