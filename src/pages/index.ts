export { type Documents, readDocuments } from './documents.js'
export { GraphQLFailure } from './failure.js'
export { LANGUAGES, type Language } from './language.js'
export { createPages, type PageAnswer, type Pages } from './pages.js'
