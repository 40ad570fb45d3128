import autocannon from 'autocannon'

/**
 * The load generator: a process of its own, which answers each job with the latencies of all responses. Plain JavaScript,
 * like the peer: what the bench alone installs, the type check of the project need not know.
 */

process.on('message', async (job) => {
  process.send(await run(job))
})

function run({ url, headers, bodies, connections, seconds }) {
  const latencies = []
  let clients = 0
  const setupClient = (client) => {
    client.setRequests(share(bodies, clients, connections).map((body) => ({ body })))
    clients += 1
  }
  const options = { url, method: 'POST', headers, connections, duration: seconds, setupClient, verifyBody }
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => {
      if (error) return reject(error)
      const { errors, timeouts, mismatches, non2xx, duration } = result
      resolve({ latencies, seconds: duration, failures: { errors, timeouts, mismatches, non2xx } })
    })
    instance.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds))
  })
}

/** Each connection has requests of its own: no two ask for the same thing at the same time, unless there is but one. */
function share(bodies, at, connections) {
  const own = bodies.filter((_, index) => index % connections === at % connections)
  return own.length > 0 ? own : bodies
}

/** The servers put errors before data. */
const verifyBody = (body) => body.startsWith('{"data":{')
