import { DeadlineError } from '../errors.js'
import type { ReadOptions } from './engine.js'

/**
 * The outcome of `work`, or a DeadlineError as soon as the caller goes away or the time is over. Needed beside what the
 * drivers offer: a server that swallows packets leaves a driver's promise pending for ever, and the embedded engine has
 * neither cancel nor timeout. Work that is left behind is observed, so that its late failure is not an unhandled one.
 */
export function withinDeadline<T>(work: Promise<T>, { signal, timeoutMs }: ReadOptions): Promise<T> {
  if (!signal && timeoutMs === undefined) return work
  work.catch(() => undefined)
  return new Promise<T>((resolve, reject) => {
    const stop = () =>
      reject(new DeadlineError('The request ended before the graph answered.', signal?.reason))
    const timer = timeoutMs === undefined ? undefined : setTimeout(stop, timeoutMs)
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(settle)
  })
}
