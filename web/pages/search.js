/**
 * Suggestions as one types, over the form that works without them: a combobox after the pattern of the ARIA guide
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Its words stand at the input, in the language of the page.
 *
 * @typedef {{ id: string, entityKind: string, name: string, nameLanguage: string | null }} Suggestion
 */

const QUERY = `query Suggestions($text: String!, $languages: [LanguageTag!]!) {
  search(text: $text, first: 8) {
    totalCount
    nodes {
      id
      entityKind
      name(languages: $languages)
      nameLanguage(languages: $languages)
    }
  }
}`
const PATIENCE_MS = 120

/**
 * @param {HTMLInputElement} input
 * @param {(option: HTMLElement) => void} pick What is done with the option that is chosen.
 * @param {string} name Tells the parts of one box from those of another on the page.
 */
export function combobox(input, pick, name) {
  const {
    language = 'en',
    prefix = '',
    suggestions = '',
    found = '{}',
    none = '',
    kinds = '{}',
  } = input.dataset
  const rules = new Intl.PluralRules(language)
  const kindNames = JSON.parse(kinds)
  const forms = JSON.parse(found)
  const list = element('ul', {
    id: `${name}s`,
    class: 'options',
    role: 'listbox',
    'aria-label': suggestions,
  })
  const status = element('p', { class: 'hidden', role: 'status' })
  list.hidden = true
  input.closest('search, .end')?.append(list, status)
  for (const [attribute, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(attribute, value)

  let chosen = -1
  let timer = 0
  /** @type {AbortController | undefined} */
  let asking

  const options = () => /** @type {HTMLElement[]} */ ([...list.children])

  function close() {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }

  /** @param {number} at */
  function choose(at) {
    chosen = at
    options().forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at))
    })
    const option = options()[at]
    if (option) {
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }

  /** @param {Suggestion[]} nodes */
  function show(nodes) {
    list.replaceChildren(...nodes.map((node, at) => option(node, `${name}-${at}`, prefix, kindNames)))
    list.hidden = nodes.length === 0
    input.setAttribute('aria-expanded', String(nodes.length > 0))
    const form = forms[rules.select(nodes.length)] ?? forms.other
    status.textContent = nodes.length === 0 ? none : form.replace('{n}', String(nodes.length))
    choose(-1)
  }

  /** @param {Element | null | undefined} option */
  function take(option) {
    if (!(option instanceof HTMLElement)) return
    close()
    pick(option)
  }

  async function suggest() {
    asking?.abort()
    asking = new AbortController()
    const text = input.value.trim()
    if (text === '') return close()
    try {
      show(await ask(text, language, asking.signal))
    } catch {
      // Given up for a newer text, or the service is away: the form still works.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(suggest, PATIENCE_MS)
  })
  input.addEventListener('keydown', (event) => {
    const last = options().length - 1
    if (event.key === 'Escape' && !list.hidden) close()
    else if (list.hidden || last < 0) return
    else if (event.key === 'ArrowDown') choose(chosen >= last ? 0 : chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? last : chosen - 1)
    else if (event.key === 'Enter' && chosen >= 0) take(options()[chosen])
    else return
    event.preventDefault()
  })
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element) take(event.target.closest('li'))
  })
  input.addEventListener('blur', close)
}

/** @param {HTMLElement} option */
function open({ dataset: { href } }) {
  if (href) location.assign(href)
}

/**
 * @param {Suggestion} node
 * @param {string} elementId
 * @param {string} prefix
 * @param {Record<string, string>} kinds
 */
function option({ id, entityKind, name, nameLanguage }, elementId, prefix, kinds) {
  const path = `${prefix}/${entityKind.toLowerCase()}/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}`
  const item = element('li', {
    id: elementId,
    role: 'option',
    'aria-selected': 'false',
    'data-href': path,
    'data-id': id,
  })
  const title = element('bdi', { lang: nameLanguage ?? '' })
  title.textContent = name
  const kind = element('span', { class: 'meta' })
  kind.textContent = kinds[entityKind] ?? entityKind
  item.append(title, ' ', kind)
  return item
}

/**
 * @param {string} text
 * @param {string} language
 * @param {AbortSignal} signal
 * @returns {Promise<Suggestion[]>}
 */
async function ask(text, language, signal) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { text, languages: [language] } }),
    signal,
  })
  const { data } = await response.json()
  return data.search.nodes
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 */
function element(tag, attributes) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

const input = document.querySelector('search input[type=search]')
if (input instanceof HTMLInputElement) combobox(input, open, 'suggestion')
