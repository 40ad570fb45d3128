import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses, so the folder works below any path; the server serves it at /graphiql/.
  base: './',
  resolve: {
    // Parts of the packages that are far larger than what GraphiQL needs of them. A leading slash means this
    // folder.
    alias: {
      'monaco-editor/esm/vs/editor/edcore.main.js': '/src/editor-core.ts',
      'prettier/parser-babel': '/src/jsonc-printer.ts',
      'prettier/plugins/estree': '/src/jsonc-printer.ts',
      // The same module under its old name, which would be bundled twice.
      'prettier/parser-graphql': 'prettier/plugins/graphql',
    },
  },
  build: {
    sourcemap: false,
    // Monaco is one piece, fetched after the page shows.
    chunkSizeWarningLimit: 3000,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      onLog(level, log, defaultHandler) {
        // 'use client' marks of server rendering, which this page has none of.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') defaultHandler(level, log)
      },
    },
  },
})
