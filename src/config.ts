import { existsSync } from 'node:fs'
import { z } from 'zod'
import { ConfigurationError } from './errors.js'

/** The settings, read once at the start: the only reader of the environment. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Where the service is for the world, without a slash at the end; null where each request says it. */
  readonly publicUrl: string | null
  /** Folder of the embedded graph. */
  readonly dataDir: string
  /** Folder that fills an empty base, or null for an empty one. */
  readonly seedDir: string | null
  /** A Neo4j server in place of the embedded graph. */
  readonly neo4j: {
    readonly uri: string
    readonly user?: string
    readonly password?: string
    readonly database?: string
  } | null
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Each variable: how it is read, and what a message says is allowed. */
const VARIABLES = {
  HOST: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9.:-]+$/)
      .default('127.0.0.1'),
    allowed: 'a host name or address, such as 127.0.0.1',
  },
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65_535))
      .default(4000),
    allowed: 'a port from 0 (any free one) to 65535',
  },
  PUBLIC_URL: {
    schema: z
      .string()
      .refine(isOrigin)
      .transform((address) => new URL(address).origin)
      .optional(),
    allowed:
      'where the service is for the world: http or https and a host, such as https://parley.example.org',
  },
  DATA_DIR: { schema: z.string().min(1).default('./data'), allowed: 'a folder that can be written' },
  SEED_DIR: { schema: z.string().min(1).default('./seed'), allowed: 'a folder with a data set, or none' },
  NEO4J_URI: {
    schema: z
      .string()
      .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+/)
      .optional(),
    allowed: 'neo4j://host:7687, bolt://host:7687, or the same with +s',
  },
  NEO4J_USER: { schema: z.string().min(1).optional(), allowed: 'a user name; NEO4J_PASSWORD goes with it' },
  NEO4J_PASSWORD: { schema: z.string().min(1).optional(), allowed: 'a password; NEO4J_USER goes with it' },
  NEO4J_DATABASE: {
    schema: z.string().min(1).optional(),
    allowed: 'the name of a database; NEO4J_URI goes with it',
  },
  LOG_LEVEL: { schema: z.enum(LOG_LEVELS).default('info'), allowed: LOG_LEVELS.join(', ') },
} as const

export const VARIABLE_NAMES = Object.keys(VARIABLES) as readonly (keyof typeof VARIABLES)[]
const SECRET: readonly string[] = ['NEO4J_PASSWORD']

const Environment = z.object({
  HOST: VARIABLES.HOST.schema,
  PORT: VARIABLES.PORT.schema,
  PUBLIC_URL: VARIABLES.PUBLIC_URL.schema,
  DATA_DIR: VARIABLES.DATA_DIR.schema,
  SEED_DIR: VARIABLES.SEED_DIR.schema,
  NEO4J_URI: VARIABLES.NEO4J_URI.schema,
  NEO4J_USER: VARIABLES.NEO4J_USER.schema,
  NEO4J_PASSWORD: VARIABLES.NEO4J_PASSWORD.schema,
  NEO4J_DATABASE: VARIABLES.NEO4J_DATABASE.schema,
  LOG_LEVEL: VARIABLES.LOG_LEVEL.schema,
})
type Environment = z.infer<typeof Environment>

/** Whether text is an address with nothing behind the host. */
function isOrigin(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const { pathname, search, hash, username, password } = new URL(text)
  return pathname === '/' && search + hash + username + password === ''
}

/** The variables of the process, with those of a `.env` file in the current folder that it lacks. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/**
 * Reads the settings. An empty variable counts as absent.
 * @throws ConfigurationError that lists all that is wrong: the variable, what came, what is allowed
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, variables[name] || undefined]))
  const parsed = Environment.safeParse(given)
  const wrong = parsed.success
    ? mismatches(parsed.data)
    : parsed.error.issues.map(({ path }) => String(path[0]))
  if (!parsed.success || wrong.length > 0) throw new ConfigurationError(problemLines(wrong, given).join('\n'))
  return configOf(parsed.data)
}

function configOf(env: Environment): Config {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = env
  return Object.freeze({
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? null,
    dataDir: env.DATA_DIR,
    seedDir: env.SEED_DIR === 'none' ? null : env.SEED_DIR,
    neo4j:
      NEO4J_URI === undefined
        ? null
        : {
            uri: NEO4J_URI,
            ...(NEO4J_USER !== undefined && { user: NEO4J_USER }),
            ...(NEO4J_PASSWORD !== undefined && { password: NEO4J_PASSWORD }),
            ...(NEO4J_DATABASE !== undefined && { database: NEO4J_DATABASE }),
          },
    logLevel: env.LOG_LEVEL,
  })
}

/** Variables that are right alone and wrong together. */
function mismatches({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: Environment): string[] {
  const alone = NEO4J_URI === undefined ? { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } : {}
  const without = Object.entries(alone).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (without.length > 0) return ['NEO4J_URI']
  if (NEO4J_USER !== undefined && NEO4J_PASSWORD === undefined) return ['NEO4J_PASSWORD']
  return NEO4J_USER === undefined && NEO4J_PASSWORD !== undefined ? ['NEO4J_USER'] : []
}

function problemLines(
  names: readonly string[],
  given: Readonly<Record<string, string | undefined>>,
): string[] {
  return [...new Set(names)].map((name) => {
    const value = given[name]
    const came =
      value === undefined
        ? 'nothing came'
        : SECRET.includes(name)
          ? 'a value came'
          : `got ${JSON.stringify(value)}`
    return `${name}: ${came}, allowed is ${VARIABLES[name as keyof typeof VARIABLES].allowed}.`
  })
}
