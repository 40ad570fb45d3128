import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly version?: string
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
const packages: Record<string, Entry> = read('package-lock.json').packages
const manifest = read('package.json')

describe('the lock file', () => {
  it('names the builds for all platforms, so that it installs on each (npm run lock)', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  it('has one graphql, and pins the embedded engine exactly', () => {
    expect(Object.keys(packages).filter((path) => path.endsWith('node_modules/graphql'))).toEqual([
      'node_modules/graphql',
    ])
    expect(manifest.dependencies['@grafeo-db/js']).toBe('0.6.0')
  })

  it('brings no install script that is not decided on, so that the first command is quiet', () => {
    const scripts = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace('node_modules/', '')] : [],
    )
    expect(scripts.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([])
  })
})
