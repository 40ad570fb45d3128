import { z } from 'zod'
import type { Manifest } from '../../domain/record.js'
import * as f from './fields.js'

/** What a folder says of itself in `manifest.json`; the file is optional. */
export const manifest = z.strictObject({
  id: f.slug,
  name: f.text,
  publisher: f.text.nullish(),
  licence: f.text.nullish(),
  url: f.webAddress.nullish(),
  retrieved: f.day.nullish(),
  /** How many records each file must have. */
  expected: z.record(z.string(), f.amount).optional(),
})

/** The manifest's part that the base keeps. */
export function describedBy({
  id,
  name,
  publisher,
  licence,
  url,
  retrieved,
}: z.infer<typeof manifest>): Manifest {
  return {
    id,
    name,
    publisher: publisher ?? null,
    licence: licence ?? null,
    url: url ?? null,
    retrieved: retrieved ?? null,
  }
}

/** What stands for a manifest where there is none. */
export const unnamed = (folder: string): Manifest => ({
  id:
    folder
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'import',
  name: folder,
  publisher: null,
  licence: null,
  url: null,
  retrieved: null,
})
