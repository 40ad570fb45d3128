import { render } from 'preact'
import { pathOfId, placeOf, routeOf } from '../../src/pages/address.js'
import { EmbedContent } from '../../src/pages/embeds/content.js'
import { type Embed, readAsked } from '../../src/pages/embeds/embed.js'
import { embedReader } from '../../src/pages/embeds/embed-reader.js'
import { baseOf, directionOf, isLanguage, type Language } from '../../src/pages/language.js'
import type { Asked, View } from '../../src/pages/page.js'
import { BadParameter } from '../../src/pages/parameters.js'
import { ReaderContext } from '../../src/pages/reader.js'
import { TEXTS } from '../../src/pages/texts/index.js'
import { wordsIn } from '../../src/pages/words/words.js'

/** Where the script came from: it is asked, unless `base` names another service. */
const HOME = new URL(import.meta.url).origin

/** A widget, the query that it asks, and its style. */
export interface Definition<Data, Variables> {
  readonly name: string
  readonly embed: Embed<Data, Variables>
  readonly query: string
  readonly css: string
}

/**
 * Makes the element `parley-<name>`. What stands inside it is shown until its data is there, and again where it cannot be had.
 * It asks one query by GET, and sends nothing that says who reads.
 */
export function define<Data, Variables>({ name, embed, query, css }: Definition<Data, Variables>): void {
  // No element carries this style, so no policy of the host page forbids it.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  class Widget extends HTMLElement {
    static readonly observedAttributes = [...Object.keys(embed.parameters), 'lang', 'base']
    readonly #root = this.attachShadow({ mode: 'open' })
    readonly #shown = document.createElement('div')
    #asking: AbortController | undefined
    #due = false

    constructor() {
      super()
      this.#root.adoptedStyleSheets = [sheet]
      this.#root.append(document.createElement('slot'))
      this.#shown.part.add('widget')
      this.#shown.addEventListener('click', (event) => this.#follow(event))
    }

    connectedCallback(): void {
      this.attributeChangedCallback()
    }

    disconnectedCallback(): void {
      this.#asking?.abort()
    }

    /** Attributes that change together are one question. */
    attributeChangedCallback(): void {
      if (this.#due || !this.isConnected) return
      this.#due = true
      queueMicrotask(() => {
        this.#due = false
        if (this.isConnected) this.#load()
      })
    }

    async #load(): Promise<void> {
      this.#asking?.abort()
      this.#asking = new AbortController()
      const { signal } = this.#asking
      try {
        const asked = this.#asked()
        const data = await fetchData<Data>(this.#base(), query, embed.variables(asked), signal)
        const { language } = asked
        const view = embed.view(data, { asked, texts: TEXTS[language], words: wordsIn(language) })
        if (!view) throw new Error(`Nothing is recorded under ${asked.id}.`)
        this.#show(asked, view)
        this.#tell('load', { data })
      } catch (error) {
        if (!signal.aborted) this.#fail(error)
      }
    }

    #asked(): Asked {
      const given = Object.keys(embed.parameters).map((attribute) => [
        attribute,
        this.getAttribute(attribute) ?? '',
      ])
      return readAsked(embed, new URLSearchParams(given).toString(), this.#language())
    }

    #language(): Language {
      const tag = baseOf(this.closest<HTMLElement>('[lang]')?.lang.toLowerCase() ?? '')
      return isLanguage(tag) ? tag : 'en'
    }

    #base(): string {
      return new URL(this.getAttribute('base') || HOME, HOME).origin
    }

    #show({ id, language }: Asked, view: View): void {
      const reader = embedReader({
        language,
        prefix: `${this.#base()}/${language}`,
        values: {},
        words: wordsIn(language),
      })
      this.#shown.lang = language
      this.#shown.dir = directionOf(language)
      render(
        <ReaderContext.Provider value={reader}>
          <EmbedContent view={view} path={pathOfId(id)} level={2} />
        </ReaderContext.Provider>,
        this.#shown,
      )
      this.#root.replaceChildren(this.#shown)
    }

    #fail(error: unknown): void {
      this.#root.replaceChildren(document.createElement('slot'))
      this.#tell('error', { message: messageOf(error) })
    }

    #tell(what: string, detail: unknown, cancelable = false): boolean {
      const event = new CustomEvent(`parley-${what}`, { detail, bubbles: true, composed: true, cancelable })
      return this.dispatchEvent(event)
    }

    /** A note is shown in place, since addresses of the host page do not lead into a widget; who listens may stop a link. */
    #follow(event: Event): void {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const href = link?.getAttribute('href') ?? ''
      if (href.startsWith('#')) {
        event.preventDefault()
        this.#root.getElementById(href.slice(1))?.scrollIntoView({ block: 'nearest' })
        return
      }
      const id = idIn(href, this.#base())
      if (id && !this.#tell('select', { id, url: href }, true)) event.preventDefault()
    }
  }
  const tag = `parley-${name}`
  if (!customElements.get(tag)) customElements.define(tag, Widget)
}

/** What a link to a page of the service is about. */
function idIn(href: string, base: string): string | undefined {
  if (!href.startsWith(`${base}/`)) return undefined
  const { path } = placeOf(new URL(href).pathname, 'en')
  return routeOf(path ?? '')?.id || undefined
}

/** @throws Error with what the service says, where it has no answer */
async function fetchData<Data>(
  base: string,
  query: string,
  variables: unknown,
  signal: AbortSignal,
): Promise<Data> {
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  const response = await fetch(`${base}/graphql?${asked}`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] }
  if (errors?.[0]) throw new Error(errors[0].message)
  if (!data) throw new Error(`The service answered with status ${response.status}.`)
  return data
}

function messageOf(error: unknown): string {
  if (!(error instanceof BadParameter)) return error instanceof Error ? error.message : String(error)
  const { parameter, received, allowed } = error
  return `The attribute ${parameter} is "${received}"; allowed is: ${[allowed].flat().join(', ')}.`
}
