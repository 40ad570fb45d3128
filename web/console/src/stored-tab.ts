import type { Example } from './questions'

/** The tab that GraphiQL last showed in this browser; null at a first visit, or when storage is closed. */
export function storedTab(): Example | null {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '')
    const { query, variables } = tabs[activeTabIndex]
    return { query: query ?? '', variables: variables ?? '' }
  } catch {
    return null
  }
}
