import { readFileSync, writeFileSync } from 'node:fs'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { printSchema } from 'graphql'
import neo4j from 'neo4j-driver'

const typeDefs = /* GraphQL */ `
  interface Actor { id: ID! name: String! }
  type City implements Actor @node(labels:["City"]) {
    id: ID! name: String! country: String! region: String! population: Int
    events: [Event!]! @relationship(type:"PARTICIPATES", direction: OUT, properties:"ParticipationProperties")
  }
  type Organisation implements Actor @node(labels:["Organisation"]) { id: ID! name: String! }
  type Participant @node(labels:["Entity"]) { id: ID! name: String! }
  union AnyActor = City | Organisation
  type Event @node(labels:["Event"]) {
    id: ID! title: String! @alias(property:"name") startDate: String startKey: String!
    participants: [Actor!]! @relationship(type:"PARTICIPATES", direction: IN, properties:"ParticipationProperties")
    parts: [Participant!]! @relationship(type:"PARTICIPATES", direction: IN, properties:"ParticipationProperties")
    uni: [AnyActor!]! @relationship(type:"PARTICIPATES", direction: IN, properties:"ParticipationProperties")
    cities: [City!]! @relationship(type:"PARTICIPATES", direction: IN, properties:"ParticipationProperties")
    organisations: [Organisation!]! @relationship(type:"PARTICIPATES", direction: IN, properties:"ParticipationProperties")
    articles: [Article!]! @relationship(type:"MENTIONS", direction: IN)
  }
  type Article @node(labels:["Article"]) { id: ID! title: String! @alias(property:"name") publishedKey: String! }
  type ParticipationProperties @relationshipProperties { role: String! roleKey: String! timeKey: String! }
`
const n = new Neo4jGraphQL({ typeDefs, driver: neo4j.driver('' + (process.env.URI ?? 'bolt://127.0.0.1:1')) })
writeFileSync('/tmp/pb/peer.graphql', printSchema(await n.getSchema()))

import { graphql } from 'graphql'

const schema = await n.getSchema()
const Q = {
  point: `query($id:ID!){cities(where:{id:{eq:$id}}){id name country region population}}`,
  events: `{events(limit:20, sort:[{startKey:DESC}]){id title startDate participantsConnection(first:10, sort:[{edge:{roleKey:ASC}}]){edges{properties{role} node{id name}}}}}`,
  eventsStarts: `{events(where:{startKey:{startsWith:""}},limit:20, sort:[{startKey:DESC}]){id title startDate participantsConnection(first:10, sort:[{edge:{roleKey:ASC}}]){edges{properties{role} node{id name}}}}}`,
  eventsPlain: `{events(where:{startKey:{startsWith:""}},limit:20, sort:[{startKey:DESC}]){id title startDate partsConnection(first:10, sort:[{edge:{roleKey:ASC}}]){edges{properties{role} node{id name}}}}}`,
  eventsUni: `{events(where:{startKey:{startsWith:""}},limit:20, sort:[{startKey:DESC}]){id title startDate uniConnection(first:10, sort:[{edge:{roleKey:ASC}}]){edges{properties{role} node{... on City{id name} ... on Organisation{id name}}}}}}`,
  city: `query($c:ID!){cities(where:{id:{eq:$c}}){name eventsConnection(first:20, sort:[{edge:{timeKey:DESC}}]){edges{properties{role} node{id title startDate citiesConnection(first:20, sort:[{edge:{roleKey:ASC}}]){edges{properties{role} node{id name}}} participantsConnection(first:20, sort:[{edge:{roleKey:ASC}}], where:{edge:{role:{eq:"ORGANISER"}}}){edges{node{id name}}} articles(limit:5, sort:[{publishedKey:DESC}]){id title}}}}}}`,
  event: `query($e:ID!){events(where:{id:{eq:$e}}){title participantsConnection(first:50, sort:[{edge:{roleKey:ASC}}]){totalCount edges{properties{role} node{id name}}}}}`,
  eventPlain: `query($e:ID!){events(where:{id:{eq:$e}}){title partsConnection(first:50, sort:[{edge:{roleKey:ASC}}]){totalCount edges{properties{role} node{id name}}}}}`,
  eventUni: `query($e:ID!){events(where:{id:{eq:$e}}){title uniConnection(first:50, sort:[{edge:{roleKey:ASC}}]){totalCount edges{properties{role} node{... on City{id name} ... on Organisation{id name}}}}}}`,
}

import fs from 'node:fs'

const only = process.argv[2]
if (only)
  for (const [k, q] of Object.entries(Q)) {
    if (only !== 'all' && !k.startsWith(only)) continue
    const v = { id: 'city:city-5', c: 'city:city-3', e: process.env.EV ?? 'event:event-7' }
    let r
    const T = []
    const N = +(process.env.N ?? 200)
    for (let i = 0; i < N; i++) {
      const t = performance.now()
      r = await graphql({ schema, source: q, variableValues: v, contextValue: {} })
      T.push(performance.now() - t)
      if (r.errors) break
    }
    T.sort((a, b) => a - b)
    console.log(
      k,
      'p50',
      T[T.length >> 1].toFixed(2),
      JSON.stringify(r).length,
      JSON.stringify(r).slice(0, 300),
      r.errors ?? '',
    )
  }
process.exit()
