import { claimsOf } from '../connections.js'
import type { SourceResolvers } from '../generated.js'
import { TITLED_FIELDS } from './entity.js'

export const Source: SourceResolvers = {
  ...TITLED_FIELDS,
  publisher: ({ publisherName }) => publisherName,
  claims: (source, args, context, info) => claimsOf('source', source, args, context, info),
}
