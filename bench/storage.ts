import { mkdirSync, writeFileSync } from 'node:fs'
import { table } from './report.js'
import { MODELS, type Model } from './storage/models.js'
import type { Size } from './storage/network.js'
import { STORES, type Store } from './storage/stores.js'
import { type Setting, type Trial, tryOut } from './storage/trial.js'

/** How a participation is best stored: as a relationship, or as a node between two relationships. See README.md. */

const FULL: Setting = { size: { cities: 100_000, events: 50_000, participations: 500_000 }, warmMs: 5_000 }
const QUICK: Setting = { size: { cities: 10_000, events: 5_000, participations: 50_000 }, warmMs: 500 }
const REPORT = new URL('results/storage.md', import.meta.url)

interface Compared extends Trial {
  readonly megabytes: number
}

async function compare(setting: Setting): Promise<Compared[]> {
  const trials: Compared[] = []
  for (const open of STORES) {
    for (const model of MODELS) trials.push(await compareOne(await open(), model, setting))
  }
  return trials
}

async function compareOne(store: Store, model: Model, setting: Setting): Promise<Compared> {
  console.log(`${store.name}, as a ${model.name} …`)
  try {
    const trial = await tryOut(store, model, setting)
    for (const line of linesOf(trial)) console.log(`  ${line}`)
    return { ...trial, megabytes: (await store.close()) / 1e6 }
  } catch (error) {
    await store.close()
    throw error
  }
}

const linesOf = ({ loadSeconds, answers }: Trial): string[] => [
  `loaded in ${loadSeconds.toFixed(1)} s`,
  ...answers.map(
    ({ question, p50, p99 }) => `${question}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
  ),
]

/** Both models of a store must have found the same number of rows. */
function check(trials: readonly Compared[]): void {
  for (const one of trials) {
    const other = trials.find(({ store, model }) => store === one.store && model !== one.model)
    const wrong = one.answers.find(({ rows }, at) => rows !== other?.answers[at]?.rows)
    if (wrong) throw new Error(`The models differ on ${one.store}: ${wrong.question}`)
  }
}

/** A row for each measure, a column for each store and model. */
function reportOf(trials: readonly Compared[], size: Size): string {
  const [first] = trials
  const head = ['', ...trials.map(({ store, model }) => `${store}, ${model}`)]
  const row = (name: string, value: (trial: Compared) => string) => [name, ...trials.map(value)]
  return [
    '# How a participation is stored',
    '',
    `- ${new Date().toISOString().slice(0, 10)}`,
    `- ${size.cities} cities, ${size.events} events, ${size.participations} participations, skewed`,
    '- Questions: p50 / p99 in milliseconds, one at a time, on a warm engine',
    '',
    ...table(head, [
      row('load', ({ loadSeconds }) => `${loadSeconds.toFixed(1)} s`),
      row('on disk', ({ megabytes }) => `${megabytes.toFixed(1)} MB`),
      ...(first?.answers ?? []).map(({ question }, at) =>
        row(question, ({ answers }) => `${answers[at]?.p50.toFixed(2)} / ${answers[at]?.p99.toFixed(2)}`),
      ),
    ]),
    '',
  ].join('\n')
}

async function main(): Promise<void> {
  const quick = process.argv.includes('--quick')
  const setting = quick ? QUICK : FULL
  const trials = await compare(setting)
  check(trials)
  const report = reportOf(trials, setting.size)
  console.log(`\n${report}`)
  if (quick) return
  mkdirSync(new URL('.', REPORT), { recursive: true })
  writeFileSync(REPORT, report)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
