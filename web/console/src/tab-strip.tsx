import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef } from 'react'

/** What GraphiQL leaves to do for the row of tabs; it shows nothing itself. */
export function TabStrip({ linked }: { linked: boolean }) {
  const { moveTab } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex)

  // Among tabs of an earlier visit GraphiQL opens a linked query last; the link asked for it, so it leads.
  const toLead = useRef(linked)
  useEffect(() => {
    const active = tabs[activeTabIndex]
    if (toLead.current && active && activeTabIndex > 0)
      moveTab([active, ...tabs.filter((tab) => tab !== active)])
    toLead.current = false
  }, [tabs, activeTabIndex, moveTab])

  useEffect(() => {
    document
      .getElementById(`graphiql-session-tab-${activeTabIndex}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeTabIndex])

  return null
}
