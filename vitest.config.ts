import { defineConfig } from 'vitest/config'

/** The threads that the code starts are TypeScript too. */
const execArgv = ['--import', new URL('scripts/typescript-in-threads.mjs', import.meta.url).href]
/** One graphql for all, as Node resolves it: its types refuse those of a second copy. */
const resolve = { alias: { graphql: 'graphql/index.js' } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          execArgv,
          include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          execArgv,
          globalSetup: 'tests/support/global-setup.ts',
          // A Neo4j community server has one base: files that use it take turns.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
