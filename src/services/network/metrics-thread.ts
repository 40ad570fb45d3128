import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DeadlineError, ParleyError } from '../../errors.js'
import type { Metrics } from './metrics.js'
import { MOST_STEPS, type Projection, stepsOfProjection } from './projection.js'

interface Task {
  readonly projection: Projection
  readonly resolve: (metrics: Metrics) => void
  readonly reject: (error: unknown) => void
}

/** As much work as may wait: about as long as a request does. */
const MOST_WAITING = 3 * MOST_STEPS
const SCRIPT = new URL(`metrics-worker${extname(import.meta.url)}`, import.meta.url)

/**
 * Measures networks in a thread of its own, one after the other, so that no request waits for one. The thread starts with the first
 * network and stays for the next; it keeps no process alive. It ends with a request that goes while its network is being
 * measured: nothing else stops that work.
 */
export class MetricsThread {
  readonly #mostWaiting: number
  readonly #waiting: Task[] = []
  #current: Task | undefined
  #worker: Worker | undefined

  constructor(mostWaiting = MOST_WAITING) {
    this.#mostWaiting = mostWaiting
  }

  /**
   * The metrics of a network.
   * @throws ParleyError with SERVICE_UNAVAILABLE where too much is waiting
   * @throws DeadlineError where the signal is aborted first
   */
  async measure(projection: Projection, signal: AbortSignal | undefined): Promise<Metrics> {
    if (signal?.aborted) throw gone(signal)
    if (this.#isFull(projection)) throw busy()
    let abort = () => {}
    try {
      return await new Promise<Metrics>((resolve, reject) => {
        const task: Task = { projection, resolve, reject }
        abort = () => this.#drop(task, gone(signal))
        signal?.addEventListener('abort', abort)
        this.#waiting.push(task)
        this.#next()
      })
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  #isFull(projection: Projection): boolean {
    const steps = this.#waiting.reduce((sum, task) => sum + stepsOfProjection(task.projection), 0)
    return this.#current !== undefined && steps + stepsOfProjection(projection) > this.#mostWaiting
  }

  #next(): void {
    if (this.#current) return
    this.#current = this.#waiting.shift()
    if (this.#current) this.#send(this.#current)
    else this.#worker?.unref()
  }

  #send({ projection }: Task): void {
    this.#worker ??= this.#start()
    this.#worker.ref()
    this.#worker.postMessage(projection)
  }

  #start(): Worker {
    const worker = new Worker(SCRIPT)
    worker.on('message', (metrics: Metrics) => {
      if (worker === this.#worker) this.#settle((task) => task.resolve(metrics))
    })
    worker.on('error', (error) => this.#lose(worker, error))
    worker.on('exit', () => this.#lose(worker, new Error('The thread of the network metrics ended.')))
    return worker
  }

  /** A thread that was given up may still speak: it is not listened to. */
  #lose(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return
    this.#worker = undefined
    this.#settle((task) => task.reject(error))
  }

  #settle(settle: (task: Task) => void): void {
    const task = this.#current
    this.#current = undefined
    if (task) settle(task)
    this.#next()
  }

  #drop(task: Task, error: DeadlineError): void {
    if (task === this.#current && this.#worker) {
      void this.#worker.terminate()
      this.#lose(this.#worker, error)
    } else {
      const place = this.#waiting.indexOf(task)
      if (place >= 0) this.#waiting.splice(place, 1)
      task.reject(error)
    }
  }
}

const gone = (signal: AbortSignal | undefined): DeadlineError =>
  new DeadlineError('The request ended before its network was measured.', signal?.reason)

const busy = (): ParleyError =>
  new ParleyError('SERVICE_UNAVAILABLE', 'Too many networks are waiting to be measured; try again soon.', {
    retryable: true,
  })
