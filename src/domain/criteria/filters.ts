import type { ArticleKind } from '../article.js'
import type { Region } from '../city.js'
import type { CoverageStatus } from '../coverage.js'
import type { EventKind } from '../event.js'
import type { OrganisationKind } from '../organisation.js'
import type { Role } from '../participation.js'
import type { EntityKind } from '../values/ids.js'
import type { Period } from '../values/span.js'
import type {
  BooleanFilter,
  ChoiceFilter,
  Given,
  IdFilter,
  NumberFilter,
  TextFilter,
  TopicsFilter,
} from './operators.js'

/**
 * Which items of a list are wanted. All fields of a filter must hold. A value that is not known matches neither a
 * condition nor its negation; ask for `known` to find or to leave out such items.
 */
interface Combined<Self> {
  readonly and?: Given<readonly Self[]>
  readonly or?: Given<readonly Self[]>
  readonly not?: Given<Self>
  readonly id?: Given<IdFilter>
  readonly name?: Given<TextFilter>
}

export interface ParticipationFilter {
  readonly roles?: Given<readonly Role[]>
  readonly kinds?: Given<readonly EntityKind[]>
  readonly during?: Given<Period>
  readonly actors?: Given<readonly string[]>
  readonly activities?: Given<readonly string[]>
  readonly eventKinds?: Given<readonly EventKind[]>
  readonly topics?: Given<readonly string[]>
  readonly programmes?: Given<readonly string[]>
  readonly phases?: Given<readonly string[]>
  readonly sourceCount?: Given<NumberFilter>
}

/** What may be asked of participations wherever they are counted; `kinds` are those of the actors. */
export type TakingPart = Pick<
  ParticipationFilter,
  'roles' | 'kinds' | 'during' | 'eventKinds' | 'topics' | 'programmes'
>

/** Which shared events count, and between whom: both took part in them in such a way. */
export interface CoParticipationFilter extends TakingPart {
  /** How many events two must share, 1 where it is not said. */
  readonly minShared?: Given<number>
}

export interface MentionFilter {
  readonly entities?: Given<readonly string[]>
  readonly kinds?: Given<readonly EntityKind[]>
}

/** Whether related items of some sort are recorded. */
export interface Related<F> {
  readonly some?: Given<F>
  readonly none?: Given<F>
}

/** Whether participations of some sort are recorded; absence from an event is taken from lists of such coverage alone. */
export interface RelatedParticipations extends Related<ParticipationFilter> {
  readonly lists?: Given<readonly CoverageStatus[]>
}

export interface CityFilter extends Combined<CityFilter> {
  readonly country?: Given<ChoiceFilter>
  readonly region?: Given<ChoiceFilter<Region>>
  readonly population?: Given<NumberFilter>
  readonly participations?: Given<RelatedParticipations>
}

export interface OrganisationFilter extends Combined<OrganisationFilter> {
  readonly kind?: Given<ChoiceFilter<OrganisationKind>>
  readonly acronym?: Given<TextFilter>
  readonly parent?: Given<IdFilter>
  readonly participations?: Given<RelatedParticipations>
}

export interface ProgrammeFilter extends Combined<ProgrammeFilter> {
  readonly acronym?: Given<TextFilter>
  readonly during?: Given<Period>
  readonly parent?: Given<IdFilter>
  readonly participations?: Given<RelatedParticipations>
}

export interface EventFilter extends Combined<EventFilter> {
  readonly title?: Given<TextFilter>
  readonly kind?: Given<ChoiceFilter<EventKind>>
  readonly during?: Given<Period>
  readonly coverage?: Given<ChoiceFilter<CoverageStatus>>
  readonly city?: Given<IdFilter>
  readonly country?: Given<ChoiceFilter>
  readonly online?: Given<BooleanFilter>
  readonly programme?: Given<IdFilter>
  readonly partOf?: Given<IdFilter>
  readonly topics?: Given<TopicsFilter>
  readonly participations?: Given<RelatedParticipations>
}

export interface ArticleFilter extends Combined<ArticleFilter> {
  readonly title?: Given<TextFilter>
  readonly kind?: Given<ChoiceFilter<ArticleKind>>
  readonly language?: Given<ChoiceFilter>
  readonly published?: Given<Period>
  readonly publisher?: Given<IdFilter>
  readonly topics?: Given<TopicsFilter>
  readonly mentions?: Given<Related<MentionFilter>>
}

export interface TopicFilter extends Combined<TopicFilter> {
  readonly broader?: Given<IdFilter>
}

export interface SourceFilter extends Combined<SourceFilter> {
  readonly title?: Given<TextFilter>
  readonly publisher?: Given<TextFilter>
  readonly language?: Given<ChoiceFilter>
}

export interface ClaimFilter {
  readonly property?: Given<readonly string[]>
  readonly unit?: Given<readonly string[]>
  readonly preferred?: Given<boolean>
}

/** The filter of each kind of entity. */
export interface FilterByKind {
  readonly CITY: CityFilter
  readonly ORGANISATION: OrganisationFilter
  readonly PROGRAMME: ProgrammeFilter
  readonly EVENT: EventFilter
  readonly ARTICLE: ArticleFilter
  readonly TOPIC: TopicFilter
  readonly SOURCE: SourceFilter
}
