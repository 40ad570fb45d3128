/** A text and the language it is in (BCP 47), or null where no source says. */
export interface LanguageText {
  readonly value: string
  readonly language: string | null
}

/** Letters that compatibility decomposition leaves alone, and what readers type for them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ٱ', 'ا'],
  ['ة', 'ه'],
  ['ـ', ''],
  ['’', "'"],
  ['‘', "'"],
])
const SPECIAL = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu')

/**
 * A text as it is compared: without case, accents, Arabic vowel signs and letter variants, control
 * characters and doubled spaces. "Tánger" and "tanger" fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** The words of a text as they are compared: runs of letters and digits, folded. What stands between them is no part of a word. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The name in the first of `languages` that has one, else `fallback`. A language range matches as in
 * RFC 4647 §3.4 (lookup): "es-MX" finds "es" where there is no "es-MX".
 */
export function chooseName(
  names: readonly LanguageText[],
  languages: readonly string[],
  fallback: LanguageText,
): LanguageText {
  for (const language of languages) {
    const found = lookUp(names, language.toLowerCase())
    if (found) return found
  }
  return fallback
}

function lookUp(names: readonly LanguageText[], range: string): LanguageText | undefined {
  for (let tag = range; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = names.find((name) => name.language?.toLowerCase() === tag)
    if (found) return found
  }
  return undefined
}

/** The folded names of one thing as one searchable text, each between separators. */
export const searchableNames = (names: readonly string[]): string =>
  `${SEPARATOR}${[...new Set(names.map(fold))].join(SEPARATOR)}${SEPARATOR}`

/** The order of texts by their units: the same everywhere, whatever the language of the machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Stands between the parts of a compound key: below every printable character, so that "Lyon" sorts before "Lyon Sud". */
export const SEPARATOR = '\u001f'
