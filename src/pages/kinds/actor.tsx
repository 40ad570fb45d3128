import { Attended, dialoguesOf } from '../blocks/attended.js'
import { Stated } from '../blocks/head.js'
import { Incomplete } from '../blocks/incomplete.js'
import { Met } from '../blocks/met.js'
import { MentioningSection } from '../blocks/sections.js'
import { Standings } from '../blocks/standings.js'
import type { CityPageQuery, MetFragment, OrganisationPageQuery } from '../generated.js'
import type { Telling } from '../page.js'
import { Shown } from '../parts/cites.js'
import { NextOf } from '../parts/pager.js'
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
      <MentioningSection of={articles} id={of.id} />
      <Stated of={of} />
      <Pictures of={of} />
      <Incomplete of={dialoguesOf(dialogues)} />
    </>
  )
}
