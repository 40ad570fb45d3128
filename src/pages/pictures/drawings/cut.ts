const SEGMENTS = new Intl.Segmenter('und')

/** What a reader sees as letters: an accent stays with its letter. */
const lettersOf = (text: string): string[] => [...SEGMENTS.segment(text)].map(({ segment }) => segment)

/** At most so many letters; three dots stand for the rest. */
export function cut(text: string, most: number): string {
  const letters = lettersOf(text)
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** A text in lines of at most so many letters, broken between words; what does not fit the last line is cut. */
export function linesOf(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = []
  let rest = text.split(/\s+/).filter(Boolean)
  while (rest.length > 0 && lines.length < most) {
    const taken = lines.length === most - 1 ? rest.length : fitting(rest, letters)
    lines.push(cut(rest.slice(0, taken).join(' '), letters))
    rest = rest.slice(taken)
  }
  return lines
}

/** How many of the words fit a line; at least one does. */
function fitting(words: readonly string[], letters: number): number {
  let length = -1
  const over = words.findIndex((word) => {
    length += 1 + lettersOf(word).length
    return length > letters
  })
  return over === -1 ? words.length : Math.max(1, over)
}
