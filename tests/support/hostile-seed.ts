import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What would be a script wherever it is not taken as text. */
export const SCRIPT = '</title><script>alert(1)</script><img src=x onerror=alert(2)>"\'&'

/** Copies the seed into an empty folder, with a script in the name of Tangier and in all titles. */
export function writeHostileSeed(folder: string): void {
  cpSync(fileURLToPath(new URL('../../seed/', import.meta.url)), folder, { recursive: true })
  edit(folder, 'cities', (city) =>
    city.id === 'tangier' ? { ...city, name: SCRIPT, names: { en: SCRIPT } } : city,
  )
  edit(folder, 'events', (event) => ({ ...event, title: `${event.title}${SCRIPT}` }))
  edit(folder, 'sources', (source) => ({ ...source, title: SCRIPT, publisher: SCRIPT }))
}

function edit(folder: string, name: string, change: (record: Record<string, unknown>) => object): void {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).map(change)))
}
