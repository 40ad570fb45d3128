import { setMaxListeners } from 'node:events'
import type { Response } from 'express'

/** A signal that is aborted when the client goes away before its answer, or when its time is over. */
export function requestEnd(response: Response, deadlineMs: number): AbortSignal {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal) // Each read of the request listens; their number is bounded by its cost.
  const timer = setTimeout(
    () => controller.abort(new Error(`The deadline of ${deadlineMs} ms has passed.`)),
    deadlineMs,
  )
  response.once('close', () => {
    clearTimeout(timer)
    if (!response.writableFinished) controller.abort(new Error('The client went away.'))
  })
  return controller.signal
}
