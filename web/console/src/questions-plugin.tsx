import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type Question, sameExample } from './questions'

/** The pane which lists the example questions; GraphiQL gives a pane no properties, hence the closure. */
export function createQuestionsPlugin(questions: Question[]): GraphiQLPlugin {
  return { title: 'Questions', icon: QuestionsIcon, content: () => <Questions questions={questions} /> }
}

function Questions({ questions }: { questions: Question[] }) {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)

  const tabOf = (question: Question) =>
    tabs.findIndex(({ query, variables }) =>
      sameExample({ query: query ?? '', variables: variables ?? '' }, question),
    )

  // An unedited tab of the question is selected again, so that clicking about leaves no trail of copies.
  function open(question: Question) {
    const index = tabOf(question)
    if (index >= 0) {
      if (index !== activeTabIndex) changeTab(index)
      return
    }
    const { query, variables } = question
    addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
    updateActiveTabValues({ query, variables })
  }

  return (
    <section className="questions" aria-label="Questions">
      <h2>Questions</h2>
      {questions.length === 0 ? (
        <p>The list of questions could not be loaded. Reload the page to try again.</p>
      ) : (
        <>
          <p>
            Each opens with its query in a tab. Press the play button to ask it, and change what you like.
          </p>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                <button
                  type="button"
                  // Before the editor is there, it could not show the question.
                  disabled={!queryEditor}
                  aria-current={tabOf(question) === activeTabIndex}
                  onClick={() => open(question)}
                >
                  {question.title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function QuestionsIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 3.5h14v10H9l-4 3.5v-3.5H3z" strokeLinejoin="round" />
      <path d="M8 7.2a2 2 0 1 1 2.6 1.9q-.6.2-.6.9M10 11.6v.1" />
    </svg>
  )
}
