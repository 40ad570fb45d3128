/** An operator that is not given, or null, asks for nothing. */
export type Given<T> = T | null | undefined

export interface ChoiceFilter<T extends string = string> {
  readonly eq?: Given<T>
  readonly in?: Given<readonly T[]>
}

export interface IdFilter extends ChoiceFilter {
  readonly known?: Given<boolean>
}

export interface TextFilter {
  readonly eq?: Given<string>
  readonly in?: Given<readonly string[]>
  readonly contains?: Given<string>
  readonly known?: Given<boolean>
}

export interface NumberFilter {
  readonly eq?: Given<number>
  readonly in?: Given<readonly number[]>
  readonly gt?: Given<number>
  readonly gte?: Given<number>
  readonly lt?: Given<number>
  readonly lte?: Given<number>
  readonly known?: Given<boolean>
}

export interface BooleanFilter {
  readonly eq?: Given<boolean>
}

export interface TopicsFilter {
  readonly some?: Given<readonly string[]>
  readonly none?: Given<readonly string[]>
  readonly includeNarrower?: Given<boolean>
}
