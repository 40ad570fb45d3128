import { useReader } from '../reader.js'

/** What is below every page: how a program would ask for the same. */
export function Footer({ console }: { readonly console: string | null }) {
  const { texts } = useReader()
  return (
    <footer class="foot">
      <p>{texts.site.tagline}</p>
      <ul>
        {console !== null && (
          <li>
            <a href={console} rel="nofollow">
              {texts.site.query}
            </a>
          </li>
        )}
        <li>
          <a href="/graphiql/">{texts.site.console}</a>
        </li>
        <li>
          <a href="/schema.graphql">{texts.site.schema}</a>
        </li>
      </ul>
    </footer>
  )
}
