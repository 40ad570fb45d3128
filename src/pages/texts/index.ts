import type { Language } from '../language.js'
import { ar } from './ar.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import type { Texts } from './texts.js'

export const TEXTS: Readonly<Record<Language, Texts>> = { en, fr, es, ar }
