import { readdirSync, readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const QUERIES = new URL('../web/queries/', import.meta.url)

/** Scalars are text on the way. */
export const plainScalars = Object.fromEntries(
  ['PartialDate', 'Date', 'DateTime', 'LanguageTag', 'CountryCode', 'URL'].map((name) => [name, 'string']),
)

/** The types of what the queries under `web/queries` take and answer. */
export async function operationTypes(): Promise<string> {
  const text = await codegen({
    documents: readDocuments(),
    filename: 'generated.ts',
    schema: parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')),
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      scalars: plainScalars,
      enumType: 'string-literal',
      namingConvention: 'keep',
      useTypeImports: true,
      immutableTypes: true,
      strictScalars: true,
      skipTypename: true,
      inlineFragmentTypes: 'combine',
    },
  })
  return `// Written by \`npm run generate\` from web/queries: do not edit.\n${text}`
}

const readDocuments = () =>
  (readdirSync(QUERIES, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(new URL(name, QUERIES), 'utf8')) }))
