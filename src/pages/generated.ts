// Written by `npm run generate` from web/queries: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How text is compared: without case, accents and Arabic letter variants. All operators given must hold. */
export type TextFilter = {
  /** The whole text. */
  readonly eq?: string | null | undefined;
  /** One of these texts. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** A part of the text. */
  readonly contains?: string | null | undefined;
  /** Whether it is known. */
  readonly known?: boolean | null | undefined;
};

/** How ids are compared. All operators given must hold. */
export type IDFilter = {
  /** This one. */
  readonly eq?: string | number | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Whether there is one. */
  readonly known?: boolean | null | undefined;
};

/** How numbers are compared. A number that is not known matches neither a condition nor its negation. */
export type IntFilter = {
  /** Equal. */
  readonly eq?: number | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Greater. */
  readonly gt?: number | null | undefined;
  /** Greater or equal. */
  readonly gte?: number | null | undefined;
  /** Less. */
  readonly lt?: number | null | undefined;
  /** Less or equal. */
  readonly lte?: number | null | undefined;
  /** Whether it is known. */
  readonly known?: boolean | null | undefined;
};

/** How yes and no are compared. */
export type BooleanFilter = {
  /** This one. */
  readonly eq?: boolean | null | undefined;
};

/** How countries are compared. All operators given must hold. */
export type CountryFilter = {
  /** This one. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** How languages are compared. All operators given must hold. */
export type LanguageFilter = {
  /** This one. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** How regions are compared. All operators given must hold. */
export type RegionFilter = {
  /** This one. */
  readonly eq?: Region | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<Region> | null | undefined;
};

/** How kinds of organisation are compared. All operators given must hold. */
export type OrganisationKindFilter = {
  /** This one. */
  readonly eq?: OrganisationKind | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<OrganisationKind> | null | undefined;
};

/** How kinds of event are compared. All operators given must hold. */
export type EventKindFilter = {
  /** This one. */
  readonly eq?: EventKind | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
};

/** How kinds of article are compared. All operators given must hold. */
export type ArticleKindFilter = {
  /** This one. */
  readonly eq?: ArticleKind | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<ArticleKind> | null | undefined;
};

/** How coverages are compared. All operators given must hold. */
export type CoverageFilter = {
  /** This one. */
  readonly eq?: CoverageStatus | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<CoverageStatus> | null | undefined;
};

/**
 * A period: `{from: "2016", to: "2018"}` is 2016-01-01 to 2018-12-31; a missing side is open. What has no known start is
 * in no period, and matches neither a period nor its negation.
 */
export type PeriodFilter = {
  /** The first day, as far as it is given. */
  readonly from?: string | null | undefined;
  /** The last day, as far as it is given. */
  readonly to?: string | null | undefined;
  /** Whether some reading of vague dates, or every one, must overlap the period. */
  readonly overlap?: Overlap | null | undefined;
};

/** What something is about. */
export type TopicsFilter = {
  /** About at least one of these. */
  readonly some?: ReadonlyArray<string | number> | null | undefined;
  /** About none of these. */
  readonly none?: ReadonlyArray<string | number> | null | undefined;
  /** Whether a topic includes its narrower ones. */
  readonly includeNarrower?: boolean;
};

/** Which participations. All fields given must hold. */
export type ParticipationFilter = {
  /** With one of these roles. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** The kind of the other party: of the actor in a list of an activity, of the activity in a list of an actor. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** At a time that overlaps this period. */
  readonly during?: PeriodFilter | null | undefined;
  /** Of one of these actors. */
  readonly actors?: ReadonlyArray<string | number> | null | undefined;
  /** In one of these activities. */
  readonly activities?: ReadonlyArray<string | number> | null | undefined;
  /** In an event of one of these kinds. */
  readonly eventKinds?: ReadonlyArray<EventKind> | null | undefined;
  /** In an event about one of these topics or a narrower one. */
  readonly topics?: ReadonlyArray<string | number> | null | undefined;
  /** In one of these programmes or in an event of one. */
  readonly programmes?: ReadonlyArray<string | number> | null | undefined;
  /** With one of these phases or standings, as written. */
  readonly phases?: ReadonlyArray<string> | null | undefined;
  /** Supported by so many different sources. */
  readonly sourceCount?: IntFilter | null | undefined;
};

/**
 * Which shared events count: both actors took part in such a way. All fields given must hold. An event without a date is in no
 * period.
 */
export type CoParticipationFilter = {
  /** The kinds of the actors that are found: CITY, ORGANISATION. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Both took part in one of these roles. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Both took part at a time that overlaps this period: the time of the event, where the participation has none of its own. */
  readonly during?: PeriodFilter | null | undefined;
  /** In an event about one of these topics or a narrower one. */
  readonly topics?: ReadonlyArray<string | number> | null | undefined;
  /** In an event of one of these programmes. */
  readonly programmes?: ReadonlyArray<string | number> | null | undefined;
  /** In an event of one of these kinds. */
  readonly eventKinds?: ReadonlyArray<EventKind> | null | undefined;
  /** How many such events two must share, from 1 to 1000. */
  readonly minShared?: number | null | undefined;
};

/**
 * Whether participations of some sort are recorded. What no list names may have been there all the same, unless the list is
 * complete: where `none` is used, `extensions.notes` says how many events have lists that may speak of absence.
 */
export type ParticipationsFilter = {
  /** At least one such participation. */
  readonly some?: ParticipationFilter | null | undefined;
  /** No such participation is recorded. Of events only those with one of `lists`: of others it is not known. */
  readonly none?: ParticipationFilter | null | undefined;
  /** How far the list of an event must go for `none` to take it; give all four for what is recorded, whatever the list. */
  readonly lists?: ReadonlyArray<CoverageStatus> | null | undefined;
};

/** Which mentions. All fields given must hold. */
export type MentionFilter = {
  /** Of one of these entities. */
  readonly entities?: ReadonlyArray<string | number> | null | undefined;
  /** Of an entity of one of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
};

/** Whether mentions of some sort are recorded. */
export type MentionsFilter = {
  /** At least one such mention. */
  readonly some?: MentionFilter | null | undefined;
  /** No such mention. */
  readonly none?: MentionFilter | null | undefined;
};

/** Which cities. All fields given must hold. */
export type CityFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CityFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CityFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: CityFilter | null | undefined;
  /** By id. */
  readonly id?: IDFilter | null | undefined;
  /** By any name, in any language. */
  readonly name?: TextFilter | null | undefined;
  /** By country. */
  readonly country?: CountryFilter | null | undefined;
  /** By region. */
  readonly region?: RegionFilter | null | undefined;
  /** By inhabitants. */
  readonly population?: IntFilter | null | undefined;
  /** By what it took part in. */
  readonly participations?: ParticipationsFilter | null | undefined;
};

/** Which organisations. All fields given must hold. */
export type OrganisationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: OrganisationFilter | null | undefined;
  /** By id. */
  readonly id?: IDFilter | null | undefined;
  /** By any name, in any language. */
  readonly name?: TextFilter | null | undefined;
  /** By kind. */
  readonly kind?: OrganisationKindFilter | null | undefined;
  /** By short name. */
  readonly acronym?: TextFilter | null | undefined;
  /** By the organisation that it is a part of. */
  readonly parent?: IDFilter | null | undefined;
  /** By what it took part in. */
  readonly participations?: ParticipationsFilter | null | undefined;
};

/** Which programmes. All fields given must hold. */
export type ProgrammeFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeFilter | null | undefined;
  /** By id. */
  readonly id?: IDFilter | null | undefined;
  /** By any name, in any language. */
  readonly name?: TextFilter | null | undefined;
  /** By short name. */
  readonly acronym?: TextFilter | null | undefined;
  /** By time. */
  readonly during?: PeriodFilter | null | undefined;
  /** By the programme that it is a part of. */
  readonly parent?: IDFilter | null | undefined;
  /** By who took part. */
  readonly participations?: ParticipationsFilter | null | undefined;
};

/** Which events. All fields given must hold. */
export type EventFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: EventFilter | null | undefined;
  /** By id. */
  readonly id?: IDFilter | null | undefined;
  /** By any name, in any language. */
  readonly name?: TextFilter | null | undefined;
  /** By title; the same as `name`. */
  readonly title?: TextFilter | null | undefined;
  /** By kind. */
  readonly kind?: EventKindFilter | null | undefined;
  /** By time. */
  readonly during?: PeriodFilter | null | undefined;
  /** By how far the list of participants goes. */
  readonly coverage?: CoverageFilter | null | undefined;
  /** By the city where it took place. */
  readonly city?: IDFilter | null | undefined;
  /** By the country where it took place. */
  readonly country?: CountryFilter | null | undefined;
  /** By whether it took place online. */
  readonly online?: BooleanFilter | null | undefined;
  /** By the programme that it belongs to. */
  readonly programme?: IDFilter | null | undefined;
  /** By the larger event. */
  readonly partOf?: IDFilter | null | undefined;
  /** By subject. */
  readonly topics?: TopicsFilter | null | undefined;
  /** By who took part. */
  readonly participations?: ParticipationsFilter | null | undefined;
};

/** Which articles. All fields given must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ArticleFilter | null | undefined;
  /** By id. */
  readonly id?: IDFilter | null | undefined;
  /** By any name, in any language. */
  readonly name?: TextFilter | null | undefined;
  /** By title; the same as `name`. */
  readonly title?: TextFilter | null | undefined;
  /** By kind. */
  readonly kind?: ArticleKindFilter | null | undefined;
  /** By language. */
  readonly language?: LanguageFilter | null | undefined;
  /** By date of publication. */
  readonly published?: PeriodFilter | null | undefined;
  /** By the organisation that published it. */
  readonly publisher?: IDFilter | null | undefined;
  /** By subject. */
  readonly topics?: TopicsFilter | null | undefined;
  /** By what it mentions. */
  readonly mentions?: MentionsFilter | null | undefined;
};

/** Which topics. All fields given must hold. */
export type TopicFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TopicFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TopicFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: TopicFilter | null | undefined;
  /** By id. */
  readonly id?: IDFilter | null | undefined;
  /** By any name, in any language. */
  readonly name?: TextFilter | null | undefined;
  /** By the subject that it is a part of. */
  readonly broader?: IDFilter | null | undefined;
};

/** Which sources. All fields given must hold. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: SourceFilter | null | undefined;
  /** By id. */
  readonly id?: IDFilter | null | undefined;
  /** By any name, in any language. */
  readonly name?: TextFilter | null | undefined;
  /** By title; the same as `name`. */
  readonly title?: TextFilter | null | undefined;
  /** By who published it. */
  readonly publisher?: TextFilter | null | undefined;
  /** By language. */
  readonly language?: LanguageFilter | null | undefined;
};

/** How cities are ordered. What is not known comes first in ascending order. */
export type CityOrder = {
  /** By what. */
  readonly field: CityOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
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
  readonly direction?: OrderDirection;
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
  readonly direction?: OrderDirection;
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
  readonly direction?: OrderDirection;
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
  readonly direction?: OrderDirection;
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
  readonly direction?: OrderDirection;
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
  readonly direction?: OrderDirection;
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

export type AroundPageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type AroundPageQuery = (
  { readonly node:
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null, readonly neighbourhood: { readonly truncated: boolean, readonly omitted: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly nodes: ReadonlyArray<
      | Named_City_Fragment
      | Named_Organisation_Fragment
      | Named_Programme_Fragment
      | Named_Event_Fragment
      | Named_Article_Fragment
      | Named_Topic_Fragment
      | Named_Source_Fragment
    >, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly relation: RelationKind, readonly role: Role | null }> } }
  & BaseFragment
);

export type ArticlePageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type ArticlePageQuery = (
  { readonly article: (
    { readonly kind: ArticleKind, readonly language: string, readonly published: string | null, readonly publisherName: string, readonly summary: string, readonly publisher: Named_Organisation_Fragment | null, readonly topics: ReadonlyArray<Named_Topic_Fragment>, readonly translations: ReadonlyArray<TextFragment>, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly entity:
          | Named_City_Fragment
          | Named_Organisation_Fragment
          | Named_Programme_Fragment
          | Named_Event_Fragment
          | Named_Article_Fragment
          | Named_Topic_Fragment
          | Named_Source_Fragment
        , readonly claims: SupportedFragment }> } }
    & Head_Article_Fragment
  ) | null }
  & BaseFragment
);

export type ArticlesPageQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ReadonlyArray<ArticleOrder> | ArticleOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type ArticlesPageQuery = (
  { readonly articles: { readonly totalCount: number, readonly pageInfo: TurnFragment, readonly nodes: ReadonlyArray<TextFragment> }, readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null>, readonly topics: { readonly nodes: ReadonlyArray<Named_Topic_Fragment> }, readonly languagesUsed: { readonly rows: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
  & BaseFragment
);

export type CitiesPageQueryVariables = Exact<{
  filter?: CityFilter | null | undefined;
  orderBy?: ReadonlyArray<CityOrder> | CityOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type CitiesPageQuery = (
  { readonly cities: { readonly totalCount: number, readonly pageInfo: TurnFragment, readonly nodes: ReadonlyArray<(
      { readonly country: string, readonly region: Region, readonly participations: { readonly totalCount: number } }
      & Named_City_Fragment
    )> }, readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null>, readonly countries: { readonly rows: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
  & BaseFragment
);

export type CityPageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  after?: string | null | undefined;
  met?: string | null | undefined;
}>;


export type CityPageQuery = (
  { readonly city: (
    { readonly country: string, readonly region: Region, readonly population: number | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly dialogues: DialoguesFragment, readonly programmes: { readonly totalCount: number }, readonly standings: StandingsFragment, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<DialogueFragment> }, readonly articles: MentioningFragment }
    & Head_City_Fragment
  ) | null, readonly coParticipants: MetFragment }
  & BaseFragment
);

export type ConnectPageQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  from: string | number;
  to: string | number;
  known: boolean;
  avoiding?: ReadonlyArray<string | number> | string | number | null | undefined;
  during?: PeriodFilter | null | undefined;
  inDateOrder: boolean;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  maxLength: number;
  fromText: string;
  toText: string;
  avoidText: string;
  seekFrom: boolean;
  seekTo: boolean;
  seekAvoid: boolean;
  languages: ReadonlyArray<string> | string;
}>;


export type ConnectPageQuery = (
  { readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null>, readonly from?: MeantFragment, readonly to?: MeantFragment, readonly avoid?: MeantFragment, readonly paths?: { readonly found: number, readonly truncated: boolean, readonly reason: PathReason | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly relation: RelationKind, readonly forward: boolean, readonly role: Role | null, readonly startDate: string | null, readonly endDate: string | null, readonly sourceCount: number, readonly from:
          | Named_City_Fragment
          | Named_Organisation_Fragment
          | Named_Programme_Fragment
          | Named_Event_Fragment
          | Named_Article_Fragment
          | Named_Topic_Fragment
          | Named_Source_Fragment
        , readonly to:
          | Named_City_Fragment
          | Named_Organisation_Fragment
          | Named_Programme_Fragment
          | Named_Event_Fragment
          | Named_Article_Fragment
          | Named_Topic_Fragment
          | Named_Source_Fragment
        , readonly claims: SupportedFragment }> }> }, readonly recorded?: { readonly totalCount: number }, readonly incomplete?: { readonly totalCount: number } }
  & BaseFragment
);

export type CardEmbedQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type CardEmbedQuery = { readonly node:
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null };

export type DialoguesEmbedQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  first: number;
}>;


export type DialoguesEmbedQuery = { readonly city: (
    { readonly dialogues: DialoguesFragment }
    & Named_City_Fragment
  ) | null };

export type MapEmbedQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  first: number;
}>;


export type MapEmbedQuery = { readonly programme: (
    { readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly phase: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly actor:
          | (
            { readonly country: string, readonly location: { readonly latitude: number, readonly longitude: number } | null }
            & Named_City_Fragment
          )
          | Named_Organisation_Fragment
        , readonly claims: SupportedFragment }> } }
    & Named_Programme_Fragment
  ) | null };

export type MeetingsEmbedQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  first: number;
}>;


export type MeetingsEmbedQuery = { readonly node:
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Record<PropertyKey, never>
   | null, readonly coParticipants: (
    { readonly edges: ReadonlyArray<{ readonly shared: ReadonlyArray<{ readonly id: string, readonly record: SupportedFragment }> }> }
    & MetFragment
  ) };

export type NumberEmbedQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  property: ReadonlyArray<string> | string;
  unit?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NumberEmbedQuery = { readonly event: (
    { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
    & Named_Event_Fragment
  ) | null };

export type PairsEmbedQueryVariables = Exact<{
  languages: ReadonlyArray<string> | string;
  first: number;
}>;


export type PairsEmbedQuery = { readonly coParticipations: { readonly nodes: ReadonlyArray<{ readonly sharedCount: number, readonly a:
        | (
          { readonly country: string }
          & Named_City_Fragment
        )
        | Named_Organisation_Fragment
      , readonly b:
        | (
          { readonly country: string }
          & Named_City_Fragment
        )
        | Named_Organisation_Fragment
       }> } };

export type RowsEmbedQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  first: number;
}>;


export type RowsEmbedQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | (
        { readonly country: string }
        & Named_City_Fragment
      )
      | Named_Organisation_Fragment
      | (
        { readonly startDate: string | null }
        & Named_Programme_Fragment
      )
      | (
        { readonly startDate: string | null }
        & Named_Event_Fragment
      )
      | (
        { readonly published: string | null }
        & Named_Article_Fragment
      )
      | Named_Topic_Fragment
      | Named_Source_Fragment
    >, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly relation: RelationKind, readonly role: Role | null }> } };

export type TimelineEmbedQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  filter: EventFilter;
  first: number;
}>;


export type TimelineEmbedQuery = { readonly node:
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly record: SupportedFragment }
      & DialogueFragment
    )> } };

export type EventPageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type EventPageQuery = (
  { readonly event: (
    { readonly programme: Named_Programme_Fragment | null, readonly partOf: Named_Event_Fragment | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<DialogueFragment> }, readonly topics: ReadonlyArray<Named_Topic_Fragment>, readonly participantCoverage: { readonly status: CoverageStatus, readonly listed: number, readonly claimed: ReadonlyArray<{ readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly claim: StatedFragment }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly actor:
          | (
            { readonly country: string }
            & Named_City_Fragment
          )
          | Named_Organisation_Fragment
        , readonly claims: SupportedFragment }> }, readonly articles: MentioningFragment }
    & Head_Event_Fragment
    & DialogueFragment
  ) | null }
  & BaseFragment
);

export type EventsPageQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: ReadonlyArray<EventOrder> | EventOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type EventsPageQuery = (
  { readonly events: { readonly totalCount: number, readonly pageInfo: TurnFragment, readonly nodes: ReadonlyArray<DialogueFragment> }, readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null>, readonly topics: { readonly nodes: ReadonlyArray<Named_Topic_Fragment> }, readonly programmes: { readonly nodes: ReadonlyArray<Named_Programme_Fragment> }, readonly countries: { readonly rows: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
  & BaseFragment
);

export type ArticlesExportQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ReadonlyArray<ArticleOrder> | ArticleOrder | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type ArticlesExportQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly recordedAt: string, readonly url: string | null, readonly kind: ArticleKind, readonly language: string, readonly published: string | null, readonly publisherName: string, readonly summary: string, readonly publisher: { readonly id: string } | null, readonly topics: ReadonlyArray<Named_Topic_Fragment> }
      & Named_Article_Fragment
    )> } };

export type BaseExportQueryVariables = Exact<{ [key: string]: never; }>;


export type BaseExportQuery = BaseFragment;

export type CalendarExportQueryVariables = Exact<{
  about: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarExportQuery = { readonly about: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null>, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<EventNewsFragment> } };

export type CitiesExportQueryVariables = Exact<{
  filter?: CityFilter | null | undefined;
  orderBy?: ReadonlyArray<CityOrder> | CityOrder | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type CitiesExportQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly recordedAt: string, readonly country: string, readonly region: Region, readonly population: number | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly participations: { readonly totalCount: number } }
      & Named_City_Fragment
    )> } };

export type EventsExportQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: ReadonlyArray<EventOrder> | EventOrder | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type EventsExportQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly recordedAt: string, readonly url: string | null, readonly kind: EventKind, readonly startDate: string | null, readonly endDate: string | null, readonly place: { readonly venue: string | null, readonly online: boolean, readonly city: (
          { readonly country: string }
          & Named_City_Fragment
        ) | null }, readonly programme: Named_Programme_Fragment | null, readonly topics: ReadonlyArray<Named_Topic_Fragment>, readonly participantCoverage: { readonly status: CoverageStatus, readonly listed: number } }
      & Named_Event_Fragment
    )> } };

export type FeedExportQueryVariables = Exact<{
  about: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
  articles?: ArticleFilter | null | undefined;
  events?: EventFilter | null | undefined;
  withArticles: boolean;
  withEvents: boolean;
}>;


export type FeedExportQuery = { readonly about: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null>, readonly articles?: { readonly nodes: ReadonlyArray<ArticleNewsFragment> }, readonly recordedArticles?: { readonly nodes: ReadonlyArray<ArticleNewsFragment> }, readonly events?: { readonly nodes: ReadonlyArray<EventNewsFragment> }, readonly recordedEvents?: { readonly nodes: ReadonlyArray<EventNewsFragment> } };

export type MentionsExportQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type MentionsExportQuery = { readonly article: { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly entity:
          | Named_City_Fragment
          | Named_Organisation_Fragment
          | Named_Programme_Fragment
          | Named_Event_Fragment
          | Named_Article_Fragment
          | Named_Topic_Fragment
          | Named_Source_Fragment
        , readonly claims: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly url: string | null } }> } }> } } | null };

export type OrganisationsExportQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: ReadonlyArray<OrganisationOrder> | OrganisationOrder | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type OrganisationsExportQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly recordedAt: string, readonly kind: OrganisationKind, readonly acronym: string | null, readonly website: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly parent: Named_Organisation_Fragment | null, readonly city: Named_City_Fragment | null, readonly participations: { readonly totalCount: number } }
      & Named_Organisation_Fragment
    )> } };

export type ParticipationsExportQueryVariables = Exact<{
  about: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
  filter?: ParticipationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipationsExportQuery = { readonly about: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null>, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly phase: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateBasis: DateBasis, readonly sourceCount: number, readonly recordedAt: string, readonly actor:
        | Named_City_Fragment
        | Named_Organisation_Fragment
      , readonly activity:
        | (
          { readonly startDate: string | null, readonly endDate: string | null }
          & Named_Programme_Fragment
        )
        | (
          { readonly startDate: string | null, readonly endDate: string | null }
          & Named_Event_Fragment
        )
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly url: string | null } }> } }> } };

export type ProgrammesExportQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  orderBy?: ReadonlyArray<ProgrammeOrder> | ProgrammeOrder | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type ProgrammesExportQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly recordedAt: string, readonly acronym: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly pillars: ReadonlyArray<string>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly parent: Named_Programme_Fragment | null, readonly participations: { readonly totalCount: number } }
      & Named_Programme_Fragment
    )> } };

export type SourcesExportQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: ReadonlyArray<SourceOrder> | SourceOrder | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type SourcesExportQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly recordedAt: string, readonly url: string | null, readonly publisher: string, readonly language: string, readonly retrieved: string }
      & Named_Source_Fragment
    )> } };

export type TopicsExportQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  orderBy?: ReadonlyArray<TopicOrder> | TopicOrder | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type TopicsExportQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly recordedAt: string, readonly broader: Named_Topic_Fragment | null }
      & Named_Topic_Fragment
    )> } };

export type ArticleNewsFragment = (
  { readonly summary: string, readonly url: string | null, readonly recordedAt: string, readonly topics: ReadonlyArray<{ readonly name: string }> }
  & TextFragment
);

export type BaseFragment = { readonly statistics: { readonly lastChange: string | null, readonly datasets: ReadonlyArray<{ readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly url: string | null }> } };

export type DialogueFragment = (
  { readonly kind: EventKind, readonly startDate: string | null, readonly endDate: string | null, readonly place: { readonly venue: string | null, readonly online: boolean, readonly city: (
      { readonly country: string }
      & Named_City_Fragment
    ) | null }, readonly participantCoverage: { readonly status: CoverageStatus, readonly listed: number } }
  & Named_Event_Fragment
);

export type DialoguesFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startDate: string | null, readonly endDate: string | null, readonly activity:
      | Named_Programme_Fragment
      | (
        Named_Event_Fragment
        & DialogueFragment
      )
    , readonly claims: SupportedFragment }> };

export type EventNewsFragment = (
  { readonly kind: EventKind, readonly startDate: string | null, readonly endDate: string | null, readonly url: string | null, readonly recordedAt: string, readonly place: { readonly venue: string | null, readonly online: boolean, readonly city: { readonly name: string, readonly country: string } | null }, readonly topics: ReadonlyArray<{ readonly name: string }> }
  & Named_Event_Fragment
);

export type EvidenceFragment = { readonly id: string, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly language: string, readonly retrieved: string } };

type Head_City_Fragment = (
  { readonly url: string | null, readonly note: string | null, readonly recordedAt: string, readonly names: ReadonlyArray<{ readonly language: string | null, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly record: SupportedFragment, readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
  & Named_City_Fragment
);

type Head_Organisation_Fragment = (
  { readonly url: string | null, readonly note: string | null, readonly recordedAt: string, readonly names: ReadonlyArray<{ readonly language: string | null, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly record: SupportedFragment, readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
  & Named_Organisation_Fragment
);

type Head_Programme_Fragment = (
  { readonly url: string | null, readonly note: string | null, readonly recordedAt: string, readonly names: ReadonlyArray<{ readonly language: string | null, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly record: SupportedFragment, readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
  & Named_Programme_Fragment
);

type Head_Event_Fragment = (
  { readonly url: string | null, readonly note: string | null, readonly recordedAt: string, readonly names: ReadonlyArray<{ readonly language: string | null, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly record: SupportedFragment, readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
  & Named_Event_Fragment
);

type Head_Article_Fragment = (
  { readonly url: string | null, readonly note: string | null, readonly recordedAt: string, readonly names: ReadonlyArray<{ readonly language: string | null, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly record: SupportedFragment, readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
  & Named_Article_Fragment
);

type Head_Topic_Fragment = (
  { readonly url: string | null, readonly note: string | null, readonly recordedAt: string, readonly names: ReadonlyArray<{ readonly language: string | null, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly record: SupportedFragment, readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
  & Named_Topic_Fragment
);

type Head_Source_Fragment = (
  { readonly url: string | null, readonly note: string | null, readonly recordedAt: string, readonly names: ReadonlyArray<{ readonly language: string | null, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly record: SupportedFragment, readonly values: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatedFragment> } }
  & Named_Source_Fragment
);

export type HeadFragment =
  | Head_City_Fragment
  | Head_Organisation_Fragment
  | Head_Programme_Fragment
  | Head_Event_Fragment
  | Head_Article_Fragment
  | Head_Topic_Fragment
  | Head_Source_Fragment
;

export type MeantFragment = { readonly edges: ReadonlyArray<{ readonly score: number, readonly node:
      | (
        { readonly country: string }
        & Named_City_Fragment
      )
      | Named_Organisation_Fragment
      | Named_Programme_Fragment
      | (
        { readonly startDate: string | null, readonly endDate: string | null }
        & Named_Event_Fragment
      )
      | Named_Article_Fragment
      | Named_Topic_Fragment
      | Named_Source_Fragment
     }> };

export type MentioningFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<(
    { readonly mentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly claims: SupportedFragment }> } }
    & TextFragment
  )> };

export type MetFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly node:
      | Named_City_Fragment
      | Named_Organisation_Fragment
    , readonly shared: ReadonlyArray<(
      { readonly startDate: string | null }
      & Named_Event_Fragment
    )> }> };

type Named_City_Fragment = { readonly id: string, readonly entityKind: EntityKind, readonly name: string, readonly nameLanguage: string | null };

type Named_Organisation_Fragment = { readonly id: string, readonly entityKind: EntityKind, readonly name: string, readonly nameLanguage: string | null };

type Named_Programme_Fragment = { readonly id: string, readonly entityKind: EntityKind, readonly name: string, readonly nameLanguage: string | null };

type Named_Event_Fragment = { readonly id: string, readonly entityKind: EntityKind, readonly name: string, readonly nameLanguage: string | null };

type Named_Article_Fragment = { readonly id: string, readonly entityKind: EntityKind, readonly name: string, readonly nameLanguage: string | null };

type Named_Topic_Fragment = { readonly id: string, readonly entityKind: EntityKind, readonly name: string, readonly nameLanguage: string | null };

type Named_Source_Fragment = { readonly id: string, readonly entityKind: EntityKind, readonly name: string, readonly nameLanguage: string | null };

export type NamedFragment =
  | Named_City_Fragment
  | Named_Organisation_Fragment
  | Named_Programme_Fragment
  | Named_Event_Fragment
  | Named_Article_Fragment
  | Named_Topic_Fragment
  | Named_Source_Fragment
;

export type PlacedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly phase: string | null, readonly actor:
      | (
        { readonly country: string, readonly location: { readonly latitude: number, readonly longitude: number } | null }
        & Named_City_Fragment
      )
      | Named_Organisation_Fragment
     }> };

export type StandingsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly phase: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateBasis: DateBasis, readonly activity:
      | Named_Programme_Fragment
      | Named_Event_Fragment
    , readonly claims: SupportedFragment }> };

export type StatedFragment = (
  { readonly property: string, readonly qualifier: string | null, readonly asOf: string | null, readonly preferred: boolean, readonly note: string | null, readonly value: { readonly text: string | null, readonly number: number | null, readonly min: number | null, readonly max: number | null, readonly date: string | null, readonly unit: string | null, readonly approximate: boolean } | null }
  & EvidenceFragment
);

export type SupportedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<EvidenceFragment> };

export type TextFragment = (
  { readonly kind: ArticleKind, readonly language: string, readonly published: string | null, readonly publisherName: string }
  & Named_Article_Fragment
);

export type TurnFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type LandingPageQueryVariables = Exact<{
  languages: ReadonlyArray<string> | string;
}>;


export type LandingPageQuery = (
  { readonly statistics: { readonly claims: number, readonly lastChange: string | null, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly count: number }>, readonly languages: ReadonlyArray<{ readonly language: string, readonly count: number }>, readonly years: { readonly from: number, readonly to: number } | null, readonly datasets: ReadonlyArray<{ readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly url: string | null, readonly retrieved: string | null }> }, readonly events: { readonly nodes: ReadonlyArray<DialogueFragment> }, readonly articles: { readonly nodes: ReadonlyArray<TextFragment> } }
  & BaseFragment
);

export type LostPageQueryVariables = Exact<{
  text: string;
  languages: ReadonlyArray<string> | string;
}>;


export type LostPageQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | Named_City_Fragment
      | Named_Organisation_Fragment
      | Named_Programme_Fragment
      | Named_Event_Fragment
      | Named_Article_Fragment
      | Named_Topic_Fragment
      | Named_Source_Fragment
    > } };

export type MapPageQueryVariables = Exact<{
  id: string | number;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type MapPageQuery = (
  { readonly node:
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | (
      { readonly participations: PlacedFragment }
      & Named_Programme_Fragment
    )
    | (
      { readonly participations: PlacedFragment }
      & Named_Event_Fragment
    )
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null }
  & BaseFragment
);

export type NetworkPageQueryVariables = Exact<{
  filter: CoParticipationFilter;
  languages: ReadonlyArray<string> | string;
}>;


export type NetworkPageQuery = (
  { readonly coParticipations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sharedCount: number, readonly firstShared: string | null, readonly lastShared: string | null, readonly a:
        | Named_City_Fragment
        | Named_Organisation_Fragment
      , readonly b:
        | Named_City_Fragment
        | Named_Organisation_Fragment
       }> } }
  & BaseFragment
);

export type OrganisationPageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  after?: string | null | undefined;
  met?: string | null | undefined;
}>;


export type OrganisationPageQuery = (
  { readonly organisation: (
    { readonly kind: OrganisationKind, readonly acronym: string | null, readonly website: string | null, readonly parent: Named_Organisation_Fragment | null, readonly city: Named_City_Fragment | null, readonly dialogues: DialoguesFragment, readonly programmes: { readonly totalCount: number }, readonly standings: StandingsFragment, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<TextFragment> }, readonly articles: MentioningFragment }
    & Head_Organisation_Fragment
  ) | null, readonly coParticipants: MetFragment }
  & BaseFragment
);

export type OrganisationsPageQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: ReadonlyArray<OrganisationOrder> | OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type OrganisationsPageQuery = (
  { readonly organisations: { readonly totalCount: number, readonly pageInfo: TurnFragment, readonly nodes: ReadonlyArray<(
      { readonly kind: OrganisationKind, readonly acronym: string | null, readonly participations: { readonly totalCount: number } }
      & Named_Organisation_Fragment
    )> }, readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null> }
  & BaseFragment
);

export type ProgrammePageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type ProgrammePageQuery = (
  { readonly programme: (
    { readonly acronym: string | null, readonly formerName: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly pillars: ReadonlyArray<string>, readonly phases: ReadonlyArray<{ readonly name: string, readonly startDate: string | null, readonly endDate: string | null, readonly note: string | null }>, readonly parent: Named_Programme_Fragment | null, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly phase: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateBasis: DateBasis, readonly actor:
          | Named_City_Fragment
          | Named_Organisation_Fragment
        , readonly claims: SupportedFragment }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<DialogueFragment> }, readonly articles: MentioningFragment }
    & Head_Programme_Fragment
  ) | null }
  & BaseFragment
);

export type ProgrammesPageQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  orderBy?: ReadonlyArray<ProgrammeOrder> | ProgrammeOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type ProgrammesPageQuery = (
  { readonly programmes: { readonly totalCount: number, readonly pageInfo: TurnFragment, readonly nodes: ReadonlyArray<(
      { readonly acronym: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly participations: { readonly totalCount: number } }
      & Named_Programme_Fragment
    )> }, readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null> }
  & BaseFragment
);

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
  languages: ReadonlyArray<string> | string;
}>;


export type SearchPageQuery = (
  { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: { readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }, readonly edges: ReadonlyArray<{ readonly node:
        | (
          { readonly country: string }
          & Named_City_Fragment
        )
        | Named_Organisation_Fragment
        | Named_Programme_Fragment
        | (
          { readonly startDate: string | null, readonly endDate: string | null }
          & Named_Event_Fragment
        )
        | (
          { readonly published: string | null, readonly publisherName: string }
          & Named_Article_Fragment
        )
        | Named_Topic_Fragment
        | (
          { readonly publisher: string }
          & Named_Source_Fragment
        )
      , readonly matched: { readonly field: SearchField, readonly language: string | null, readonly snippet: string } }> } }
  & BaseFragment
);

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = (
  { readonly source: (
    { readonly note: string | null, readonly url: string | null, readonly publisher: string, readonly language: string, readonly retrieved: string, readonly recordedAt: string, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
        { readonly subject:
          | Named_City_Fragment
          | Named_Organisation_Fragment
          | Named_Programme_Fragment
          | Named_Event_Fragment
          | Named_Article_Fragment
          | Named_Topic_Fragment
          | Named_Source_Fragment
        , readonly supports:
          | { readonly entity:
              | Named_City_Fragment
              | Named_Organisation_Fragment
              | Named_Programme_Fragment
              | Named_Event_Fragment
              | Named_Article_Fragment
              | Named_Topic_Fragment
              | Named_Source_Fragment
             }
          | { readonly role: Role, readonly actor:
              | Named_City_Fragment
              | Named_Organisation_Fragment
            , readonly activity:
              | Named_Programme_Fragment
              | Named_Event_Fragment
             }
          | Record<PropertyKey, never>
         | null }
        & StatedFragment
      )> } }
    & Named_Source_Fragment
  ) | null }
  & BaseFragment
);

export type SourcesPageQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: ReadonlyArray<SourceOrder> | SourceOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type SourcesPageQuery = (
  { readonly sources: { readonly totalCount: number, readonly pageInfo: TurnFragment, readonly nodes: ReadonlyArray<(
      { readonly publisher: string, readonly language: string, readonly retrieved: string, readonly url: string | null, readonly claims: { readonly totalCount: number } }
      & Named_Source_Fragment
    )> }, readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null> }
  & BaseFragment
);

export type TimelinePageQueryVariables = Exact<{
  id: string | number;
  filter: EventFilter;
  languages: ReadonlyArray<string> | string;
}>;


export type TimelinePageQuery = (
  { readonly node:
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly kind: EventKind, readonly startDate: string | null, readonly endDate: string | null, readonly place: { readonly city: Named_City_Fragment | null } }
      & Named_Event_Fragment
    )> } }
  & BaseFragment
);

export type TopicPageQueryVariables = Exact<{
  id: string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type TopicPageQuery = (
  { readonly topic: (
    { readonly broader: Named_Topic_Fragment | null, readonly narrower: ReadonlyArray<Named_Topic_Fragment> }
    & Head_Topic_Fragment
  ) | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<DialogueFragment> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<TextFragment> } }
  & BaseFragment
);

export type TopicsPageQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  orderBy?: ReadonlyArray<TopicOrder> | TopicOrder | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  languages: ReadonlyArray<string> | string;
}>;


export type TopicsPageQuery = (
  { readonly topics: { readonly totalCount: number, readonly pageInfo: TurnFragment, readonly nodes: ReadonlyArray<(
      { readonly broader: Named_Topic_Fragment | null, readonly events: { readonly totalCount: number }, readonly articles: { readonly totalCount: number } }
      & Named_Topic_Fragment
    )> }, readonly named: ReadonlyArray<
    | Named_City_Fragment
    | Named_Organisation_Fragment
    | Named_Programme_Fragment
    | Named_Event_Fragment
    | Named_Article_Fragment
    | Named_Topic_Fragment
    | Named_Source_Fragment
    | Record<PropertyKey, never>
   | null> }
  & BaseFragment
);
