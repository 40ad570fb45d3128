import { createHash } from 'node:crypto'

/** What all names here are under: a UUID of its own, made once for this project. */
const NAMESPACE = Buffer.from('7b8a3c0c52f64d3e9a5d0f6a2f4c91b7', 'hex')

/**
 * The UUID that a name always has (https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5): ids that are unique in the
 * world, and the same whatever host answers.
 */
export function nameUuid(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
