/** HTML text that is safe to send: made by the tag below, which escapes all that is put into it. */
export interface Html {
  readonly text: string
}

/** Makes HTML; text that is put in is escaped, HTML that is put in is kept. */
export function html(literals: TemplateStringsArray, ...inserts: readonly (string | Html)[]): Html {
  const parts = inserts.map((insert) => (typeof insert === 'string' ? escaped(insert) : insert.text))
  return { text: literals.reduce((text, literal, at) => text + parts[at - 1] + literal) }
}

/** Pieces one after the other. */
export const list = (pieces: readonly Html[]): Html => ({ text: pieces.map(({ text }) => text).join('\n') })

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
