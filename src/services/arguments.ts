import { UserInputError } from '../errors.js'

/** A number from 1 to `most`. @throws UserInputError naming the argument */
export function within(argument: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value
  throw new UserInputError(argument, value, `1 to ${most}`)
}
