import type { Page } from '../page.js'
import { cityPage } from './city.js'

/** All pages, by the names of their queries. */
export const PAGES: Readonly<Record<string, Page>> = {
  city: cityPage,
}
