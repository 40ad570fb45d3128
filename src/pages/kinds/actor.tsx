import { Attended, dialoguesOf } from '../blocks/attended.js'
import { Stated } from '../blocks/head.js'
import { Incomplete } from '../blocks/incomplete.js'
import { Met } from '../blocks/met.js'
import { Standings } from '../blocks/standings.js'
import { Mentioning } from '../blocks/writings.js'
import type { CityPageQuery, MetFragment, OrganisationPageQuery } from '../generated.js'
import type { Telling } from '../page.js'
import { Shown } from '../parts/cites.js'
import { AllArticles, NextOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { Pictures } from '../pictures/subject.js'
import { useReader } from '../reader.js'
import type { Count } from './described.js'

type Actor = NonNullable<CityPageQuery['city'] | OrganisationPageQuery['organisation']>

export const countsOfActor = (
  { dialogues, programmes, articles }: Actor,
  met: MetFragment,
  { texts: { counted }, words }: Telling,
): readonly Count[] => [
  [words.plural(counted.participations, dialogues.totalCount), dialogues.totalCount],
  [words.plural(counted.met, met.totalCount), met.totalCount],
  [words.plural(counted.PROGRAMME, programmes.totalCount), programmes.totalCount],
  [words.plural(counted.mentioning, articles.totalCount), articles.totalCount],
]

/** What is alike for all who take part. */
export function ActorSections({ of, met }: { readonly of: Actor; readonly met: MetFragment }) {
  const { texts, words } = useReader()
  const { dialogues, standings, articles } = of
  return (
    <>
      <Section
        id="dialogues"
        title={texts.sections.dialogues}
        count={words.plural(texts.counted.participations, dialogues.totalCount)}
      >
        <Attended of={dialogues} />
        <Shown shown={dialogues.nodes.length} of={dialogues.totalCount} />
        <NextOf info={dialogues.pageInfo} parameter="after" />
      </Section>
      <Section id="met" title={texts.sections.met} count={words.plural(texts.counted.met, met.totalCount)}>
        <Met of={met} />
        <Shown shown={met.edges.length} of={met.totalCount} />
        <NextOf info={met.pageInfo} parameter="met" />
      </Section>
      <Section
        id="programmes"
        title={texts.sections.programmes}
        count={words.plural(texts.counted.PROGRAMME, of.programmes.totalCount)}
      >
        <Standings of={standings} />
      </Section>
      <Section
        id="articles"
        title={texts.sections.articles}
        count={words.plural(texts.counted.ARTICLE, articles.totalCount)}
      >
        <Mentioning of={articles} />
        <AllArticles of={articles} mention={of.id} />
      </Section>
      <Stated of={of} />
      <Pictures of={of} />
      <Incomplete of={dialoguesOf(dialogues)} />
    </>
  )
}
