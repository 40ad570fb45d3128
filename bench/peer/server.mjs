import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import { Neo4jGraphQL } from '@neo4j/graphql'
import express from 'express'
import neo4j from 'neo4j-driver'

/** The peer: the same graph served by @neo4j/graphql, put together as its guide says. */

const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8')
const driver = neo4j.driver(process.env.NEO4J_URI ?? '')
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = new ApolloServer({
  schema,
  // As Parley has it: nothing that the answers do not need.
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
})
await server.start()

const app = express()
app.disable('x-powered-by').disable('etag')
app.use('/graphql', express.json(), expressMiddleware(server))
const listening = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${listening.address().port}/graphql\n`)
})
