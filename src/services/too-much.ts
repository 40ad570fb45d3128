import { ParleyError } from '../errors.js'

/** The refusal of a question about too many things, with how to ask for less. */
export const tooMuch = (found: string, most: string, limit: object): ParleyError =>
  new ParleyError(
    'QUERY_TOO_COSTLY',
    `There are ${found}; the most is ${most}. Ask for a shorter period, or for some topics, programmes, roles or kinds.`,
    { limit },
  )
