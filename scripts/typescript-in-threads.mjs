import { isMainThread } from 'node:worker_threads'

// tsx and vitest teach the main thread to read TypeScript; the threads that the code starts learn it here, with `node --import`.
if (!isMainThread) (await import('tsx/esm/api')).register()
