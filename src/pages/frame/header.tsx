import { ENTITY_KINDS } from '../../domain/values/ids.js'
import { pathOfList, queryOf } from '../address.js'
import { LANGUAGES } from '../language.js'
import { Inside } from '../parts/links.js'
import { useReader } from '../reader.js'

/** The languages in their own words. */
const TONGUES = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' } as const

/** What is on top of every page: the way home, the search, the lists, the languages. */
export function Header() {
  const { prefix, texts } = useReader()
  return (
    <header class="top">
      <div class="bar">
        <a class="brand" href={prefix || '/'} aria-label={`Parley: ${texts.site.start}`}>
          Parley
        </a>
        <SearchForm />
        <Languages />
      </div>
      <nav class="lists" aria-label={texts.site.browse}>
        <ul>
          {ENTITY_KINDS.map((kind) => (
            <li key={kind}>
              <Inside path={pathOfList(kind)}>{texts.manyOf[kind]}</Inside>
            </li>
          ))}
          <li>
            <Inside path="/connect">{texts.connect.submit}</Inside>
          </li>
          <li>
            <Inside path="/network?kind=CITY">{texts.pictures.network}</Inside>
          </li>
        </ul>
      </nav>
    </header>
  )
}

/** Works as it is; `web/pages/search.js` adds suggestions, with the texts that it finds here. */
function SearchForm() {
  const { prefix, language, texts, values, path } = useReader()
  const { site } = texts
  return (
    <search>
      <form class="search" action={`${prefix}/search`}>
        <input
          type="search"
          name="q"
          value={path === '/search' ? values.q : undefined}
          maxLength={200}
          autoComplete="off"
          dir="auto"
          aria-label={site.searchLabel}
          placeholder={site.searchHint}
          data-language={language}
          data-prefix={prefix}
          data-suggestions={site.suggestions}
          data-found={JSON.stringify(site.found)}
          data-none={site.foundNone}
          data-kinds={JSON.stringify(texts.kinds)}
        />
        <button type="submit">{site.search}</button>
      </form>
    </search>
  )
}

/** The same page in another language. */
function Languages() {
  const { language, path, values, texts } = useReader()
  return (
    <nav class="languages" aria-label={texts.site.languages}>
      <ul>
        {LANGUAGES.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path === '/' ? '' : path}${queryOf(values)}`}
              lang={other}
              hrefLang={other}
              {...(other === language && { 'aria-current': 'true' })}
            >
              {TONGUES[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
