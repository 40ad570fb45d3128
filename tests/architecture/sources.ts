import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The source files of the project, for tests that look at how it is built. */
export interface SourceFile {
  /** From the root: `src/graph/index.ts`. */
  readonly path: string
  readonly text: string
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** All TypeScript files under a folder of the root. */
export function sourcesUnder(folder: string): SourceFile[] {
  return readdirSync(`${ROOT}${folder}`).flatMap((name) => {
    const path = `${folder}/${name}`
    if (statSync(ROOT + path).isDirectory()) return sourcesUnder(path)
    return /\.tsx?$/.test(name) ? [{ path, text: readFileSync(ROOT + path, 'utf8') }] : []
  })
}

/** What a file imports: files of ours as paths from the root, packages by name. */
export function importsOf({ path, text }: SourceFile): {
  readonly files: string[]
  readonly packages: string[]
} {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const files = names.filter((name) => name.startsWith('.'))
  return {
    files: files.map((name) => new URL(name, `file:///${path}`).pathname.slice(1).replace(/\.js$/, '.ts')),
    packages: names.filter((name) => !name.startsWith('.')),
  }
}

/** Calls `visit` with every node of a file's syntax tree. */
export function walk({ path, text }: SourceFile, visit: (node: ts.Node, file: ts.SourceFile) => void): void {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const step = (node: ts.Node): void => {
    visit(node, file)
    ts.forEachChild(node, step)
  }
  step(file)
}
