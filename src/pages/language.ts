/** The languages of the interface; the first is for readers who ask for none of them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)

/** `es-MX` → `es` */
export const baseOf = (tag: string): string => tag.split('-', 1)[0] ?? tag

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ku', 'ps', 'ur'])

/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(baseOf(tag)) ? 'rtl' : 'ltr')
