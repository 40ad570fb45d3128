import { findJava } from '../tests/support/neo4j/java.js'
import { RELEASES, startNeo4j } from '../tests/support/neo4j/server.js'

const r = RELEASES.at(-1)!
const j = findJava(...r.java)!
const s = await startNeo4j(r, j, false)
console.log(r.version, j.command, s.port)

import { writeFileSync } from 'node:fs'
writeFileSync('/tmp/pb/port', String(s.port))
process.once('SIGTERM', () => s.stop().then(() => process.exit()))
setInterval(() => {}, 1e6)
