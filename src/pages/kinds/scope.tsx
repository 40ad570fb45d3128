import { pathOfList } from '../address.js'
import type { LandingPageQuery } from '../generated.js'
import { Inside } from '../parts/links.js'
import { Section } from '../parts/section.js'
import { sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'

type Statistics = LandingPageQuery['statistics']

/** How much there is, of what, from which years and in which languages: people cannot ask for what they do not know of. */
export function Scope({ of }: { readonly of: Statistics }) {
  const { texts, words } = useReader()
  const { landing } = texts
  const participations = of.relations.find(({ kind }) => kind === 'PARTICIPATION')?.count ?? 0
  return (
    <Section id="scope" title={landing.scope}>
      <dl class="counts">
        {of.entities.map(({ kind, count }) => (
          <div key={kind}>
            <dt>
              <Inside path={pathOfList(kind)}>{texts.manyOf[kind]}</Inside>
            </dt>
            <dd>{words.number(count)}</dd>
          </div>
        ))}
        <Amount count={participations} what={words.plural(landing.participations, participations)} />
        <Amount count={of.claims} what={words.plural(landing.claims, of.claims)} />
      </dl>
      <Range of={of} />
    </Section>
  )
}

function Amount({ count, what }: { readonly count: number; readonly what: string }) {
  const { words } = useReader()
  return (
    <div>
      <dt>{what}</dt>
      <dd>{words.number(count)}</dd>
    </div>
  )
}

function Range({ of: { years, languages } }: { readonly of: Statistics }) {
  const { texts, words } = useReader()
  const { landing } = texts
  if (years === null) return <p>{landing.empty}</p>
  const tongues = words.list(languages.map(({ language }) => words.tongue(language)))
  return (
    <p>
      {sentence(landing.years, { from: String(years.from), to: String(years.to) })}{' '}
      {sentence(landing.articleLanguages, { list: tongues })}
    </p>
  )
}
