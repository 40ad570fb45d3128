type Entries = Readonly<Record<string, unknown>>

/**
 * Of the texts in each language, those that code looks up: parts are taken from something called `texts`, by a dot or by a
 * pattern. A part that is looked into by words of the data (`roles[role]`) is needed whole, of others what is named.
 */
export const usedTexts = (texts: Readonly<Record<string, object>>, code: string): object =>
  Object.fromEntries(
    Object.entries(texts).map(([language, all]) => [
      language,
      Object.fromEntries(
        Object.entries(all as Entries)
          .filter(([part]) => isTaken(part, code))
          .map(([part, entries]) => [part, usedOf(part, entries as Entries, code)]),
      ),
    ]),
  )

const isTaken = (part: string, code: string): boolean =>
  [
    `\\btexts\\d*\\.${part}\\b`,
    `\\{[^{}]*\\b${part}\\b[^{}]*\\} = texts\\d*\\b`,
    `\\btexts: \\{[^}]*\\b${part}\\b`,
  ].some((pattern) => new RegExp(pattern).test(code))

function usedOf(part: string, entries: Entries, code: string): Entries {
  if (new RegExp(`\\b${part}\\d*\\[`).test(code)) return entries
  const named = (key: string) => new RegExp(`\\b${part}\\d*\\.${key}\\b`).test(code)
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([key]) => named(key))
      .map(([key, entry]) => [key, isPart(entry) ? usedOf(key, entry, code) : entry]),
  )
}

/** Neither a text nor the forms of one. */
const isPart = (entry: unknown): entry is Entries =>
  typeof entry === 'object' && entry !== null && !('other' in entry)
