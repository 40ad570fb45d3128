// Builds the console into a temporary folder and compares it, byte by byte, with the committed one.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const committed = join(root, 'dist')
const fresh = mkdtempSync(join(tmpdir(), 'parley-console-'))

try {
  await build({ root, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } })
  const difference = firstDifference()
  if (difference) {
    process.stderr.write(`${difference} Run \`npm run build\` in web/console and commit its dist folder.\n`)
    process.exitCode = 1
  } else {
    process.stdout.write('web/console/dist is what its sources build.\n')
  }
} finally {
  rmSync(fresh, { recursive: true })
}

function firstDifference() {
  const before = files(committed)
  const after = files(fresh)
  for (const file of new Set([...before, ...after])) {
    if (!before.has(file)) return `web/console/dist/${file} is missing.`
    if (!after.has(file)) return `web/console/dist/${file} is left over from an earlier build.`
    if (!readFileSync(join(committed, file)).equals(readFileSync(join(fresh, file))))
      return `web/console/dist/${file} differs from what the sources build.`
  }
  return null
}

function files(folder) {
  if (!existsSync(folder)) return new Set()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return new Set(paths.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')).sort())
}
