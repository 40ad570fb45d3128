import type { Order, Page } from '../domain/criteria/page.js'
import { UserInputError } from '../errors.js'

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
  readonly orderBy?: readonly Order[] | null | undefined
}

const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** A cursor is good for one list in one order: this names them. */
export const scopeOf = (list: string, { orderBy }: PageArguments): string =>
  [list, ...(orderBy ?? []).map(({ field, direction }) => `${field} ${direction}`)].join(' ')

/**
 * The page that the arguments ask for.
 * @throws UserInputError naming the argument that is wrong
 */
export function pageOf(args: PageArguments, scope: string): Page {
  const { first, last } = args
  if (isGiven(first) && isGiven(last)) throw new UserInputError('last', last, 'only one of first and last')
  const limit = isGiven(last) ? sized('last', last) : sized('first', first ?? DEFAULT_PAGE)
  return {
    limit,
    backward: isGiven(last),
    after: positionOf('after', args.after, scope),
    before: positionOf('before', args.before, scope),
  }
}

/** How many items a page may have. */
export const sizeOf = ({ first, last }: PageArguments): number => first ?? last ?? DEFAULT_PAGE

/** The cursor of a position in a list. */
export const cursorOf = (scope: string, position: readonly string[]): string =>
  Buffer.from(JSON.stringify([scope, ...position])).toString('base64url')

function sized(argument: string, size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE) return size
  throw new UserInputError(argument, size, `1 to ${LARGEST_PAGE}; use the cursors of pageInfo to read on`)
}

function positionOf(
  argument: string,
  cursor: string | null | undefined,
  scope: string,
): readonly string[] | undefined {
  if (!isGiven(cursor)) return undefined
  const [found, ...position] = partsOf(cursor)
  if (found === scope && position.length > 0) return position
  throw new UserInputError(argument, cursor, 'a cursor that this list gave, in this order')
}

function partsOf(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : []
  } catch {
    return []
  }
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined
