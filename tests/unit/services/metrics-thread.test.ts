import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/services/network/metrics.js'
import { MetricsThread } from '../../../src/services/network/metrics-thread.js'
import type { Projection } from '../../../src/services/network/projection.js'

/** A ring of so many nodes: measuring it takes twice as many steps as it has pairs. */
function ring(nodes: number): Projection {
  const ends = (at: number) => [at, (at + 1) % nodes].sort((one, other) => one - other)
  return {
    ids: Array.from({ length: nodes }, (_, at) => `city:${at}`),
    edges: Int32Array.from(Array.from({ length: nodes }, (_, at) => [...ends(at), 1]).flat()),
  }
}
const SMALL = ring(20)
/** Some tenths of a second. */
const LARGE = ring(1500)
/** A minute: only a thread that is ended is done with it in time. */
const ENDLESS = ring(30_000)

describe('the thread of network metrics', () => {
  it('measures as the function does, one network after the other', async () => {
    const thread = new MetricsThread()
    const networks = [SMALL, ring(3), SMALL, ring(7)]
    const found = await Promise.all(networks.map((network) => thread.measure(network, undefined)))
    expect(found).toEqual(networks.map(measure))
  })

  it('lets the event loop run meanwhile', async () => {
    const thread = new MetricsThread()
    await thread.measure(SMALL, undefined)
    const delays = monitorEventLoopDelay({ resolution: 5 })
    const began = performance.now()
    delays.enable()
    await thread.measure(LARGE, undefined)
    delays.disable()
    const took = performance.now() - began
    expect(took).toBeGreaterThan(50)
    expect(delays.max / 1e6).toBeLessThan(took / 2)
  })

  it('ends with a request that goes, and serves those behind it', async () => {
    const thread = new MetricsThread(Number.POSITIVE_INFINITY)
    await thread.measure(SMALL, undefined)
    const [running, waiting] = [new AbortController(), new AbortController()]
    const reason = new Error('gone')
    const first = thread.measure(ENDLESS, running.signal)
    const second = thread.measure(ENDLESS, waiting.signal)
    const third = thread.measure(SMALL, undefined)
    waiting.abort(reason)
    await expect(second).rejects.toMatchObject({ code: 'TIMEOUT', cause: reason })
    running.abort(reason)
    await expect(first).rejects.toMatchObject({ code: 'TIMEOUT', cause: reason })
    expect(await third).toEqual(measure(SMALL))
  })

  it('does not begin for a request that is over', async () => {
    const thread = new MetricsThread()
    await expect(thread.measure(SMALL, AbortSignal.abort())).rejects.toMatchObject({ code: 'TIMEOUT' })
  })

  it('refuses what would wait behind too much, and takes the next when there is room', async () => {
    const steps = 20 * 40
    const thread = new MetricsThread(2 * steps)
    const taken = [1, 2, 3].map(() => thread.measure(SMALL, undefined))
    await expect(thread.measure(SMALL, undefined)).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      details: { retryable: true },
    })
    await Promise.all(taken)
    await expect(thread.measure(SMALL, undefined)).resolves.toBeDefined()
  })

  it('measures one that is larger than all that may wait, where nothing else is being measured', async () => {
    const thread = new MetricsThread(0)
    await expect(thread.measure(SMALL, undefined)).resolves.toBeDefined()
  })

  it('tells a failure of the work, and is there for the next', async () => {
    const thread = new MetricsThread()
    // An edge to a node that is not there.
    const wrong: Projection = { ids: ['city:a'], edges: Int32Array.of(0, 1, 1) }
    await expect(thread.measure(wrong, undefined)).rejects.toThrow(/not found in the graph|node/)
    expect(await thread.measure(SMALL, undefined)).toEqual(measure(SMALL))
  })
})
