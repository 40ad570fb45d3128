import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, transform } from 'esbuild'
import { stripIgnoredCharacters } from 'graphql'
import { EMBED_NAMES, type EmbedName } from '../src/pages/embeds/index.js'
import { readDocuments } from '../src/pages/index.js'
import { TEXTS } from '../src/pages/texts/index.js'
import { usedTexts } from './used-texts.js'

/** Builds what host pages load from `/embed/v1/`: one script for each widget, complete in itself, and what frames need. */
const ROOT = fileURLToPath(new URL('../', import.meta.url))
const TARGET = new URL('../dist/embed/', import.meta.url)
const QUERIES = new URL('../web/queries/', import.meta.url)
const documents = readDocuments(new URL('embeds/', QUERIES), QUERIES)
/** What every browser with `light-dark` and constructable style sheets has. */
const BROWSERS = ['chrome123', 'firefox120', 'safari17.5']

async function minified(name: string, loader: 'css' | 'js'): Promise<string> {
  const text = readFileSync(new URL(`../web/embed/${name}`, import.meta.url), 'utf8')
  return (await transform(text, { loader, minify: true, target: BROWSERS })).code
}

/** Built twice: without texts, to see which the code names, and then with those. */
async function bundled(name: EmbedName, css: string): Promise<string> {
  const options = bundleOf(name, css)
  const bare = await build({ ...options, plugins: [replacing({})], minify: false })
  const texts = usedTexts(TEXTS, textOf(bare))
  return textOf(await build({ ...options, plugins: [replacing(texts)] }))
}

const textOf = ({ outputFiles }: { outputFiles: { text: string }[] }): string => outputFiles[0]?.text ?? ''

function bundleOf(name: EmbedName, css: string) {
  const query = stripIgnoredCharacters(documents.get(name) ?? '')
  return {
    stdin: {
      contents: `import { ${name}Embed } from './src/pages/embeds/${name}.js'
        import { define } from './web/embed/element.js'
        define({ embed: ${name}Embed, ...${JSON.stringify({ name, query, css })} })`,
      resolveDir: ROOT,
    },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  } as const satisfies BuildOptions
}

/** Texts that stand for all texts. */
const replacing = (texts: object): NonNullable<BuildOptions['plugins']>[number] => ({
  name: 'texts',
  setup({ onLoad }) {
    onLoad({ filter: /texts[\\/]index\.ts$/ }, () => ({
      contents: `export const TEXTS = ${JSON.stringify(texts)}`,
      loader: 'js',
    }))
  },
})

const css = await minified('embed.css', 'css')

const files: readonly (readonly [name: string, text: string])[] = [
  ['embed.css', css],
  ['frame.js', await minified('frame.js', 'js')],
  ['height.js', await minified('height.js', 'js')],
  ...(await Promise.all(EMBED_NAMES.map(async (name) => [`${name}.js`, await bundled(name, css)] as const))),
]
rmSync(TARGET, { recursive: true, force: true })
mkdirSync(TARGET, { recursive: true })
for (const [name, text] of files) writeFileSync(new URL(name, TARGET), text)
