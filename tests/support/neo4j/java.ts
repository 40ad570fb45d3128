import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A Java that was found. */
export interface Java {
  readonly command: string
  readonly major: number
}

/** Where Debian, Red Hat and macOS put Java. */
const FOLDERS = ['/usr/lib/jvm', '/usr/java', '/Library/Java/JavaVirtualMachines']

/** The Java with the lowest version in a range, or undefined. */
export function findJava(least: number, most: number): Java | undefined {
  const homes = [
    process.env.JAVA_HOME,
    ...FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
      readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, 'Contents/Home')]),
    ),
  ]
  const commands = ['java', ...homes.flatMap((home) => (home ? [join(home, 'bin/java')] : []))]
  return commands
    .flatMap((command) => javaAt(command) ?? [])
    .filter(({ major }) => major >= least && major <= most)
    .sort((one, other) => one.major - other.major)[0]
}

function javaAt(command: string): Java | undefined {
  const { stderr, status } = spawnSync(command, ['-version'], { encoding: 'utf8' })
  const major = /version "(\d+)/.exec(stderr ?? '')?.[1]
  return status === 0 && major !== undefined ? { command, major: Number(major) } : undefined
}
