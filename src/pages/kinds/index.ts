import { connectPage } from '../connect/connect.js'
import { widgetsPage } from '../embeds/widgets-page.js'
import { articlesPage } from '../lists/articles.js'
import { citiesPage } from '../lists/cities.js'
import { eventsPage } from '../lists/events.js'
import { organisationsPage } from '../lists/organisations.js'
import { programmesPage } from '../lists/programmes.js'
import { sourcesPage } from '../lists/sources.js'
import { topicsPage } from '../lists/topics.js'
import type { Page } from '../page.js'
import { aroundPage } from '../pictures/around.js'
import { mapPage } from '../pictures/map.js'
import { networkPage } from '../pictures/network.js'
import { timelinePage } from '../pictures/timeline.js'
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
  around: aroundPage,
  article: articlePage,
  articles: articlesPage,
  city: cityPage,
  cities: citiesPage,
  connect: connectPage,
  event: eventPage,
  events: eventsPage,
  landing: landingPage,
  map: mapPage,
  network: networkPage,
  organisation: organisationPage,
  organisations: organisationsPage,
  programme: programmePage,
  programmes: programmesPage,
  search: searchPage,
  source: sourcePage,
  sources: sourcesPage,
  timeline: timelinePage,
  topic: topicPage,
  topics: topicsPage,
  widgets: widgetsPage,
}
