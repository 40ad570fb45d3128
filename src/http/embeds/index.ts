import { Router } from 'express'
import { EMBED_NAMES, EMBED_PATH, ROWS_NAMES } from '../../pages/index.js'
import { anyOrigin } from '../any-origin.js'
import { oembedHandler, rowsHandler } from './data.js'
import { filesHandler } from './files.js'
import { framed, frameHandler } from './frames.js'
import type { EmbedsOptions } from './options.js'

export { readWidgetFiles } from './files.js'

/** What other pages and programs embed: `/embed/v1/` with scripts, frames and rows, and `/oembed`. */
export function embedsRoute(options: EmbedsOptions & { readonly files: URL }): Router {
  const { ready } = options
  const router = Router()
  router.use(EMBED_PATH, anyOrigin, filesHandler(options.files))
  for (const name of EMBED_NAMES)
    router.get(`${EMBED_PATH}/${name}`, framed, ready, frameHandler(name, options))
  for (const name of ROWS_NAMES) router.get(`${EMBED_PATH}/${name}`, ready, rowsHandler(name, options))
  router.get('/oembed', anyOrigin, ready, oembedHandler(options))
  return router
}
