import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import express, { type RequestHandler } from 'express'
import type { WidgetFile } from '../../pages/index.js'

/** What host pages load. An update reaches them within the hour. */
export const filesHandler = (folder: URL): RequestHandler =>
  express.static(fileURLToPath(folder), { index: false, redirect: false, maxAge: '1h' })

/** Their sizes and hashes, for those who embed them. */
export const readWidgetFiles = (folder: URL): readonly WidgetFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const content = readFileSync(new URL(name, folder))
      const hash = createHash('sha384').update(content).digest('base64')
      return { name, bytes: gzipSync(content, { level: 9 }).length, integrity: `sha384-${hash}` }
    })
