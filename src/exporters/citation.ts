import { oneLine } from './plain-text.js'

/** What is cited: a page of this base, as it was on a day. */
export interface Cited {
  readonly title: string
  readonly url: string
  /** The day the data last changed, `YYYY-MM-DD`. */
  readonly day: string
  /** Distinguishes entries of one bibliography. */
  readonly key: string
}

const SITE = 'Parley'

/** BibTeX (`@misc`, as biblatex and BibTeX both know it). */
export const bibtexOf = ({ title, url, day, key }: Cited): string =>
  [
    `@misc{parley-${key.replace(/[^a-z0-9]+/gi, '-')},`,
    `  title = {{${inTex(title)}}},`,
    `  author = {{${SITE}}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  note = {Data of ${day}},`,
    `  url = {${url}}`,
    '}',
  ].join('\n')

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const inTex = (text: string): string =>
  oneLine(text).replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)

/** RIS, as reference managers import it. */
export const risOf = ({ title, url, day }: Cited): string =>
  [
    ['TY', 'DATA'],
    ['TI', oneLine(title)],
    ['AU', SITE],
    ['PB', SITE],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['UR', url],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\r\n')
