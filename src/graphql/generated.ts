// Written by `npm run generate` from schema.graphql: do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityModel, Actor as ActorModel, Activity as ActivityModel, Identifier as IdentifierModel } from '../domain/entity.js';
import type { NodeModel } from './node.js';
import type { City as CityModel } from '../domain/city.js';
import type { Organisation as OrganisationModel } from '../domain/organisation.js';
import type { Programme as ProgrammeModel } from '../domain/programme.js';
import type { Event as EventModel } from '../domain/event.js';
import type { Article as ArticleModel } from '../domain/article.js';
import type { Topic as TopicModel } from '../domain/topic.js';
import type { Source as SourceModel } from '../domain/source.js';
import type { ParticipationItem, MentionItem } from '../graph/index.js';
import type { Claim as ClaimModel, ClaimValue as ClaimValueModel } from '../domain/claim.js';
import type { SharedPair, CoParticipantEdge as CoParticipantEdgeModel, CoParticipantConnection as CoParticipantConnectionModel, CoParticipationConnection as CoParticipationConnectionModel } from './exploration/co-participations.js';
import type { PathResult as PathResultModel, Path as PathModel, PathStep as PathStepModel } from '../domain/paths/path.js';
import type { Subgraph as SubgraphModel } from '../domain/paths/subgraph.js';
import type { Edge as EdgeModel } from '../domain/paths/edge.js';
import type { AttendanceEdge as AttendanceEdgeModel, AttendanceConnection as AttendanceConnectionModel, RoleChangeConnection as RoleChangeConnectionModel, BridgeConnection as BridgeConnectionModel, UnmetPairConnection as UnmetPairConnectionModel } from './exploration/attendance.js';
import type { RoleChange as RoleChangeModel } from '../services/attendance/role-changes.js';
import type { Bridge as BridgeModel } from '../services/attendance/bridges.js';
import type { UnmetPair as UnmetPairModel } from '../services/attendance/never-met.js';
import type { FollowUp as FollowUpModel, FollowUpOfEvent as FollowUpOfEventModel, FollowUpGroup as FollowUpGroupModel } from '../services/attendance/follow-up.js';
import type { Network as NetworkModel, NetworkNode as NetworkNodeModel, NetworkMethod as NetworkMethodModel } from '../services/network/network.js';
import type { Statistics as StatisticsModel } from '../domain/statistics.js';
import type { Pivot as PivotModel, PivotKey as PivotKeyModel } from '../domain/criteria/pivot.js';
import type { SearchConnection as SearchConnectionModel } from './exploration/search.js';
import type { CityConnection as CityConnectionModel, OrganisationConnection as OrganisationConnectionModel, ProgrammeConnection as ProgrammeConnectionModel, EventConnection as EventConnectionModel, ArticleConnection as ArticleConnectionModel, TopicConnection as TopicConnectionModel, SourceConnection as SourceConnectionModel, ParticipationConnection as ParticipationConnectionModel, MentionConnection as MentionConnectionModel, ClaimConnection as ClaimConnectionModel } from './connections.js';
import type { RequestContext } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as far as it is known, EDTF level 0: `2017`, `2017-11` or `2017-11-09`. */
  PartialDate: { input: string; output: string; }
  /** A day, `YYYY-MM-DD` (ISO 8601). */
  Date: { input: string; output: string; }
  /** A moment in UTC, such as `2026-11-24T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A language, BCP 47: `en`, `es-MX`. */
  LanguageTag: { input: string; output: string; }
  /** A country, ISO 3166-1 alpha-2: `MA`. */
  CountryCode: { input: string; output: string; }
  /** An http or https address. */
  URL: { input: string; output: string; }
};

/** What can be asked. */
export type Query = {
  /** Any node by its id: an entity, a participation, a mention or a claim. Null where the id is not known. */
  readonly node?: Maybe<Node>;
  /** Nodes by their ids, in the order asked; null in place of each that is not known. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A city by its id, or null. */
  readonly city?: Maybe<City>;
  /** An organisation by its id, or null. */
  readonly organisation?: Maybe<Organisation>;
  /** A programme by its id, or null. */
  readonly programme?: Maybe<Programme>;
  /** An event by its id, or null. */
  readonly event?: Maybe<Event>;
  /** An article by its id, or null. */
  readonly article?: Maybe<Article>;
  /** A topic by its id, or null. */
  readonly topic?: Maybe<Topic>;
  /** A source by its id, or null. */
  readonly source?: Maybe<Source>;
  /** Cities, by name unless told otherwise. */
  readonly cities: CityConnection;
  /** Organisations, by name unless told otherwise. */
  readonly organisations: OrganisationConnection;
  /** Programmes, by name unless told otherwise. */
  readonly programmes: ProgrammeConnection;
  /** Events, newest first unless told otherwise. */
  readonly events: EventConnection;
  /** Articles, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Topics, by name unless told otherwise. */
  readonly topics: TopicConnection;
  /** Sources, by title unless told otherwise. */
  readonly sources: SourceConnection;
  /** Participations of all actors in all activities, by id. */
  readonly participations: ParticipationConnection;
  /**
   * Those who took part in the same events as an actor: who shares most events first, then by id. Only participation counts,
   * not mention; who had several roles at an event took part once. Empty where the id is not known or is no actor's.
   */
  readonly coParticipants: CoParticipantConnection;
  /**
   * Pairs of actors that took part in the same events: those that share most first, then by their ids. At most 20,000 events
   * with 1,000,000 pairings are looked through: over that, QUERY_TOO_COSTLY says how to ask for less.
   */
  readonly coParticipations: CoParticipationConnection;
  /**
   * Those who took part in most events: most first, then by id. Who had several roles at an event took part once. At most 20,000
   * events with 200,000 participations are looked through, here and in the fields below: over that, QUERY_TOO_COSTLY says how to
   * ask for less.
   */
  readonly attendance: AttendanceConnection;
  /**
   * Those who went from some roles to others: their first event in one of `from`, and their first in one of `to`, where that
   * certainly began later. Only events whose beginning is known. The quickest first, then by id.
   */
  readonly roleChanges: RoleChangeConnection;
  /**
   * Those who, in one year, took part both in an event that the one leads and in an event that the other leads. Who leads an
   * event organised it, or leads the programme it belongs to. An event that both lead counts for both. The earliest year first;
   * of a year who took part in most of these events, then by id.
   */
  readonly bridges: BridgeConnection;
  /**
   * Pairs that no event names both, of those who took part in events with complete lists: of others it is not known whom they
   * met. Who met at any event has met, whatever its list and whatever the filter. Pairs first that together took part in most
   * of the events asked for, then by their ids. At most 1000 actors are paired; over that QUERY_TOO_COSTLY says so.
   */
  readonly neverMet: UnmetPairConnection;
  /**
   * Whether those who had some role at an event took part in more events afterwards than others did, and than before. Counted
   * for each such event, at most 100; over that QUERY_TOO_COSTLY says so. Only events with known dates.
   */
  readonly followUp: FollowUp;
  /**
   * The network of actors that took part in the same events, with measures of each actor's place in it. An edge joins two actors
   * that share at least `filter.minShared` events; an actor that shares none with any other is no node. All measures are those of
   * the whole network, whatever `first` leaves out. The same data gives the same answer each time, to the byte. At most 20,000
   * events with 1,000,000 pairings are looked through, and actors × (actors + edges) may be at most 50,000,000: over that,
   * QUERY_TOO_COSTLY says how to ask for less.
   */
  readonly network: Network;
  /** The entity that an outside authority knows under this identifier, or null. */
  readonly entityByIdentifier?: Maybe<Entity>;
  /**
   * How two entities are linked: the shortest chains of different entities, joined by recorded relations walked in either
   * direction. Topics and sources are no steps. All paths of the shortest length come first, then those one step longer, until
   * `first` are found; of one length the strongest first (see `Path`). No answer, with a `reason`, where an id is not known.
   */
  readonly paths: PathResult;
  /**
   * What lies around some entities: those joined to them by recorded relations in either direction, then what is joined to
   * these, level by level, with all wanted relations between what is answered. Of a level the most connected come first.
   * Topics and sources are never part of it. Ids that are not known are passed over.
   */
  readonly neighbourhood: Subgraph;
  /**
   * Entities by what they are called, in any language: names, acronyms, titles, labels of topics, summaries of articles. Case,
   * accents and Arabic letter variants do not matter, beginnings of words are enough, and a word of four letters or more may have
   * one wrong, missing, additional or swapped letter. All words must be found. The best come first: a name that is the text, a name
   * that begins with it, all words in names, a name that is the text but for wrong letters, the rest; of equals the one with more
   * relations, then by id.
   */
  readonly search: SearchConnection;
  /** How much there is, of what, from which years and in which languages. */
  readonly statistics: Statistics;
  /**
   * Counts by one, two or three dimensions, in one table: events by year and topic, actors by role and country. Each count is
   * of different things; what has no value of a dimension is in a row of its own. A table of more than 10000 rows is refused.
   */
  readonly pivot: PivotTable;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryCityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<CityOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryProgrammesArgs = {
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TopicOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCoParticipantsArgs = {
  of: Scalars['ID']['input'];
  filter?: InputMaybe<CoParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCoParticipationsArgs = {
  filter?: InputMaybe<CoParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryAttendanceArgs = {
  filter?: InputMaybe<AttendanceFilter>;
  minEvents: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRoleChangesArgs = {
  from: ReadonlyArray<Role>;
  to: ReadonlyArray<Role>;
  withinYears: Scalars['Int']['input'];
  filter?: InputMaybe<AttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryBridgesArgs = {
  between: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<AttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryNeverMetArgs = {
  filter?: InputMaybe<AttendanceFilter>;
  lists: ReadonlyArray<CoverageStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryFollowUpArgs = {
  roles: ReadonlyArray<Role>;
  years: Scalars['Int']['input'];
  filter?: InputMaybe<AttendanceFilter>;
};


/** What can be asked. */
export type QueryNetworkArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  filter?: InputMaybe<CoParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryEntityByIdentifierArgs = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
  avoiding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  during?: InputMaybe<PeriodFilter>;
  inDateOrder?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryNeighbourhoodArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPivotArgs = {
  measure: PivotMeasure;
  by: ReadonlyArray<PivotDimension>;
  filter?: InputMaybe<PivotFilter>;
};

/** Anything with an id. */
export type Node = {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
};

/** Anything that facts are about. */
export type Entity = {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** Anything that facts are about. */
export type EntityNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Anything that facts are about. */
export type EntityNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Anything that facts are about. */
export type EntityClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who takes part: a city or an organisation (org:Agent). */
export type Actor = {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What it took part in, latest start first; unknown starts last. */
  readonly participations: ParticipationConnection;
  /** The programmes it takes part in, each once, by name unless told otherwise. */
  readonly programmes: ProgrammeConnection;
  /** Articles that mention it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
};


/** Who takes part: a city or an organisation (org:Agent). */
export type ActorNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Who takes part: a city or an organisation (org:Agent). */
export type ActorNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Who takes part: a city or an organisation (org:Agent). */
export type ActorClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who takes part: a city or an organisation (org:Agent). */
export type ActorParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who takes part: a city or an organisation (org:Agent). */
export type ActorProgrammesArgs = {
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who takes part: a city or an organisation (org:Agent). */
export type ActorArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What is taken part in: an event or a programme. */
export type Activity = {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The first day, as far as it is known. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day, as far as it is known. An event without one lasts the span of its start; a programme without one is open. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Who took part, by role (hosts first, or leads), then by actor. */
  readonly participations: ParticipationConnection;
  /** Articles that mention it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
};


/** What is taken part in: an event or a programme. */
export type ActivityNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** What is taken part in: an event or a programme. */
export type ActivityNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** What is taken part in: an event or a programme. */
export type ActivityClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What is taken part in: an event or a programme. */
export type ActivityParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What is taken part in: an event or a programme. */
export type ActivityArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place whose local government takes part (schema:City). */
export type City = Actor & Entity & Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its country. */
  readonly country: Scalars['CountryCode']['output'];
  /** Which side of the Mediterranean, or which part of the world. */
  readonly region: Region;
  /** Where it lies; null where no source says. */
  readonly location?: Maybe<Location>;
  /** Inhabitants, as an order of magnitude. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** What it took part in, latest start first; unknown starts last. */
  readonly participations: ParticipationConnection;
  /** The programmes it takes part in, each once, by name unless told otherwise. */
  readonly programmes: ProgrammeConnection;
  /** Events that took place in it, newest first unless told otherwise. */
  readonly events: EventConnection;
  /** Articles that mention it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
};


/** A place whose local government takes part (schema:City). */
export type CityNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A place whose local government takes part (schema:City). */
export type CityNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A place whose local government takes part (schema:City). */
export type CityClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place whose local government takes part (schema:City). */
export type CityParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place whose local government takes part (schema:City). */
export type CityProgrammesArgs = {
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place whose local government takes part (schema:City). */
export type CityEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place whose local government takes part (schema:City). */
export type CityArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type Organisation = Actor & Entity & Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind;
  /** Its short name: `UCLG`. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Its own site; the same as `url`. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** The organisation that it is a part of. */
  readonly parent?: Maybe<Organisation>;
  /** The city whose body it is, as of a metropolitan authority. */
  readonly city?: Maybe<City>;
  /** What it took part in, latest start first; unknown starts last. */
  readonly participations: ParticipationConnection;
  /** The programmes it takes part in, each once, by name unless told otherwise. */
  readonly programmes: ProgrammeConnection;
  /** Articles that mention it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Articles that it published, newest first unless told otherwise. */
  readonly publications: ArticleConnection;
};


/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type OrganisationNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type OrganisationNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type OrganisationClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type OrganisationParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type OrganisationProgrammesArgs = {
  filter?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type OrganisationArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A partner of cities: a network, an international organisation, an agency, an NGO … (schema:Organization). */
export type OrganisationPublicationsArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A funded undertaking, with phases and pillars (schema:Project). */
export type Programme = Activity & Entity & Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its short name: `MC2CM`. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** What it was called before. */
  readonly formerName?: Maybe<Scalars['String']['output']>;
  /** Its parts in time, in order. */
  readonly phases: ReadonlyArray<Phase>;
  /** What it rests on, in its own words. */
  readonly pillars: ReadonlyArray<Scalars['String']['output']>;
  /** The programme that it is a part of. */
  readonly parent?: Maybe<Programme>;
  /** The start of its first phase. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Null: open. A programme ends where a source says so. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Who took part, by role (hosts first, or leads), then by actor. */
  readonly participations: ParticipationConnection;
  /** Its events, newest first unless told otherwise. */
  readonly events: EventConnection;
  /** Articles that mention it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
};


/** A funded undertaking, with phases and pillars (schema:Project). */
export type ProgrammeNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A funded undertaking, with phases and pillars (schema:Project). */
export type ProgrammeNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A funded undertaking, with phases and pillars (schema:Project). */
export type ProgrammeClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A funded undertaking, with phases and pillars (schema:Project). */
export type ProgrammeParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A funded undertaking, with phases and pillars (schema:Project). */
export type ProgrammeEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A funded undertaking, with phases and pillars (schema:Project). */
export type ProgrammeArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a programme in time. */
export type Phase = {
  /** Its name: `Phase I`. */
  readonly name: Scalars['String']['output'];
  /** When it began. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended; null: open or not known. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What was inferred, and who disagrees. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type Event = Activity & Entity & Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its title; the same as `name`. */
  readonly title: Scalars['String']['output'];
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** The first day, as far as it is known. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day, as far as it is known; null: it lasts the span of its start. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it took place. */
  readonly place: Place;
  /** The programme that it belongs to. */
  readonly programme?: Maybe<Programme>;
  /** The larger event that it is a part of. */
  readonly partOf?: Maybe<Event>;
  /** Its parts, newest first unless told otherwise. */
  readonly parts: EventConnection;
  /** What it is about, by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** Who took part, by role (hosts first, or leads), then by actor. */
  readonly participations: ParticipationConnection;
  /** How far the list of participating cities goes, and what sources count. Absence from a list that is not COMPLETE says nothing. */
  readonly participantCoverage: ParticipantCoverage;
  /** Articles that mention it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
};


/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type EventNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type EventNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type EventClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type EventTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type EventPartsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type EventParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A dialogue in time: a conference, a workshop, a meeting … (schema:Event). */
export type EventArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where an event took place. */
export type Place = {
  /** The city. */
  readonly city?: Maybe<City>;
  /** The house or hall. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** Whether it took place online; an online event hosted from a city has both. */
  readonly online: Scalars['Boolean']['output'];
};

/** A page of those who took part in events. */
export type AttendanceConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AttendanceEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Someone who took part in events. */
export type AttendanceEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who took part. */
  readonly node: Actor;
  /** In how many different events. */
  readonly eventCount: Scalars['Int']['output'];
  /** When the first of these events began, of those whose beginning is known. */
  readonly firstAttended?: Maybe<Scalars['PartialDate']['output']>;
  /** When the last of these events began. */
  readonly lastAttended?: Maybe<Scalars['PartialDate']['output']>;
  /** These events, newest first; those without a date last. */
  readonly events: ReadonlyArray<Event>;
};


/** Someone who took part in events. */
export type AttendanceEdgeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those who went from some roles to others. */
export type RoleChangeConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RoleChangeEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<RoleChange>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change of roles with its cursor. */
export type RoleChangeEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: RoleChange;
};

/** An actor's first event in some roles, and later its first in others. */
export type RoleChange = {
  /** Who changed. */
  readonly actor: Actor;
  /** The first event in one of the roles before. */
  readonly before: Event;
  /** The first event in one of the roles after. */
  readonly after: Event;
  /** The fewest days that may lie between their beginnings. */
  readonly days: Scalars['Int']['output'];
};

/** A page of those who bridge the events of two. */
export type BridgeConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BridgeEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Bridge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bridge with its cursor. */
export type BridgeEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The bridge. */
  readonly node: Bridge;
};

/** Someone who in one year took part in events of two who lead. */
export type Bridge = {
  /** The year in which the events began, by the earliest reading of their dates. */
  readonly year: Scalars['Int']['output'];
  /** Who took part. */
  readonly actor: Actor;
  /** The events that only the first of the two leads, oldest first. */
  readonly first: ReadonlyArray<Event>;
  /** The events that only the second leads. */
  readonly second: ReadonlyArray<Event>;
  /** The events that both lead. */
  readonly both: ReadonlyArray<Event>;
};

/** A page of pairs that share no recorded event. */
export type UnmetPairConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<UnmetPairEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<UnmetPair>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair with its cursor. */
export type UnmetPairEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: UnmetPair;
};

/** Two actors that no event names both; the id of `a` comes before that of `b`. */
export type UnmetPair = {
  /** The one. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** In how many of the events asked for the one took part. */
  readonly aEvents: Scalars['Int']['output'];
  /** In how many of them the other took part. */
  readonly bEvents: Scalars['Int']['output'];
};

/** What came before and after events, for those who had some role at them and for others. */
export type FollowUp = {
  /** Each event, oldest first. */
  readonly events: ReadonlyArray<FollowUpOfEvent>;
  /** Those who had the role, over all events: who had it at two counts twice. */
  readonly group: FollowUpGroup;
  /** All others, over all events: each counts once for each event. */
  readonly others: FollowUpGroup;
};

/** What came before and after one event. */
export type FollowUpOfEvent = {
  /** The event. */
  readonly event: Event;
  /** Those who had the role at it. */
  readonly group: FollowUpGroup;
  /** All others of the same kinds that ever took part in an event. */
  readonly others: FollowUpGroup;
};

/** Some actors, and how many events they took part in. */
export type FollowUpGroup = {
  /** How many actors. */
  readonly actors: Scalars['Int']['output'];
  /** Events that certainly ended before the event began, not more years ago than asked for; one for each actor that was there. */
  readonly before: Scalars['Int']['output'];
  /** Events that certainly began after the event ended, within so many years; one for each actor that was there. */
  readonly after: Scalars['Int']['output'];
  /** `before` for each actor; null without actors. */
  readonly meanBefore?: Maybe<Scalars['Float']['output']>;
  /** `after` for each actor; null without actors. */
  readonly meanAfter?: Maybe<Scalars['Float']['output']>;
};

/** How far a list of participating cities goes. */
export type ParticipantCoverage = {
  /** Whether the list is complete. */
  readonly status: CoverageStatus;
  /** How many different cities are listed, in any role. */
  readonly listed: Scalars['Int']['output'];
  /** What sources count, the preferred number first. Numbers with different units are not a contradiction. */
  readonly claimed: ReadonlyArray<ClaimedNumber>;
};

/** A number of participants that a source gives. */
export type ClaimedNumber = {
  /** The least: 50 of "over 50"; equal to `max` for an exact number. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The most. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** What is counted, as the source does: `cities`, `mayors` … */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Who says so, in which words. */
  readonly claim: Claim;
};

/** A text about cities and migration (schema:Article). */
export type Article = Entity & Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its title; the same as `name`. */
  readonly title: Scalars['String']['output'];
  /** What sort of article it is. */
  readonly kind: ArticleKind;
  /** The language it is written in. */
  readonly language: Scalars['LanguageTag']['output'];
  /** When it was published, as far as it is known. */
  readonly published?: Maybe<Scalars['PartialDate']['output']>;
  /** The organisation that published it, where it is in this base. */
  readonly publisher?: Maybe<Organisation>;
  /** The publisher as the page names it. */
  readonly publisherName: Scalars['String']['output'];
  /** One line by a curator. */
  readonly summary: Scalars['String']['output'];
  /** What it is about, by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** The same text in other languages. */
  readonly translations: ReadonlyArray<Article>;
  /** What it mentions, by id. */
  readonly mentions: MentionConnection;
};


/** A text about cities and migration (schema:Article). */
export type ArticleNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A text about cities and migration (schema:Article). */
export type ArticleNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A text about cities and migration (schema:Article). */
export type ArticleClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A text about cities and migration (schema:Article). */
export type ArticleTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A text about cities and migration (schema:Article). */
export type ArticleMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An article names an entity (schema:mentions). */
export type Mention = Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** The article. */
  readonly article: Article;
  /** What it names. */
  readonly entity: Entity;
  /** Who says so; the quote is the sentence that names the entity, where it was seen. */
  readonly claims: ClaimConnection;
  /** When this base learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** An article names an entity (schema:mentions). */
export type MentionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The paths between two entities, and whether they are all that was asked for. */
export type PathResult = {
  /** The paths: shortest first, then strongest, then by the ids of their entities. */
  readonly paths: ReadonlyArray<Path>;
  /**
   * How many paths there are that are no longer than the longest answered, where the search came to its end: more than are
   * answered, where `first` is less.
   */
  readonly found: Scalars['Int']['output'];
  /**
   * Whether the search was given up at one of its limits. Shorter lengths are then complete; of the length at which it stopped
   * there may be more paths, stronger ones too.
   */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why there is nothing, or not all; null where the answer is complete. */
  readonly reason?: Maybe<PathReason>;
};

/** Why a search for paths answers nothing, or not all. */
export type PathReason =
  /** Both ends are the same entity. */
  | 'SAME_ENTITY'
  /** One of the ends is not known. */
  | 'UNKNOWN_ENTITY'
  /** There is no such path of up to `maxLength` steps. */
  | 'NO_PATH'
  /** Too many relations would have had to be read: the ends are too well connected. Name relations, avoid hubs, or ask for shorter paths. */
  | 'TOO_MANY_EDGES'
  /** Too many partial paths would have had to be tried. Name relations, avoid hubs, or ask for shorter paths. */
  | 'TOO_MANY_TRIES'
  /** The search took too long. Name relations, avoid hubs, or ask for shorter paths. */
  | 'OUT_OF_TIME';

/**
 * A chain of different entities. It is as strong as its weakest step: of two paths of one length that one comes first whose
 * least supported step has more sources, then that with more sources in all.
 */
export type Path = {
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** The steps, from the first entity to the last. */
  readonly steps: ReadonlyArray<PathStep>;
};

/**
 * One relation on a path. Where several join the same two entities, the one with most sources is taken; in date order, the one
 * that leaves most time for those that follow, then the one with most sources.
 */
export type PathStep = {
  /** Where the step begins, as walked. */
  readonly from: Entity;
  /** Where the step ends, as walked. */
  readonly to: Entity;
  /** How the two are joined. */
  readonly relation: RelationKind;
  /**
   * Whether it is walked in the direction in which it is recorded: from who takes part to the event or programme, from the
   * article to what it mentions, its publisher or its translation, from the event to its programme, city or larger event, and
   * from a part to its parent.
   */
  readonly forward: Scalars['Boolean']['output'];
  /** As what the actor took part; null where the relation is no participation. */
  readonly role?: Maybe<Role>;
  /** Since when: of a participation its own date, of an article's relations its publication, else that of the event or programme. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; null: not known, open, or no longer than its start. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** How many sources support it. Participations and mentions have sources of their own, other relations have none. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Who says so, in which words, where it is a participation or a mention. */
  readonly claims: ClaimConnection;
};


/**
 * One relation on a path. Where several join the same two entities, the one with most sources is taken; in date order, the one
 * that leaves most time for those that follow, then the one with most sources.
 */
export type PathStepClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Some entities and the relations between them. */
export type Subgraph = {
  /** The entities: level by level, of each level those with most of the wanted relations first, then by id. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The wanted relations between them, by source, target, relation, role and id. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** Whether something that was asked for is not here: entities over `first`, or what was too much to be read. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many entities of the levels that were read were left out because of `first`, by kind. */
  readonly omitted: ReadonlyArray<OmittedEntities>;
};

/** One relation between two entities of a subgraph, in the direction in which it is recorded. */
export type SubgraphEdge = {
  /** Where it starts: who takes part, the article, the event, or the part. */
  readonly source: Scalars['ID']['output'];
  /** Where it leads. */
  readonly target: Scalars['ID']['output'];
  /** How the two are joined. */
  readonly relation: RelationKind;
  /** As what the actor took part; null where the relation is no participation. */
  readonly role?: Maybe<Role>;
  /** Who says so, in which words, where it is a participation or a mention. */
  readonly claims: ClaimConnection;
};


/** One relation between two entities of a subgraph, in the direction in which it is recorded. */
export type SubgraphEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Entities of one kind that were left out. */
export type OmittedEntities = {
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** The network of actors that took part in the same events, or as much of it as was asked for. */
export type Network = {
  /** The actors: those of the greatest strength first, then by id. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /**
   * The edges between these actors: those of the greatest weight first, then by the ids of both. At most ten for each node that
   * `first` asks for.
   */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** How many nodes the whole network has. */
  readonly nodeCount: Scalars['Int']['output'];
  /** How many edges the whole network has. */
  readonly edgeCount: Scalars['Int']['output'];
  /** How many events were looked at: those that the filter lets count, with at least one actor of these kinds. */
  readonly eventCount: Scalars['Int']['output'];
  /** Whether nodes or edges of the whole network are left out here. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many nodes are left out because of `first`. */
  readonly omitted: Scalars['Int']['output'];
  /** How many edges are left out: those of nodes that are left out, and the weakest over ten for each node that `first` asks for. */
  readonly omittedEdges: Scalars['Int']['output'];
  /** How all this was computed, so that others can do it again. */
  readonly method: NetworkMethod;
};

/** An actor and its place in the network. */
export type NetworkNode = {
  /** The actor. */
  readonly actor: Actor;
  /** With how many others it shares events. */
  readonly degree: Scalars['Int']['output'];
  /** The sum of the weights of its edges: an event that it shares with three others counts three times. */
  readonly strength: Scalars['Int']['output'];
  /**
   * How much it stands between others, from 0 to 1: of the shortest ways between each two others, the share that leads through
   * it, as a mean over all these pairs. Each edge is one step, whatever its weight. It is not rounded.
   */
  readonly betweenness: Scalars['Float']['output'];
  /** The number of its community: 1 is the largest, then by size; of equal ones the one with the smallest id comes first. */
  readonly community: Scalars['Int']['output'];
};

/** Two actors of the network that took part in the same events. */
export type NetworkEdge = {
  /** The one whose id comes first. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** In how many events both took part, as the filter has it. */
  readonly weight: Scalars['Int']['output'];
  /** These events, the newest first; from 1 to 100. */
  readonly shared: ReadonlyArray<Event>;
  /** When the first of them began, of those with a known date; null where none has one. */
  readonly firstShared?: Maybe<Scalars['PartialDate']['output']>;
  /** When the last of them began, of those with a known date; null where none has one. */
  readonly lastShared?: Maybe<Scalars['PartialDate']['output']>;
};


/** Two actors of the network that took part in the same events. */
export type NetworkEdgeSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a network and its measures were computed. */
export type NetworkMethod = {
  /** Each measure with its algorithm, in the order of `NetworkMeasure`. */
  readonly metrics: ReadonlyArray<NetworkMetric>;
  /** The modularity of the communities, from -0.5 to 1, with weights and at the resolution of their method; null where there is no edge. */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
};

/** How one measure was computed. */
export type NetworkMetric = {
  /** The measure. */
  readonly metric: NetworkMeasure;
  /** What it is, in a sentence. */
  readonly definition: Scalars['String']['output'];
  /** The algorithm, by the names of its authors where it has some. */
  readonly algorithm: Scalars['String']['output'];
  /** All that the algorithm was given. */
  readonly parameters: ReadonlyArray<NetworkParameter>;
  /** The library that computed it; null where Parley counts itself. */
  readonly library?: Maybe<Scalars['String']['output']>;
  /** The version of the library. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** A parameter of an algorithm. */
export type NetworkParameter = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** What is measured of a network. */
export type NetworkMeasure =
  /** How strongly two actors are joined. */
  | 'WEIGHT'
  /** With how many others an actor is joined. */
  | 'DEGREE'
  /** How strongly an actor is joined with all others. */
  | 'STRENGTH'
  /** How much an actor stands between others. */
  | 'BETWEENNESS'
  /** Which actors are joined more closely with each other than with the rest. */
  | 'COMMUNITY';

/** A subject, in a tree (skos:Concept). */
export type Topic = Entity & Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources say about it: values, and support for its edges and for the record as a whole. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The subject that it is a part of. */
  readonly broader?: Maybe<Topic>;
  /** The subjects that are parts of it, by name. */
  readonly narrower: ReadonlyArray<Topic>;
  /** Events about it, newest first unless told otherwise. */
  readonly events: EventConnection;
  /** Articles about it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
};


/** A subject, in a tree (skos:Concept). */
export type TopicNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A subject, in a tree (skos:Concept). */
export type TopicNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A subject, in a tree (skos:Concept). */
export type TopicClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, in a tree (skos:Concept). */
export type TopicEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject, in a tree (skos:Concept). */
export type TopicArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The page a fact was read on (prov:Entity). */
export type Source = Entity & Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** What sort of entity it is. */
  readonly entityKind: EntityKind;
  /** The name in the first of the languages that has one, else the default name. `es-MX` finds `es`. */
  readonly name: Scalars['String']['output'];
  /** The language of what `name` gives for the same languages; null where no source says. */
  readonly nameLanguage?: Maybe<Scalars['LanguageTag']['output']>;
  /** All names by language. */
  readonly names: ReadonlyArray<LanguageString>;
  /** What outside authorities call it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where the thing itself is on the web. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What a curator inferred or left out. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it says: the claims that rest on it. */
  readonly claims: ClaimConnection;
  /** When this base learned its present state. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its title; the same as `name`. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** The language it is written in. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The day it was read. */
  readonly retrieved: Scalars['Date']['output'];
};


/** The page a fact was read on (prov:Entity). */
export type SourceNameArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** The page a fact was read on (prov:Entity). */
export type SourceNameLanguageArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** The page a fact was read on (prov:Entity). */
export type SourceClaimsArgs = {
  property?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The page a fact was read on (prov:Entity). */
export type SourceTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** An actor took part in an activity (schema:Role, org:Membership); unique by actor, activity, role and phase. */
export type Participation = Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** Who took part. */
  readonly actor: Actor;
  /** In what. */
  readonly activity: Activity;
  /** As what. */
  readonly role: Role;
  /** The phase, or the standing, in a programme: `Phase II`, `Signatory`. */
  readonly phase?: Maybe<Scalars['String']['output']>;
  /** Since when; see `dateBasis`. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; null: not known, or open. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Whose dates these are: its own, those of its phase, or those of the activity. */
  readonly dateBasis: DateBasis;
  /** How many different sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  readonly claims: ClaimConnection;
  /** When this base learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** An actor took part in an activity (schema:Role, org:Membership); unique by actor, activity, role and phase. */
export type ParticipationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What one source says (Wikibase statement). Sources may disagree, and all claims stay. */
export type Claim = Node & {
  /** Stable; opaque to clients. */
  readonly id: Scalars['ID']['output'];
  /** The entity that it is about. */
  readonly subject: Entity;
  /** What is claimed: `participantCount`, `startDate`, `participation`, `mention`, `record` (the entity as a whole) … */
  readonly property: Scalars['String']['output'];
  /** The value; null where the claim only supports an edge or a record. */
  readonly value?: Maybe<ClaimValue>;
  /** The participation or mention that it supports. */
  readonly supports?: Maybe<Node>;
  /** Narrows the subject: a phase, `from Libya`. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** The date of a number that grows. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Of the claims with the same subject, property, unit and qualifier, the one to show first. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Why it is preferred or not, and what was inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** At most 25 words, verbatim, in the language of the source; null where the sentence was not seen. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly source: Source;
  /** When this base learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The data set that brought it. */
  readonly recordedBy: Scalars['String']['output'];
};

/** A claimed value: one of a text, a number, a range or a date. */
export type ClaimValue = {
  /** A text. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** An exact number, or an approximate one. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The least of a range. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The most of a range. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** A date. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** What a number counts, as the source does. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether the source says "about". */
  readonly approximate: Scalars['Boolean']['output'];
};

/** A text and its language. */
export type LanguageString = {
  /** The text. */
  readonly value: Scalars['String']['output'];
  /** The language it is in; null where no source says. */
  readonly language?: Maybe<Scalars['LanguageTag']['output']>;
};

/** What an outside authority calls an entity. */
export type Identifier = {
  /** The authority: `wikidata`, `geonames` … */
  readonly scheme: Scalars['String']['output'];
  /** The identifier. */
  readonly value: Scalars['String']['output'];
  /** The authority's page, where its form is known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A point on the earth, WGS 84. */
export type Location = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** How much there is. Counted after each import. */
export type Statistics = {
  /** Entities of each kind. */
  readonly entities: ReadonlyArray<EntityCount>;
  /** Relations of each kind; each translation counts once in each direction. */
  readonly relations: ReadonlyArray<RelationCount>;
  /** Participations by role. */
  readonly roles: ReadonlyArray<RoleCount>;
  /** Mentions by the kind of what is mentioned. */
  readonly mentions: ReadonlyArray<EntityCount>;
  /** Articles by language, most first. */
  readonly languages: ReadonlyArray<LanguageCount>;
  /** The years that events and articles cover. */
  readonly years?: Maybe<YearRange>;
  /** Claims of sources. */
  readonly claims: Scalars['Int']['output'];
  /** Data sets in this base. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** When the data last changed. */
  readonly lastChange?: Maybe<Scalars['DateTime']['output']>;
};

/** How many entities of a kind. */
export type EntityCount = {
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relations of a kind. */
export type RelationCount = {
  /** The kind. */
  readonly kind: RelationKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many participations with a role. */
export type RoleCount = {
  /** The role. */
  readonly role: Role;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many articles in a language. */
export type LanguageCount = {
  /** The language. */
  readonly language: Scalars['LanguageTag']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** From the first to the last year. */
export type YearRange = {
  /** The first year. */
  readonly from: Scalars['Int']['output'];
  /** The last year. */
  readonly to: Scalars['Int']['output'];
};

/** Where the data comes from. */
export type Dataset = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Under which terms. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Where it is described. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** When it was collected. */
  readonly retrieved?: Maybe<Scalars['Date']['output']>;
  /** When it last changed this base. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more precede. After a cursor this is true without a look. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of cities. */
export type CityConnection = {
  /** The cities with their cursors. */
  readonly edges: ReadonlyArray<CityEdge>;
  /** The cities alone. */
  readonly nodes: ReadonlyArray<City>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of cities. */
export type CityEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: City;
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The organisations with their cursors. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations alone. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of organisations. */
export type OrganisationEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Organisation;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The programmes alone. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of programmes. */
export type ProgrammeEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Programme;
};

/** A page of those who share events with an actor. */
export type CoParticipantConnection = {
  /** The actors with what they share. */
  readonly edges: ReadonlyArray<CoParticipantEdge>;
  /** The actors alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor that shares events with the one asked about. */
export type CoParticipantEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
  /** In how many events both took part, as the filter has it. */
  readonly sharedCount: Scalars['Int']['output'];
  /** These events, the newest first; from 1 to 100. */
  readonly shared: ReadonlyArray<Event>;
  /** When the first of them began, of those with a known date; null where none has one. */
  readonly firstShared?: Maybe<Scalars['PartialDate']['output']>;
  /** When the last of them began, of those with a known date; null where none has one. */
  readonly lastShared?: Maybe<Scalars['PartialDate']['output']>;
};


/** An actor that shares events with the one asked about. */
export type CoParticipantEdgeSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pairs of actors. */
export type CoParticipationConnection = {
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<CoParticipationEdge>;
  /** The pairs alone. */
  readonly nodes: ReadonlyArray<CoParticipation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of pairs. */
export type CoParticipationEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: CoParticipation;
};

/** Two actors that took part in the same events. */
export type CoParticipation = {
  /** The one whose id comes first. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** In how many events both took part, as the filter has it. */
  readonly sharedCount: Scalars['Int']['output'];
  /** These events, the newest first; from 1 to 100. */
  readonly shared: ReadonlyArray<Event>;
  /** When the first of them began, of those with a known date; null where none has one. */
  readonly firstShared?: Maybe<Scalars['PartialDate']['output']>;
  /** When the last of them began, of those with a known date; null where none has one. */
  readonly lastShared?: Maybe<Scalars['PartialDate']['output']>;
};


/** Two actors that took part in the same events. */
export type CoParticipationSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of events. */
export type EventEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Event;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of articles. */
export type ArticleEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Article;
};

/** A page of topics. */
export type TopicConnection = {
  /** The topics with their cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The topics alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of topics. */
export type TopicEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Topic;
};

/** A page of sources. */
export type SourceConnection = {
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of sources. */
export type SourceEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Source;
};

/** A page of participations. */
export type ParticipationConnection = {
  /** The participations with their cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The participations alone. */
  readonly nodes: ReadonlyArray<Participation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of participations. */
export type ParticipationEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Participation;
};

/** A page of mentions. */
export type MentionConnection = {
  /** The mentions with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The mentions alone. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of mentions. */
export type MentionEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Mention;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of claims. */
export type ClaimEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Claim;
};

/** Counts of different things, by the values of the dimensions that were asked for. */
export type PivotTable = {
  /**
   * One row for each combination of values that occurs, in order of the first dimension, then of the second and the third: known
   * values ascending, the unknown last. A thing with several values of a dimension counts in the row of each.
   */
  readonly rows: ReadonlyArray<PivotRow>;
  /** How many different things there are in all, whatever the rows they count in. */
  readonly total: Scalars['Int']['output'];
  /** What to know when reading the table: where a thing counts in several rows, and what is not in it. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** One row of a table of counts. */
export type PivotRow = {
  /** One key for each dimension, in the order asked. */
  readonly keys: ReadonlyArray<PivotKey>;
  /** How many different things have these keys. */
  readonly count: Scalars['Int']['output'];
};

/** The value of one dimension in a row. */
export type PivotKey = {
  /** Of which dimension. */
  readonly dimension: PivotDimension;
  /** The value: a year, an id, a code or a word of an enum. Null stands for all things without a value. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What to show: the default name of a topic or programme, else the value. Null where the value is. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** A page of what a search found. */
export type SearchConnection = {
  /** What was found, with cursors, scores and what matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many were found in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** All that was found, counted, whatever the page. */
  readonly facets: SearchFacets;
};

/** One of a page of what a search found. */
export type SearchEdge = {
  /** Where it lies in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Entity;
  /**
   * How well it matches: 1 where a name or acronym is the text, 0.75 where a name begins with it, 0.5 where all words are in
   * names as wholes or beginnings, 0.375 where a name is the text but for wrong letters, 0.25 where words are in a summary or have a
   * wrong letter.
   */
  readonly score: Scalars['Float']['output'];
  /** What matched best. */
  readonly matched: SearchMatch;
};

/** What of an entity a search found. */
export type SearchMatch = {
  /** What sort of text it is. */
  readonly field: SearchField;
  /** The language of the text; null where no source says, and for acronyms. */
  readonly language?: Maybe<Scalars['LanguageTag']['output']>;
  /** The name itself; of a summary, about 120 characters around the first word that was found. */
  readonly snippet: Scalars['String']['output'];
};

/** What sort of text a search found. */
export type SearchField =
  /** A name of a city, an organisation or a programme, a former one included. */
  | 'NAME'
  /** An acronym. */
  | 'ACRONYM'
  /** The title of an event, an article or a source. */
  | 'TITLE'
  /** A label of a topic. */
  | 'LABEL'
  /** The summary of an article. */
  | 'SUMMARY';

/** All that a search found, counted. The counts of each list add up to `totalCount`. */
export type SearchFacets = {
  /** By kind, most first. */
  readonly kinds: ReadonlyArray<EntityCount>;
  /** By the language of what matched best, most first; an unknown one last. */
  readonly languages: ReadonlyArray<SearchLanguageCount>;
  /** By the year of the start or of the publication, earliest first; an unknown one last. */
  readonly years: ReadonlyArray<SearchYearCount>;
};

/** How many were found by a text in a language. */
export type SearchLanguageCount = {
  /** The language; null where no source says, and for acronyms. */
  readonly language?: Maybe<Scalars['LanguageTag']['output']>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many that were found are of a year. */
export type SearchYearCount = {
  /** The year; null where none is known or the kind has none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How text is compared: without case, accents and Arabic letter variants. All operators given must hold. */
export type TextFilter = {
  /** The whole text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A part of the text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is known. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How ids are compared. All operators given must hold. */
export type IdFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether there is one. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How numbers are compared. A number that is not known matches neither a condition nor its negation. */
export type IntFilter = {
  /** Equal. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Greater. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater or equal. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less or equal. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is known. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How yes and no are compared. */
export type BooleanFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How countries are compared. All operators given must hold. */
export type CountryFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['CountryCode']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** How languages are compared. All operators given must hold. */
export type LanguageFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** How regions are compared. All operators given must hold. */
export type RegionFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Region>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Region>>;
};

/** How kinds of organisation are compared. All operators given must hold. */
export type OrganisationKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<OrganisationKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};

/** How kinds of event are compared. All operators given must hold. */
export type EventKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<EventKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** How kinds of article are compared. All operators given must hold. */
export type ArticleKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ArticleKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ArticleKind>>;
};

/** How coverages are compared. All operators given must hold. */
export type CoverageFilter = {
  /** This one. */
  readonly eq?: InputMaybe<CoverageStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CoverageStatus>>;
};

/**
 * A period: `{from: "2016", to: "2018"}` is 2016-01-01 to 2018-12-31; a missing side is open. What has no known start is
 * in no period, and matches neither a period nor its negation.
 */
export type PeriodFilter = {
  /** The first day, as far as it is given. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day, as far as it is given. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether some reading of vague dates, or every one, must overlap the period. */
  readonly overlap?: InputMaybe<Overlap>;
};

/** What something is about. */
export type TopicsFilter = {
  /** About at least one of these. */
  readonly some?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About none of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether a topic includes its narrower ones. */
  readonly includeNarrower: Scalars['Boolean']['input'];
};

/** Which participations. All fields given must hold. */
export type ParticipationFilter = {
  /** With one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** The kind of the other party: of the actor in a list of an activity, of the activity in a list of an actor. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** At a time that overlaps this period. */
  readonly during?: InputMaybe<PeriodFilter>;
  /** Of one of these actors. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these activities. */
  readonly activities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In an event of one of these kinds. */
  readonly eventKinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** In an event about one of these topics or a narrower one. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these programmes or in an event of one. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these phases or standings, as written. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Supported by so many different sources. */
  readonly sourceCount?: InputMaybe<IntFilter>;
};

/** Which participations count. All fields given must hold. An event without a date is in no period. */
export type AttendanceFilter = {
  /** Of actors of one of these kinds: CITY, ORGANISATION. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** In one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** At a time that overlaps this period: the time of the event, where the participation has none of its own. */
  readonly during?: InputMaybe<PeriodFilter>;
  /** In an event about one of these topics or a narrower one. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In an event of one of these programmes. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In an event of one of these kinds. */
  readonly eventKinds?: InputMaybe<ReadonlyArray<EventKind>>;
};

/**
 * Which shared events count: both actors took part in such a way. All fields given must hold. An event without a date is in no
 * period.
 */
export type CoParticipationFilter = {
  /** The kinds of the actors that are found: CITY, ORGANISATION. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Both took part in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Both took part at a time that overlaps this period: the time of the event, where the participation has none of its own. */
  readonly during?: InputMaybe<PeriodFilter>;
  /** In an event about one of these topics or a narrower one. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In an event of one of these programmes. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In an event of one of these kinds. */
  readonly eventKinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** How many such events two must share, from 1 to 1000. */
  readonly minShared?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Whether participations of some sort are recorded. What no list names may have been there all the same, unless the list is
 * complete: where `none` is used, `extensions.notes` says how many events have lists that may speak of absence.
 */
export type ParticipationsFilter = {
  /** At least one such participation. */
  readonly some?: InputMaybe<ParticipationFilter>;
  /** No such participation is recorded. Of events only those with one of `lists`: of others it is not known. */
  readonly none?: InputMaybe<ParticipationFilter>;
  /** How far the list of an event must go for `none` to take it; give all four for what is recorded, whatever the list. */
  readonly lists?: InputMaybe<ReadonlyArray<CoverageStatus>>;
};

/** Which mentions. All fields given must hold. */
export type MentionFilter = {
  /** Of one of these entities. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of an entity of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Whether mentions of some sort are recorded. */
export type MentionsFilter = {
  /** At least one such mention. */
  readonly some?: InputMaybe<MentionFilter>;
  /** No such mention. */
  readonly none?: InputMaybe<MentionFilter>;
};

/** Which cities. All fields given must hold. */
export type CityFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CityFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CityFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<CityFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By any name, in any language. */
  readonly name?: InputMaybe<TextFilter>;
  /** By country. */
  readonly country?: InputMaybe<CountryFilter>;
  /** By region. */
  readonly region?: InputMaybe<RegionFilter>;
  /** By inhabitants. */
  readonly population?: InputMaybe<IntFilter>;
  /** By what it took part in. */
  readonly participations?: InputMaybe<ParticipationsFilter>;
};

/** Which organisations. All fields given must hold. */
export type OrganisationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganisationFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By any name, in any language. */
  readonly name?: InputMaybe<TextFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<OrganisationKindFilter>;
  /** By short name. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** By the organisation that it is a part of. */
  readonly parent?: InputMaybe<IdFilter>;
  /** By what it took part in. */
  readonly participations?: InputMaybe<ParticipationsFilter>;
};

/** Which programmes. All fields given must hold. */
export type ProgrammeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProgrammeFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By any name, in any language. */
  readonly name?: InputMaybe<TextFilter>;
  /** By short name. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** By time. */
  readonly during?: InputMaybe<PeriodFilter>;
  /** By the programme that it is a part of. */
  readonly parent?: InputMaybe<IdFilter>;
  /** By who took part. */
  readonly participations?: InputMaybe<ParticipationsFilter>;
};

/** Which events. All fields given must hold. */
export type EventFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<EventFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By any name, in any language. */
  readonly name?: InputMaybe<TextFilter>;
  /** By title; the same as `name`. */
  readonly title?: InputMaybe<TextFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<EventKindFilter>;
  /** By time. */
  readonly during?: InputMaybe<PeriodFilter>;
  /** By how far the list of participants goes. */
  readonly coverage?: InputMaybe<CoverageFilter>;
  /** By the city where it took place. */
  readonly city?: InputMaybe<IdFilter>;
  /** By the country where it took place. */
  readonly country?: InputMaybe<CountryFilter>;
  /** By whether it took place online. */
  readonly online?: InputMaybe<BooleanFilter>;
  /** By the programme that it belongs to. */
  readonly programme?: InputMaybe<IdFilter>;
  /** By the larger event. */
  readonly partOf?: InputMaybe<IdFilter>;
  /** By subject. */
  readonly topics?: InputMaybe<TopicsFilter>;
  /** By who took part. */
  readonly participations?: InputMaybe<ParticipationsFilter>;
};

/** Which articles. All fields given must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By any name, in any language. */
  readonly name?: InputMaybe<TextFilter>;
  /** By title; the same as `name`. */
  readonly title?: InputMaybe<TextFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<ArticleKindFilter>;
  /** By language. */
  readonly language?: InputMaybe<LanguageFilter>;
  /** By date of publication. */
  readonly published?: InputMaybe<PeriodFilter>;
  /** By the organisation that published it. */
  readonly publisher?: InputMaybe<IdFilter>;
  /** By subject. */
  readonly topics?: InputMaybe<TopicsFilter>;
  /** By what it mentions. */
  readonly mentions?: InputMaybe<MentionsFilter>;
};

/** Which topics. All fields given must hold. */
export type TopicFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TopicFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<TopicFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<TopicFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By any name, in any language. */
  readonly name?: InputMaybe<TextFilter>;
  /** By the subject that it is a part of. */
  readonly broader?: InputMaybe<IdFilter>;
};

/** Which sources. All fields given must hold. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<SourceFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By any name, in any language. */
  readonly name?: InputMaybe<TextFilter>;
  /** By title; the same as `name`. */
  readonly title?: InputMaybe<TextFilter>;
  /** By who published it. */
  readonly publisher?: InputMaybe<TextFilter>;
  /** By language. */
  readonly language?: InputMaybe<LanguageFilter>;
};

/**
 * Which things a table counts. All fields given must hold, and a field that does not go with the measure is refused:
 * PARTICIPATIONS and ACTORS take all but `languages`; EVENTS take `during`, `topics`, `programmes` and `eventKinds`; ARTICLES
 * take `during`, `topics` and `languages`.
 */
export type PivotFilter = {
  /** Participations of actors of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Participations with one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Participations or events at a time that overlaps this period; articles published in it. */
  readonly during?: InputMaybe<PeriodFilter>;
  /** About one of these topics or a narrower one: events and articles, and participations in such events. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Events of one of these programmes; participations in one of these programmes or in an event of one. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Events of one of these kinds, and participations in them. */
  readonly eventKinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Articles in one of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};

/** How cities are ordered. What is not known comes first in ascending order. */
export type CityOrder = {
  /** By what. */
  readonly field: CityOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** By what cities are ordered. */
export type CityOrderField =
  /** By the default name, without case and accents. */
  | 'NAME'
  /** By country code. */
  | 'COUNTRY'
  /** By inhabitants. */
  | 'POPULATION'
  /** By when this base learned the present state. */
  | 'RECORDED_AT';

/** How organisations are ordered. What is not known comes first in ascending order. */
export type OrganisationOrder = {
  /** By what. */
  readonly field: OrganisationOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** By what organisations are ordered. */
export type OrganisationOrderField =
  /** By the default name, without case and accents. */
  | 'NAME'
  /** By kind. */
  | 'KIND'
  /** By when this base learned the present state. */
  | 'RECORDED_AT';

/** How programmes are ordered. What is not known comes first in ascending order. */
export type ProgrammeOrder = {
  /** By what. */
  readonly field: ProgrammeOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** By what programmes are ordered. */
export type ProgrammeOrderField =
  /** By the default name, without case and accents. */
  | 'NAME'
  /** By the earliest possible first day. */
  | 'START_DATE'
  /** By when this base learned the present state. */
  | 'RECORDED_AT';

/** How events are ordered. What is not known comes first in ascending order. */
export type EventOrder = {
  /** By what. */
  readonly field: EventOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** By what events are ordered. */
export type EventOrderField =
  /** By the default name, without case and accents. */
  | 'NAME'
  /** By the earliest possible first day. */
  | 'START_DATE'
  /** By the latest possible last day. */
  | 'END_DATE'
  /** By when this base learned the present state. */
  | 'RECORDED_AT';

/** How articles are ordered. What is not known comes first in ascending order. */
export type ArticleOrder = {
  /** By what. */
  readonly field: ArticleOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** By what articles are ordered. */
export type ArticleOrderField =
  /** By the default name, without case and accents. */
  | 'NAME'
  /** By the earliest possible day of publication. */
  | 'PUBLISHED'
  /** By language tag. */
  | 'LANGUAGE'
  /** By when this base learned the present state. */
  | 'RECORDED_AT';

/** How topics are ordered. What is not known comes first in ascending order. */
export type TopicOrder = {
  /** By what. */
  readonly field: TopicOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** By what topics are ordered. */
export type TopicOrderField =
  /** By the default name, without case and accents. */
  | 'NAME'
  /** By when this base learned the present state. */
  | 'RECORDED_AT';

/** How sources are ordered. What is not known comes first in ascending order. */
export type SourceOrder = {
  /** By what. */
  readonly field: SourceOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** By what sources are ordered. */
export type SourceOrderField =
  /** By the default name, without case and accents. */
  | 'NAME'
  /** By who published it. */
  | 'PUBLISHER'
  /** By the day it was read. */
  | 'RETRIEVED'
  /** By when this base learned the present state. */
  | 'RECORDED_AT';

/** What a table counts. */
export type PivotMeasure =
  /** Participations, in events and in programmes. By YEAR, TOPIC, KIND, ROLE, COUNTRY, REGION and PROGRAMME. */
  | 'PARTICIPATIONS'
  /** Events. By YEAR, TOPIC, KIND, COUNTRY, REGION and PROGRAMME. */
  | 'EVENTS'
  /**
   * Different actors with at least one participation that counts. By YEAR, TOPIC, KIND, ROLE, COUNTRY, REGION and PROGRAMME; an
   * actor counts in a row where one and the same participation of it has all keys of the row.
   */
  | 'ACTORS'
  /** Articles. By YEAR, TOPIC, KIND and LANGUAGE. */
  | 'ARTICLES';

/** By what a table counts, and what that is for each measure. */
export type PivotDimension =
  /**
   * The year of the earliest possible start: of an event, of the span of a participation (for participations and actors), of an
   * article's publication. An actor has several.
   */
  | 'YEAR'
  /**
   * The topics as they are given, not the broader ones: of an event, of an article, of the event taken part in. Events, articles,
   * participations and actors have several. A programme has none.
   */
  | 'TOPIC'
  /**
   * The kind of the event or article. For participations the kind of the event, or `PROGRAMME`; for actors the kind of the
   * organisation, or `CITY`.
   */
  | 'KIND'
  /** The role of a participation. An actor has several. */
  | 'ROLE'
  /**
   * The country: of the place of an event, of the actor of a participation, of an actor. Organisations have none, and neither do
   * events without a place.
   */
  | 'COUNTRY'
  /** The region, of the same city as the country. */
  | 'REGION'
  /** The programme of an event; of a participation the programme taken part in, or that of the event. An actor has several. */
  | 'PROGRAMME'
  /** The language of an article. */
  | 'LANGUAGE';

/** Which way a list runs. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** How vague dates are read. */
export type Overlap =
  /** Some reading of the dates overlaps the period. */
  | 'POSSIBLE'
  /** Every reading of the dates overlaps the period. */
  | 'CERTAIN';

/** The sorts of entity. */
export type EntityKind =
  /** A city. */
  | 'CITY'
  /** An organisation. */
  | 'ORGANISATION'
  /** A programme. */
  | 'PROGRAMME'
  /** An event. */
  | 'EVENT'
  /** An article. */
  | 'ARTICLE'
  /** A topic. */
  | 'TOPIC'
  /** A source. */
  | 'SOURCE';

/** Where a city lies. North, south and east are sides of the Mediterranean; Portugal counts as north, Jordan as east. */
export type Region =
  /** North of the Mediterranean. */
  | 'NORTH'
  /** South of the Mediterranean. */
  | 'SOUTH'
  /** East of the Mediterranean. */
  | 'EAST'
  /** Elsewhere in Europe. */
  | 'EUROPE_NON_MEDITERRANEAN'
  /** Africa south of the Sahara. */
  | 'AFRICA_SUB_SAHARAN'
  /** The Americas. */
  | 'AMERICAS'
  /** Asia and the Pacific. */
  | 'ASIA_PACIFIC';

/** The sorts of organisation. */
export type OrganisationKind =
  /** A network of cities or regions. */
  | 'CITY_NETWORK'
  /** An international organisation. */
  | 'INTERNATIONAL_ORGANISATION'
  /** An institution of the European Union. */
  | 'EU_INSTITUTION'
  /** An agency of a state. */
  | 'GOVERNMENT_AGENCY'
  /** A non-governmental organisation. */
  | 'NGO'
  /** A local or regional government. */
  | 'LOCAL_GOVERNMENT'
  /** A university or research body. */
  | 'ACADEMIA'
  /** A foundation. */
  | 'FOUNDATION'
  /** A think tank. */
  | 'THINK_TANK';

/** The sorts of event. */
export type EventKind =
  /** A conference. */
  | 'CONFERENCE'
  /** A dialogue. */
  | 'DIALOGUE'
  /** A workshop. */
  | 'WORKSHOP'
  /** A launch. */
  | 'LAUNCH'
  /** A webinar. */
  | 'WEBINAR'
  /** A study visit. */
  | 'STUDY_VISIT'
  /** A training. */
  | 'TRAINING'
  /** A meeting. */
  | 'MEETING';

/** The sorts of article. */
export type ArticleKind =
  /** News. */
  | 'NEWS'
  /** A communiqué. */
  | 'COMMUNIQUE'
  /** A city migration profile. */
  | 'PROFILE'
  /** A report. */
  | 'REPORT'
  /** A declaration. */
  | 'DECLARATION'
  /** A speech. */
  | 'SPEECH';

/** As what an actor takes part: the first five in events, the others in programmes. */
export type Role =
  /** It hosted the event. */
  | 'HOST'
  /** It organised the event. */
  | 'ORGANISER'
  /** It spoke. */
  | 'SPEAKER'
  /** It attended. */
  | 'PARTICIPANT'
  /** It signed. */
  | 'SIGNATORY'
  /** It leads the programme. */
  | 'LEAD'
  /** It carries the programme with others. */
  | 'PARTNER'
  /** It pays for the programme. */
  | 'FUNDER'
  /** It pays a share. */
  | 'CO_FUNDER'
  /** It is associated. */
  | 'ASSOCIATE'
  /** A city of the programme; `phase` has its phase or standing. */
  | 'MEMBER';

/** Whose dates the dates of a participation are. */
export type DateBasis =
  /** A source dates the participation itself. */
  | 'PARTICIPATION'
  /** Those of its phase. */
  | 'PHASE'
  /** Those of the event or programme. */
  | 'ACTIVITY'
  /** No date is known. */
  | 'UNKNOWN';

/** How far a list of participating cities goes. */
export type CoverageStatus =
  /** The source closes the list. */
  | 'COMPLETE'
  /** More took part. */
  | 'PARTIAL'
  /** A number is known, and nobody is named beyond hosts, organisers and speakers. */
  | 'COUNT_ONLY'
  /** Nothing is said. */
  | 'UNKNOWN';

/** How entities are joined. */
export type RelationKind =
  /** Actor and event, or actor and programme. */
  | 'PARTICIPATION'
  /** Event and programme. */
  | 'PROGRAMME'
  /** Article and what it mentions. */
  | 'MENTION'
  /** Event and city. */
  | 'PLACE'
  /** Organisation or programme and what it is a part of. */
  | 'PARENT'
  /** Event and larger event. */
  | 'PART_OF'
  /** Article and organisation. */
  | 'PUBLISHER'
  /** Article and the same text in another language. */
  | 'TRANSLATION';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Node: ResolverTypeWrapper<NodeModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  Actor: ResolverTypeWrapper<ActorModel>;
  Activity: ResolverTypeWrapper<ActivityModel>;
  City: ResolverTypeWrapper<CityModel>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  Programme: ResolverTypeWrapper<ProgrammeModel>;
  Phase: ResolverTypeWrapper<Phase>;
  Event: ResolverTypeWrapper<EventModel>;
  Place: ResolverTypeWrapper<EventModel>;
  AttendanceConnection: ResolverTypeWrapper<AttendanceConnectionModel>;
  AttendanceEdge: ResolverTypeWrapper<AttendanceEdgeModel>;
  RoleChangeConnection: ResolverTypeWrapper<RoleChangeConnectionModel>;
  RoleChangeEdge: ResolverTypeWrapper<Omit<RoleChangeEdge, 'node'> & { node: ResolversTypes['RoleChange'] }>;
  RoleChange: ResolverTypeWrapper<RoleChangeModel>;
  BridgeConnection: ResolverTypeWrapper<BridgeConnectionModel>;
  BridgeEdge: ResolverTypeWrapper<Omit<BridgeEdge, 'node'> & { node: ResolversTypes['Bridge'] }>;
  Bridge: ResolverTypeWrapper<BridgeModel>;
  UnmetPairConnection: ResolverTypeWrapper<UnmetPairConnectionModel>;
  UnmetPairEdge: ResolverTypeWrapper<Omit<UnmetPairEdge, 'node'> & { node: ResolversTypes['UnmetPair'] }>;
  UnmetPair: ResolverTypeWrapper<UnmetPairModel>;
  FollowUp: ResolverTypeWrapper<FollowUpModel>;
  FollowUpOfEvent: ResolverTypeWrapper<FollowUpOfEventModel>;
  FollowUpGroup: ResolverTypeWrapper<FollowUpGroupModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ParticipantCoverage: ResolverTypeWrapper<EventModel>;
  ClaimedNumber: ResolverTypeWrapper<ClaimModel>;
  Article: ResolverTypeWrapper<ArticleModel>;
  Mention: ResolverTypeWrapper<MentionItem>;
  PathResult: ResolverTypeWrapper<PathResultModel>;
  PathReason: PathReason;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SubgraphEdge: ResolverTypeWrapper<EdgeModel>;
  OmittedEntities: ResolverTypeWrapper<OmittedEntities>;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeModel>;
  NetworkEdge: ResolverTypeWrapper<SharedPair>;
  NetworkMethod: ResolverTypeWrapper<NetworkMethodModel>;
  NetworkMetric: ResolverTypeWrapper<NetworkMetric>;
  NetworkParameter: ResolverTypeWrapper<NetworkParameter>;
  NetworkMeasure: NetworkMeasure;
  Topic: ResolverTypeWrapper<TopicModel>;
  Source: ResolverTypeWrapper<SourceModel>;
  Participation: ResolverTypeWrapper<ParticipationItem>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimValue: ResolverTypeWrapper<ClaimValueModel>;
  LanguageString: ResolverTypeWrapper<LanguageString>;
  Identifier: ResolverTypeWrapper<IdentifierModel>;
  Location: ResolverTypeWrapper<CityModel>;
  Statistics: ResolverTypeWrapper<StatisticsModel>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  LanguageCount: ResolverTypeWrapper<LanguageCount>;
  YearRange: ResolverTypeWrapper<YearRange>;
  Dataset: ResolverTypeWrapper<Dataset>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CityConnection: ResolverTypeWrapper<CityConnectionModel>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnectionModel>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammeConnectionModel>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  CoParticipantConnection: ResolverTypeWrapper<CoParticipantConnectionModel>;
  CoParticipantEdge: ResolverTypeWrapper<CoParticipantEdgeModel>;
  CoParticipationConnection: ResolverTypeWrapper<CoParticipationConnectionModel>;
  CoParticipationEdge: ResolverTypeWrapper<Omit<CoParticipationEdge, 'node'> & { node: ResolversTypes['CoParticipation'] }>;
  CoParticipation: ResolverTypeWrapper<SharedPair>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionModel>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  TopicConnection: ResolverTypeWrapper<TopicConnectionModel>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionModel>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  MentionConnection: ResolverTypeWrapper<MentionConnectionModel>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionModel>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  PivotTable: ResolverTypeWrapper<PivotModel>;
  PivotRow: ResolverTypeWrapper<Omit<PivotRow, 'keys'> & { keys: ReadonlyArray<ResolversTypes['PivotKey']> }>;
  PivotKey: ResolverTypeWrapper<PivotKeyModel>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchField: SearchField;
  SearchFacets: ResolverTypeWrapper<SearchFacets>;
  SearchLanguageCount: ResolverTypeWrapper<SearchLanguageCount>;
  SearchYearCount: ResolverTypeWrapper<SearchYearCount>;
  TextFilter: TextFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  BooleanFilter: BooleanFilter;
  CountryFilter: CountryFilter;
  LanguageFilter: LanguageFilter;
  RegionFilter: RegionFilter;
  OrganisationKindFilter: OrganisationKindFilter;
  EventKindFilter: EventKindFilter;
  ArticleKindFilter: ArticleKindFilter;
  CoverageFilter: CoverageFilter;
  PeriodFilter: PeriodFilter;
  TopicsFilter: TopicsFilter;
  ParticipationFilter: ParticipationFilter;
  AttendanceFilter: AttendanceFilter;
  CoParticipationFilter: CoParticipationFilter;
  ParticipationsFilter: ParticipationsFilter;
  MentionFilter: MentionFilter;
  MentionsFilter: MentionsFilter;
  CityFilter: CityFilter;
  OrganisationFilter: OrganisationFilter;
  ProgrammeFilter: ProgrammeFilter;
  EventFilter: EventFilter;
  ArticleFilter: ArticleFilter;
  TopicFilter: TopicFilter;
  SourceFilter: SourceFilter;
  PivotFilter: PivotFilter;
  CityOrder: CityOrder;
  CityOrderField: CityOrderField;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderField: OrganisationOrderField;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeOrderField: ProgrammeOrderField;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  TopicOrder: TopicOrder;
  TopicOrderField: TopicOrderField;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  PivotMeasure: PivotMeasure;
  PivotDimension: PivotDimension;
  OrderDirection: OrderDirection;
  Overlap: Overlap;
  EntityKind: EntityKind;
  Region: Region;
  OrganisationKind: OrganisationKind;
  EventKind: EventKind;
  ArticleKind: ArticleKind;
  Role: Role;
  DateBasis: DateBasis;
  CoverageStatus: CoverageStatus;
  RelationKind: RelationKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  URL: Scalars['URL']['output'];
  Node: NodeModel;
  Entity: EntityModel;
  Actor: ActorModel;
  Activity: ActivityModel;
  City: CityModel;
  Organisation: OrganisationModel;
  Programme: ProgrammeModel;
  Phase: Phase;
  Event: EventModel;
  Place: EventModel;
  AttendanceConnection: AttendanceConnectionModel;
  AttendanceEdge: AttendanceEdgeModel;
  RoleChangeConnection: RoleChangeConnectionModel;
  RoleChangeEdge: Omit<RoleChangeEdge, 'node'> & { node: ResolversParentTypes['RoleChange'] };
  RoleChange: RoleChangeModel;
  BridgeConnection: BridgeConnectionModel;
  BridgeEdge: Omit<BridgeEdge, 'node'> & { node: ResolversParentTypes['Bridge'] };
  Bridge: BridgeModel;
  UnmetPairConnection: UnmetPairConnectionModel;
  UnmetPairEdge: Omit<UnmetPairEdge, 'node'> & { node: ResolversParentTypes['UnmetPair'] };
  UnmetPair: UnmetPairModel;
  FollowUp: FollowUpModel;
  FollowUpOfEvent: FollowUpOfEventModel;
  FollowUpGroup: FollowUpGroupModel;
  Float: Scalars['Float']['output'];
  ParticipantCoverage: EventModel;
  ClaimedNumber: ClaimModel;
  Article: ArticleModel;
  Mention: MentionItem;
  PathResult: PathResultModel;
  Path: PathModel;
  PathStep: PathStepModel;
  Subgraph: SubgraphModel;
  SubgraphEdge: EdgeModel;
  OmittedEntities: OmittedEntities;
  Network: NetworkModel;
  NetworkNode: NetworkNodeModel;
  NetworkEdge: SharedPair;
  NetworkMethod: NetworkMethodModel;
  NetworkMetric: NetworkMetric;
  NetworkParameter: NetworkParameter;
  Topic: TopicModel;
  Source: SourceModel;
  Participation: ParticipationItem;
  Claim: ClaimModel;
  ClaimValue: ClaimValueModel;
  LanguageString: LanguageString;
  Identifier: IdentifierModel;
  Location: CityModel;
  Statistics: StatisticsModel;
  EntityCount: EntityCount;
  RelationCount: RelationCount;
  RoleCount: RoleCount;
  LanguageCount: LanguageCount;
  YearRange: YearRange;
  Dataset: Dataset;
  PageInfo: PageInfo;
  CityConnection: CityConnectionModel;
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  OrganisationConnection: OrganisationConnectionModel;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  ProgrammeConnection: ProgrammeConnectionModel;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  CoParticipantConnection: CoParticipantConnectionModel;
  CoParticipantEdge: CoParticipantEdgeModel;
  CoParticipationConnection: CoParticipationConnectionModel;
  CoParticipationEdge: Omit<CoParticipationEdge, 'node'> & { node: ResolversParentTypes['CoParticipation'] };
  CoParticipation: SharedPair;
  EventConnection: EventConnectionModel;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ArticleConnection: ArticleConnectionModel;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  TopicConnection: TopicConnectionModel;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  SourceConnection: SourceConnectionModel;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  ParticipationConnection: ParticipationConnectionModel;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  MentionConnection: MentionConnectionModel;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  ClaimConnection: ClaimConnectionModel;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  PivotTable: PivotModel;
  PivotRow: Omit<PivotRow, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['PivotKey']> };
  PivotKey: PivotKeyModel;
  SearchConnection: SearchConnectionModel;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchMatch: SearchMatch;
  SearchFacets: SearchFacets;
  SearchLanguageCount: SearchLanguageCount;
  SearchYearCount: SearchYearCount;
  TextFilter: TextFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  BooleanFilter: BooleanFilter;
  CountryFilter: CountryFilter;
  LanguageFilter: LanguageFilter;
  RegionFilter: RegionFilter;
  OrganisationKindFilter: OrganisationKindFilter;
  EventKindFilter: EventKindFilter;
  ArticleKindFilter: ArticleKindFilter;
  CoverageFilter: CoverageFilter;
  PeriodFilter: PeriodFilter;
  TopicsFilter: TopicsFilter;
  ParticipationFilter: ParticipationFilter;
  AttendanceFilter: AttendanceFilter;
  CoParticipationFilter: CoParticipationFilter;
  ParticipationsFilter: ParticipationsFilter;
  MentionFilter: MentionFilter;
  MentionsFilter: MentionsFilter;
  CityFilter: CityFilter;
  OrganisationFilter: OrganisationFilter;
  ProgrammeFilter: ProgrammeFilter;
  EventFilter: EventFilter;
  ArticleFilter: ArticleFilter;
  TopicFilter: TopicFilter;
  SourceFilter: SourceFilter;
  PivotFilter: PivotFilter;
  CityOrder: CityOrder;
  OrganisationOrder: OrganisationOrder;
  ProgrammeOrder: ProgrammeOrder;
  EventOrder: EventOrder;
  ArticleOrder: ArticleOrder;
  TopicOrder: TopicOrder;
  SourceOrder: SourceOrder;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'id'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, RequireFields<QueryCitiesArgs, 'orderBy'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'orderBy'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<QueryParticipationsArgs>>;
  coParticipants?: Resolver<ResolversTypes['CoParticipantConnection'], ParentType, ContextType, RequireFields<QueryCoParticipantsArgs, 'of'>>;
  coParticipations?: Resolver<ResolversTypes['CoParticipationConnection'], ParentType, ContextType, Partial<QueryCoParticipationsArgs>>;
  attendance?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<QueryAttendanceArgs, 'minEvents'>>;
  roleChanges?: Resolver<ResolversTypes['RoleChangeConnection'], ParentType, ContextType, RequireFields<QueryRoleChangesArgs, 'from' | 'to' | 'withinYears'>>;
  bridges?: Resolver<ResolversTypes['BridgeConnection'], ParentType, ContextType, RequireFields<QueryBridgesArgs, 'between'>>;
  neverMet?: Resolver<ResolversTypes['UnmetPairConnection'], ParentType, ContextType, RequireFields<QueryNeverMetArgs, 'lists'>>;
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'roles' | 'years'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'kinds' | 'first'>>;
  entityByIdentifier?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityByIdentifierArgs, 'scheme' | 'value'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first' | 'inDateOrder'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'depth' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  pivot?: Resolver<ResolversTypes['PivotTable'], ParentType, ContextType, RequireFields<QueryPivotArgs, 'measure' | 'by'>>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'City' | 'Organisation' | 'Programme' | 'Event' | 'Article' | 'Mention' | 'Topic' | 'Source' | 'Participation' | 'Claim', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'City' | 'Organisation' | 'Programme' | 'Event' | 'Article' | 'Topic' | 'Source', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'City' | 'Organisation', ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  __resolveType: TypeResolveFn<'Programme' | 'Event', ParentType, ContextType>;
};

export type CityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CityNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<CityNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LanguageString']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CityClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<CityParticipationsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<CityProgrammesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CityEventsArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CityArticlesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<OrganisationNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LanguageString']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganisationClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<OrganisationParticipationsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<OrganisationProgrammesArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganisationArticlesArgs, 'orderBy'>>;
  publications?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganisationPublicationsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgrammeNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<ProgrammeNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LanguageString']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProgrammeClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<ProgrammeParticipationsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ProgrammeEventsArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<ProgrammeArticlesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Phase'] = ResolversParentTypes['Phase']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<EventNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LanguageString']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventTitleArgs>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventPartsArgs, 'orderBy'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<EventParticipationsArgs>>;
  participantCoverage?: Resolver<ResolversTypes['ParticipantCoverage'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EventArticlesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAttended?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastAttended?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<AttendanceEdgeEventsArgs, 'first'>>;
};

export type RoleChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleChangeConnection'] = ResolversParentTypes['RoleChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleChangeEdge'] = ResolversParentTypes['RoleChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleChange'], ParentType, ContextType>;
};

export type RoleChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleChange'] = ResolversParentTypes['RoleChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BridgeConnection'] = ResolversParentTypes['BridgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BridgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BridgeEdge'] = ResolversParentTypes['BridgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bridge'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  first?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  second?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  both?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type UnmetPairConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmetPairConnection'] = ResolversParentTypes['UnmetPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnmetPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnmetPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnmetPairEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmetPairEdge'] = ResolversParentTypes['UnmetPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnmetPair'], ParentType, ContextType>;
};

export type UnmetPairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmetPair'] = ResolversParentTypes['UnmetPair']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  aEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['FollowUpOfEvent']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['FollowUpGroup'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['FollowUpGroup'], ParentType, ContextType>;
};

export type FollowUpOfEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowUpOfEvent'] = ResolversParentTypes['FollowUpOfEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['FollowUpGroup'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['FollowUpGroup'], ParentType, ContextType>;
};

export type FollowUpGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowUpGroup'] = ResolversParentTypes['FollowUpGroup']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ParticipantCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipantCoverage'] = ResolversParentTypes['ParticipantCoverage']> = {
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimed?: Resolver<ReadonlyArray<ResolversTypes['ClaimedNumber']>, ParentType, ContextType>;
};

export type ClaimedNumberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimedNumber'] = ResolversParentTypes['ClaimedNumber']> = {
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArticleNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<ArticleNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LanguageString']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArticleTitleArgs>>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  publisherName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MentionClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PathReason']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PathStepClaimsArgs>>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['OmittedEntities']>, ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SubgraphEdgeClaimsArgs>>;
};

export type OmittedEntitiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OmittedEntities'] = ResolversParentTypes['OmittedEntities']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['NetworkMethod'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<NetworkEdgeSharedArgs, 'first'>>;
  firstShared?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastShared?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type NetworkMethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkMethod'] = ResolversParentTypes['NetworkMethod']> = {
  metrics?: Resolver<ReadonlyArray<ResolversTypes['NetworkMetric']>, ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NetworkMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkMetric'] = ResolversParentTypes['NetworkMetric']> = {
  metric?: Resolver<ResolversTypes['NetworkMeasure'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['NetworkParameter']>, ParentType, ContextType>;
  library?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkParameter'] = ResolversParentTypes['NetworkParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<TopicNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LanguageString']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TopicClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<TopicArticlesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceNameArgs>>;
  nameLanguage?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<SourceNameLanguageArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LanguageString']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceTitleArgs>>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  retrieved?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateBasis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ParticipationClaimsArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
  supports?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LanguageStringResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LanguageString'] = ResolversParentTypes['LanguageString']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['YearRange']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LanguageCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearRange'] = ResolversParentTypes['YearRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type CoParticipantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoParticipantConnection'] = ResolversParentTypes['CoParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoParticipantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoParticipantEdge'] = ResolversParentTypes['CoParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CoParticipantEdgeSharedArgs, 'first'>>;
  firstShared?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastShared?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type CoParticipationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoParticipationConnection'] = ResolversParentTypes['CoParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoParticipation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoParticipationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoParticipationEdge'] = ResolversParentTypes['CoParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoParticipation'], ParentType, ContextType>;
};

export type CoParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoParticipation'] = ResolversParentTypes['CoParticipation']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<CoParticipationSharedArgs, 'first'>>;
  firstShared?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastShared?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type PivotTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PivotTable'] = ResolversParentTypes['PivotTable']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['PivotRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PivotRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PivotRow'] = ResolversParentTypes['PivotRow']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['PivotKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PivotKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PivotKey'] = ResolversParentTypes['PivotKey']> = {
  dimension?: Resolver<ResolversTypes['PivotDimension'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['SearchLanguageCount']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SearchYearCount']>, ParentType, ContextType>;
};

export type SearchLanguageCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchLanguageCount'] = ResolversParentTypes['SearchLanguageCount']> = {
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchYearCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchYearCount'] = ResolversParentTypes['SearchYearCount']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Phase?: PhaseResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  RoleChangeConnection?: RoleChangeConnectionResolvers<ContextType>;
  RoleChangeEdge?: RoleChangeEdgeResolvers<ContextType>;
  RoleChange?: RoleChangeResolvers<ContextType>;
  BridgeConnection?: BridgeConnectionResolvers<ContextType>;
  BridgeEdge?: BridgeEdgeResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  UnmetPairConnection?: UnmetPairConnectionResolvers<ContextType>;
  UnmetPairEdge?: UnmetPairEdgeResolvers<ContextType>;
  UnmetPair?: UnmetPairResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpOfEvent?: FollowUpOfEventResolvers<ContextType>;
  FollowUpGroup?: FollowUpGroupResolvers<ContextType>;
  ParticipantCoverage?: ParticipantCoverageResolvers<ContextType>;
  ClaimedNumber?: ClaimedNumberResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  OmittedEntities?: OmittedEntitiesResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkMethod?: NetworkMethodResolvers<ContextType>;
  NetworkMetric?: NetworkMetricResolvers<ContextType>;
  NetworkParameter?: NetworkParameterResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  LanguageString?: LanguageStringResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  YearRange?: YearRangeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  CoParticipantConnection?: CoParticipantConnectionResolvers<ContextType>;
  CoParticipantEdge?: CoParticipantEdgeResolvers<ContextType>;
  CoParticipationConnection?: CoParticipationConnectionResolvers<ContextType>;
  CoParticipationEdge?: CoParticipationEdgeResolvers<ContextType>;
  CoParticipation?: CoParticipationResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  PivotTable?: PivotTableResolvers<ContextType>;
  PivotRow?: PivotRowResolvers<ContextType>;
  PivotKey?: PivotKeyResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchLanguageCount?: SearchLanguageCountResolvers<ContextType>;
  SearchYearCount?: SearchYearCountResolvers<ContextType>;
};

