// usage: node _load.mjs url secs kind
import { fork } from 'node:child_process'

const [url, secs, which] = process.argv.slice(2)
const g = fork(new URL('generator.mjs', import.meta.url))
const ids = (n, f) => Array.from({ length: n }, (_, i) => f(i))
const V = {
  none: [{}],
  city: ids(5000, (i) => ({ id: `city:city-${i * 4}` })),
  busy: ids(400, (i) => ({ id: `city:city-${i}` })),
}

import { readFileSync } from 'node:fs'

const C = JSON.parse(readFileSync('/tmp/pb/cand.json'))
V.busy = C.busy.map((id) => ({ id }))
V.crowd = C.crowd.map((id) => ({ id }))
const qs = JSON.parse(readFileSync('/tmp/pb/q.json'))
for (const [k, [q, v]] of Object.entries(qs)) {
  if (which && !k.match(which)) continue
  const bodies = V[v].map((variables) => JSON.stringify({ query: q, ...(v === 'none' ? {} : { variables }) }))
  for (let r = 0; r < 2; r++) {
    g.send({ url, bodies, connections: 16, seconds: +secs })
    const c0 = 0
    const m = await new Promise((ok) => g.once('message', ok))
    m.latencies.sort((a, b) => a - b)
    if (r)
      console.log(
        k.padEnd(14),
        (m.latencies.length / m.seconds).toFixed(0),
        'p50',
        m.latencies[m.latencies.length >> 1]?.toFixed(2),
        'p99',
        m.latencies[Math.floor(m.latencies.length * 0.99)]?.toFixed(2),
        m.seconds,
        JSON.stringify(m.failures),
      )
  }
}
g.kill()
