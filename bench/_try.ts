import { openGraph } from '../src/open-graph.js'
import { load } from './load.js'
import { planOf } from './plan.js'
import { largeWorld } from './world.js'

const t = performance.now()
const plan = planOf(process.argv.slice(2))
const w = largeWorld(plan)
console.log(
  'gen',
  performance.now() - t,
  w.events.reduce((s, e) => s + e.participants.length, 0),
  w.events.filter((e) => e.participants.length >= 50).length,
)
const d = new Map<string, number>()
for (const e of w.events) for (const p of e.participants) if (p.city) d.set(p.city, (d.get(p.city) ?? 0) + 1)
console.log(
  'busy',
  [...d.values()].filter((x) => x >= 20).length,
  'max',
  Math.max(...d.values()),
  'cities with any',
  d.size,
)
const uri = process.env.URI
const { engine, graph } = await openGraph({
  dataDir: process.env.DIR ?? '/tmp/pb/emb',
  neo4j: uri ? { uri } : null,
})
console.log('sec', await load(graph, w, console.log), process.memoryUsage().rss / 1e6)
await engine.close()
