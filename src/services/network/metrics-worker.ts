import { parentPort } from 'node:worker_threads'
import { measure } from './metrics.js'
import type { Projection } from './projection.js'

/** What runs in the thread: each network that comes goes back as its metrics. */
parentPort?.on('message', (projection: Projection) => parentPort?.postMessage(measure(projection)))
