import { type Cypher, cypher } from '../../src/graph/cypher.js'
import type { SchemaDefinition } from '../../src/graph/engine.js'

/** One way to store that a city took part in an event. */
export interface Model {
  readonly name: 'relationship' | 'node'
  readonly schema: SchemaDefinition
  /** Stores `$rows`. */
  readonly create: Cypher
  /** The pattern from a bound city `c` to its events. */
  readonly ofCity: Cypher
  /** The pattern from a bound event `e` to the cities that took part. */
  readonly ofEvent: Cypher
  /** The same from an event to another city `o`, without the participation. */
  readonly others: Cypher
  /** One participation, by `$id`, with both ends; `$city` is known too, since the id of a participation names it. */
  readonly byId: Cypher
  /** The steps of a path between two cities, four entity steps at the most. */
  readonly steps: Cypher
}

const KEYED = [cypher`City`, cypher`Event`]
const schemaOf = (more: readonly Cypher[], relationships: readonly Cypher[]): SchemaDefinition => ({
  unique: [...KEYED, ...more].map((label) => ({ of: label, property: cypher`id` })),
  nodeIndexes: [],
  relationshipIndexes: relationships.map((type) => ({ of: type, property: cypher`id` })),
})

const ENDS = cypher`UNWIND $rows AS r MATCH (c:City {id: r.city}) MATCH (e:Event {id: r.event})`

/** In each pattern the bound node comes first: the embedded engine starts where the pattern does. */
export const MODELS: readonly Model[] = [
  {
    name: 'relationship',
    schema: schemaOf([], [cypher`PARTICIPATES`]),
    create: cypher`${ENDS} CREATE (c)-[p:PARTICIPATES]->(e) SET p = r.properties`,
    ofCity: cypher`(c)-[p:PARTICIPATES]->(e:Event)`,
    ofEvent: cypher`(e)<-[p:PARTICIPATES]-(c:City)`,
    others: cypher`(e)<-[:PARTICIPATES]-(o:City)`,
    byId: cypher`MATCH (c:City {id: $city})-[p:PARTICIPATES]->(e:Event) WHERE p.id = $id`,
    steps: cypher`[:PARTICIPATES*..4]`,
  },
  {
    name: 'node',
    schema: schemaOf([cypher`Participation`], []),
    create: cypher`${ENDS} CREATE (c)-[:TAKES]->(p:Participation)-[:AT]->(e) SET p = r.properties`,
    ofCity: cypher`(c)-[:TAKES]->(p:Participation)-[:AT]->(e:Event)`,
    ofEvent: cypher`(e)<-[:AT]-(p:Participation)<-[:TAKES]-(c:City)`,
    others: cypher`(e)<-[:AT]-(:Participation)<-[:TAKES]-(o:City)`,
    byId: cypher`MATCH (p:Participation {id: $id}) MATCH (p)<-[:TAKES]-(c:City) MATCH (p)-[:AT]->(e:Event)`,
    steps: cypher`[:TAKES|AT*..8]`,
  },
]
