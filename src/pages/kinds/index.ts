import { widgetsPage } from '../embeds/widgets-page.js'
import { articlesPage } from '../lists/articles.js'
import { citiesPage } from '../lists/cities.js'
import { eventsPage } from '../lists/events.js'
import { organisationsPage } from '../lists/organisations.js'
import { programmesPage } from '../lists/programmes.js'
import { sourcesPage } from '../lists/sources.js'
import { topicsPage } from '../lists/topics.js'
import type { Page } from '../page.js'
import { articlePage } from './article.js'
import { cityPage } from './city.js'
import { eventPage } from './event.js'
import { landingPage } from './landing.js'
import { organisationPage } from './organisation.js'
import { programmePage } from './programme.js'
import { searchPage } from './search.js'
import { sourcePage } from './source.js'
import { topicPage } from './topic.js'

/** All pages, by the names of their queries. */
export const PAGES: Readonly<Record<string, Page>> = {
  article: articlePage,
  articles: articlesPage,
  city: cityPage,
  cities: citiesPage,
  event: eventPage,
  events: eventsPage,
  landing: landingPage,
  organisation: organisationPage,
  organisations: organisationsPage,
  programme: programmePage,
  programmes: programmesPage,
  search: searchPage,
  source: sourcePage,
  sources: sourcesPage,
  topic: topicPage,
  topics: topicsPage,
  widgets: widgetsPage,
}
