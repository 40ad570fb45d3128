import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_KINDS, type EntityKind, PLURALS } from '../../src/domain/values/ids.js'
import { type GraphReads, type KnowledgeGraph, QUERIES, type ReadOptions } from '../../src/graph/index.js'
import { ask, askWide } from '../support/ask.js'
import { ENGINES, type OpenEngine } from '../support/engines.js'
import { importWorld } from '../support/import-world.js'
import { Random } from '../support/random.js'
import { RandomCriteria } from '../support/random-criteria.js'
import { randomWorld } from '../support/world.js'

/**
 * Random worlds and random queries of every field: all engines must answer alike, to the byte, and without an error;
 * and so must one that reads all fields of everything, whatever the query needs.
 */
const SEEDS = [11, 998665, Date.now() % 1_000_000]
const QUERIES_PER_KIND = 6

const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'
const CLAIM =
  'id property value { text number min max date unit approximate } qualifier asOf preferred note quote recordedAt recordedBy source { id title } subject { id } supports { __typename id }'
const ENTITY = `__typename id entityKind name(languages: ["fr-CA", "ar"]) nameLanguage(languages: ["fr-CA", "ar"]) names { value language }
  identifiers { scheme value url } url note recordedAt claims(first: 3) { ${PAGE} nodes { ${CLAIM} } }`
const PARTICIPATION =
  'id role phase startDate endDate dateBasis sourceCount recordedAt claims(first: 3) { totalCount nodes { id quote } }'
const SHARED = 'sharedCount firstShared lastShared shared(first: 3) { id title startDate }'

/** All fields of each kind, to the depth of one edge. */
const FIELDS: Readonly<Record<EntityKind, string>> = {
  CITY: `country region location { latitude longitude } population
    participations(first: 4, filter: $parts) { ${PAGE} edges { cursor node { ${PARTICIPATION} activity { __typename id name startDate endDate } } } }
    programmes(first: 2) { totalCount nodes { id } } events(first: 2) { totalCount nodes { id title } } articles(first: 2) { totalCount nodes { id title } }`,
  ORGANISATION: `kind acronym website parent { id name } city { id }
    participations(last: 3, filter: $parts) { ${PAGE} nodes { id activity { id } } }
    programmes(first: 2) { totalCount nodes { id } } articles(last: 2) { totalCount nodes { id } } publications(first: 2) { totalCount nodes { id } }`,
  PROGRAMME: `acronym formerName phases { name startDate endDate note } pillars parent { id } startDate endDate
    participations(first: 4, filter: $parts) { ${PAGE} nodes { id actor { id name } } } events(first: 3) { totalCount nodes { id } } articles(first: 2) { totalCount nodes { id } }`,
  EVENT: `title kind startDate endDate place { city { id name } venue online } programme { id } partOf { id } parts { nodes { id } } topics { id name }
    participations(first: 5, filter: $parts) { ${PAGE} nodes { id role actor { __typename id name } } }
    participantCoverage { status listed claimed { min max unit claim { id } } } articles(first: 2) { totalCount nodes { id } }`,
  ARTICLE: `title kind language published publisher { id } publisherName summary topics { id } translations { id }
    mentions(first: 4) { ${PAGE} nodes { id entity { id } article { id } recordedAt claims { nodes { quote note } } } }`,
  TOPIC:
    'broader { id } narrower { id name } events(first: 3) { totalCount nodes { id } } articles(first: 3) { totalCount nodes { id } }',
  SOURCE: 'title publisher language retrieved',
}
function listQuery(kind: EntityKind, last: boolean): string {
  const name = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`
  const used = FIELDS[kind].includes('$parts') ? ', $parts: ParticipationFilter' : ''
  return `query ($filter: ${name}Filter, $orderBy: [${name}Order!]${used}) {
    ${PLURALS[kind]}(filter: $filter, orderBy: $orderBy, ${last ? 'last' : 'first'}: 4) {
      ${PAGE} edges { cursor } nodes { ${ENTITY} ${FIELDS[kind]} } } }`
}

/** The queries that the answers took. */
const used = new Set<string>()

/** A graph that notes which of its queries are used. */
const noting = (graph: KnowledgeGraph): KnowledgeGraph =>
  Object.assign(Object.create(graph) as KnowledgeGraph, {
    reads: (options: ReadOptions) =>
      new Proxy(graph.reads(options), {
        get: (reads, name: keyof GraphReads) => {
          used.add(name)
          return reads[name]
        },
      }),
  })

for (const seed of SEEDS) {
  describe(`the engines on world ${seed}`, () => {
    const world = randomWorld(seed)
    const random = new Random(seed)
    const criteria = new RandomCriteria(random, world)
    const opened: OpenEngine[] = []

    beforeAll(async () => {
      for (const { open } of ENGINES) {
        const engine = await open()
        opened.push(engine)
        await importWorld(engine.graph, world)
      }
    })
    afterAll(async () => {
      for (const { close } of opened) await close()
    })

    const expectAlike = async (query: string, variables: Record<string, unknown>) => {
      const answers: string[] = []
      for (const { graph } of opened) answers.push(JSON.stringify(await ask(noting(graph), query, variables)))
      const [first] = opened
      if (first) answers.push(JSON.stringify(await askWide(first.graph, query, variables)))
      const why = `${query}\n${JSON.stringify(variables)}`
      expect(answers[0], why).not.toContain('"errors"')
      for (const other of answers.slice(1)) expect(other, why).toBe(answers[0])
    }

    for (const kind of ENTITY_KINDS) {
      it(`answer alike to lists of ${kind}`, async () => {
        for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
          const parts = random.chance(0.5) ? criteria.participations() : null
          const variables = { filter: criteria.filter(kind), orderBy: criteria.order(kind), parts }
          await expectAlike(listQuery(kind, random.chance(0.3)), variables)
        }
      })
    }

    it('answer alike to nodes of all sorts, and to participations', async () => {
      const ids = [
        ...ENTITY_KINDS.flatMap((kind) => [
          `${kind.toLowerCase()}:${kind.charAt(0).toLowerCase()}0`,
          `${kind.toLowerCase()}:none`,
        ]),
        ...world.events.flatMap(({ id, participants: [first] }) =>
          first
            ? [
                `participation:${first.city ? `city:${first.city}` : `organisation:${first.organisation}`}~event:${id}~${first.role}`,
              ]
            : [],
        ),
        'participation:city:c0~event:e0~nothing',
        'participation:nonsense',
        'mention:article:a0~city:c0',
        'claim:k0-count',
        'claim:',
        'nonsense',
        '',
      ]
      await expectAlike(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
          ... on Entity { name } ... on Participation { ${PARTICIPATION} actor { id } activity { id } } ... on Mention { entity { id } } ... on Claim { ${CLAIM} } } }`,
        { ids },
      )
      for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
        await expectAlike(
          `query ($filter: ParticipationFilter) { participations(filter: $filter, first: 6) { ${PAGE} nodes { ${PARTICIPATION} } } }`,
          { filter: criteria.participations() },
        )
      }
    })

    it('answer alike to searches', async () => {
      for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
        await expectAlike(
          `query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: 5) { ${PAGE}
             edges { cursor score matched { field language snippet } node { __typename id name } }
             facets { kinds { kind count } languages { language count } years { year count } } } }`,
          {
            text: random.pick([
              'tun',
              'Lyon sud',
              'forum',
              'عمان',
              'saint etiene',
              'uclg',
              'a summary',
              'zzz',
            ]),
            kinds: random.chance(0.3) ? ['CITY', 'ARTICLE'] : null,
          },
        )
      }
    })

    it('answer alike to who meets whom', async () => {
      for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
        const { roles, kinds, during, topics, programmes, eventKinds } = criteria.participations()
        await expectAlike(
          `query ($of: ID!, $filter: CoParticipationFilter) {
            coParticipants(of: $of, filter: $filter, first: 5) { ${PAGE} edges { ${SHARED} cursor node { __typename id name } } }
            coParticipations(filter: $filter, last: 5) { ${PAGE} nodes { ${SHARED} a { id name } b { id name } } } }`,
          {
            of: random.chance(0.5) ? `city:c${random.below(12)}` : `organisation:o${random.below(6)}`,
            filter: { roles, kinds, during, topics, programmes, eventKinds, minShared: 1 + random.below(2) },
          },
        )
      }
    })

    it('answer alike to who takes part, when, and who does not', async () => {
      for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
        const { kinds, during, topics, programmes, eventKinds } = criteria.participations()
        await expectAlike(
          `query ($filter: AttendanceFilter, $between: [ID!]!, $lists: [CoverageStatus!]!) {
            attendance(filter: $filter, first: 5) { ${PAGE} edges { cursor eventCount firstAttended lastAttended events(first: 2) { id title } node { __typename id name } } }
            roleChanges(from: [PARTICIPANT, SPEAKER], to: [HOST, ORGANISER], filter: $filter, last: 5) { ${PAGE} nodes { actor { id name } before { id } after { id title } days } }
            bridges(between: $between, filter: $filter) { ${PAGE} nodes { year actor { name } first { id } second { title } both { id } } }
            neverMet(filter: $filter, lists: $lists, first: 5) { ${PAGE} nodes { a { name } b { id } aEvents bEvents } }
            followUp(roles: [SIGNATORY, HOST], filter: $filter) { group { actors before after meanAfter } others { actors meanBefore } events { event { id } group { after } } } }`,
          {
            filter: { kinds, during, topics, programmes, eventKinds },
            between: [`organisation:o${random.below(3)}`, `city:c${random.below(3)}`],
            lists: random.some(['COMPLETE', 'PARTIAL', 'COUNT_ONLY', 'UNKNOWN'], 3),
          },
        )
      }
    })

    it('answer alike to networks', async () => {
      for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
        const { roles, during, topics, programmes, eventKinds } = criteria.participations()
        await expectAlike(
          `query ($kinds: [EntityKind!], $filter: CoParticipationFilter, $first: Int) { network(kinds: $kinds, filter: $filter, first: $first) {
             nodes { actor { __typename id name } degree strength betweenness community } edges { a { id } b { name } weight firstShared lastShared shared(first: 2) { id title } }
             nodeCount edgeCount eventCount truncated omitted omittedEdges method { modularity metrics { metric definition algorithm parameters { name value } library version } } } }`,
          {
            kinds: random.pick([null, ['ORGANISATION'], ['ORGANISATION', 'CITY']]),
            filter: { roles, during, topics, programmes, eventKinds, minShared: 1 + random.below(2) },
            first: 1 + random.below(20),
          },
        )
      }
    })

    it('answer alike to paths', async () => {
      const kinds = ENTITY_KINDS.filter((kind) => kind !== 'TOPIC' && kind !== 'SOURCE')
      const end = () => {
        const kind = random.pick(kinds)
        return `${kind.toLowerCase()}:${kind.charAt(0).toLowerCase()}${random.below(3)}`
      }
      for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
        await expectAlike(
          `query ($from: ID!, $to: ID!, $inDateOrder: Boolean) { paths(from: $from, to: $to, maxLength: 3, inDateOrder: $inDateOrder) { found truncated reason
             paths { length steps { from { ${ENTITY} } to { id } relation forward role startDate endDate sourceCount claims(last: 2) { ${PAGE} nodes { ${CLAIM} } } } } } }`,
          { from: end(), to: end(), inDateOrder: random.chance(0.5) },
        )
      }
    })

    it('answer alike to tables of counts', async () => {
      for (const measure of ['PARTICIPATIONS', 'ACTORS']) {
        const filter = criteria.pivot(['kinds', 'roles', 'during', 'topics', 'programmes', 'eventKinds'])
        await expectAlike(
          `query ($measure: PivotMeasure!, $filter: PivotFilter) { pivot(measure: $measure, by: [TOPIC, YEAR, PROGRAMME], filter: $filter) {
             rows { keys { dimension value label } count } total notes } }`,
          { measure, filter },
        )
      }
    })

    it('answer alike to neighbourhoods', async () => {
      for (let at = 0; at < QUERIES_PER_KIND; at += 1) {
        await expectAlike(
          `query ($of: [ID!]!, $first: Int) { neighbourhood(of: $of, depth: 2, first: $first) { nodes { ${ENTITY} } truncated omitted { kind count }
             edges { source target relation role claims(first: 1) { totalCount nodes { id } } } } }`,
          { of: [`city:c${random.below(5)}`, `event:e${random.below(5)}`], first: 1 + random.below(20) },
        )
      }
    })

    it('answer alike to statistics and to a source with its claims', async () => {
      await expectAlike(
        `{ statistics { entities { kind count } relations { kind count } roles { role count } mentions { kind count }
           languages { language count } years { from to } claims lastChange datasets { name recordedAt } }
           found: entityByIdentifier(scheme: "geonames", value: "1000") { id } lost: entityByIdentifier(scheme: "x", value: "y") { id }
           source(id: "source:s0") { claims(first: 20, property: ["record", "mention"]) { ${PAGE} nodes { ${CLAIM} } } } }`,
        {},
      )
    })
  })
}

/** Searches and notes rest on these, which are asked once for all requests. */
const FOR_ALL = ['entityIds', 'eventsByCoverage', 'lastWrite', 'searchables', 'touchedSince']

it('leave no query untried', () => {
  expect(Object.keys(QUERIES).filter((name) => !used.has(name) && !FOR_ALL.includes(name))).toEqual([])
})
