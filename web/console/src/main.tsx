import 'graphiql/setup-workers/vite'
// The style sheet of each package alone: `graphiql/style.css` would add Monaco's rules, which the build
// takes from Monaco itself, and half a megabyte of web fonts.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './console.css'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { graphqlFetcher } from './graphql-fetcher'
import { readLink } from './link'
import { loadQuestions } from './questions'
import { createQuestionsPlugin } from './questions-plugin'
import { storedTab } from './stored-tab'
import { TabStrip } from './tab-strip'
import { firstTabs } from './tabs'

const place = document.getElementById('console')
if (!place) throw new Error('The page has no place for the console.')

const questions = await loadQuestions()
const link = readLink(location.search, questions)
const questionsPlugin = createQuestionsPlugin(questions)
const stored = storedTab()
const tabs = firstTabs(questions, link)
// GraphiQL keeps the text of its editors apart from the tabs, and may mix the query of one tab with the
// variables of another; so both are always told to it.
const start = link ?? stored ?? tabs[0]

createRoot(place).render(
  <GraphiQL
    fetcher={graphqlFetcher}
    plugins={[questionsPlugin, HISTORY_PLUGIN]}
    defaultTabs={tabs}
    defaultEditorToolsVisibility={tabs.some(({ variables }) => variables !== '') && 'variables'}
    inputValueDeprecation
    schemaDescription
    initialQuery={start.query}
    initialVariables={start.variables}
    // A newcomer sees the questions; whoever comes back sees the pane that they left open, if any.
    {...(!stored && questions.length > 0 && { visiblePlugin: questionsPlugin })}
  >
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href="/">
        Parley
      </a>
    </GraphiQL.Logo>
    <TabStrip linked={link !== null} />
  </GraphiQL>,
)
