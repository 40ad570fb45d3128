import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Names in the lock file the builds for all platforms of packages that bring one build for each. npm leaves out those that the
 * registry it asked did not have, and `npm ci` then refuses the lock on every machine. They are named without a checksum, and
 * fetched only on their own platform.
 */
const PATH = new URL('../package-lock.json', import.meta.url)
const PLATFORM =
  /(android|darwin|linux|win32|freebsd|openbsd|netbsd|openharmony|sunos|aix)-(arm64|x64|arm|ia32|ppc64|s390x|riscv64|loong64|mips64el|wasm32)(?:-(gnu|musl|msvc|gnueabihf|musleabihf))?$/

interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Packages = Record<string, Entry>

const lock = JSON.parse(readFileSync(PATH, 'utf8')) as { packages: Packages }

/** The builds that a package wants and the lock lacks. */
function missingOf([path, { optionalDependencies = {}, dev }]: [string, Entry]): [string, Entry][] {
  return Object.entries(optionalDependencies).flatMap(([name, version]): [string, Entry][] => {
    const known = lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`]
    const [, os, cpu, libc] = PLATFORM.exec(name) ?? []
    if (known || !os) return []
    const entry = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(os === 'linux' && { libc: [libc === 'musl' ? 'musl' : 'glibc'] }),
      optional: true,
      os: [os],
    }
    return [[`node_modules/${name}`, entry]]
  })
}

const missing = Object.entries(lock.packages).flatMap(missingOf)
const byPath = ([one]: [string, Entry], [other]: [string, Entry]): number => (one < other ? -1 : 1)
lock.packages = Object.fromEntries([...Object.entries(lock.packages), ...missing].sort(byPath))
writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} builds named${missing.map(([path]) => `\n  ${path}`).join('')}`)
