import { queryOf } from '../address.js'
import { Heading, Names, Recorded } from '../blocks/head.js'
import { Writings } from '../blocks/writings.js'
import type { OrganisationPageQuery, OrganisationPageQueryVariables } from '../generated.js'
import type { Page } from '../page.js'
import { CURSOR } from '../parameters.js'
import { EntityLink } from '../parts/name.js'
import { AllOf } from '../parts/pager.js'
import { Section } from '../parts/section.js'
import { useReader } from '../reader.js'
import { ActorSections, countsOfActor } from './actor.js'
import { type Count, described } from './described.js'

type Organisation = NonNullable<OrganisationPageQuery['organisation']>

export const organisationPage: Page<OrganisationPageQuery, OrganisationPageQueryVariables> = {
  parameters: { after: CURSOR, met: CURSOR },
  variables: ({ id, language, values: { after, met } }) => ({ id, languages: [language], after, met }),
  view(data, telling) {
    if (!data?.organisation) return null
    const counts = countsOfActor(data.organisation, data.coParticipants, telling)
    return {
      ...described(data.organisation, counts, telling),
      body: <OrganisationBody organisation={data.organisation} met={data.coParticipants} counts={counts} />,
    }
  },
}

interface OrganisationBodyProps {
  readonly organisation: Organisation
  readonly met: OrganisationPageQuery['coParticipants']
  readonly counts: readonly Count[]
}

function OrganisationBody({ organisation, met, counts }: OrganisationBodyProps) {
  const { texts } = useReader()
  const { kind, acronym, parent, city } = organisation
  return (
    <>
      <Heading of={organisation} kind={`${texts.kinds.ORGANISATION} · ${texts.organisationKinds[kind]}`}>
        <Recorded counts={counts} />
      </Heading>
      <Names
        of={organisation}
        facts={[
          [texts.labels.acronym, acronym !== null && <bdi lang="">{acronym}</bdi>],
          [texts.labels.parent, parent && <EntityLink to={parent} />],
          [texts.labels.cityOf, city && <EntityLink to={city} />],
        ]}
      />
      <ActorSections of={organisation} met={met} />
      <Publications organisation={organisation} />
    </>
  )
}

function Publications({ organisation: { id, publications } }: { readonly organisation: Organisation }) {
  const { texts, words } = useReader()
  const { nodes, totalCount } = publications
  if (totalCount === 0) return null
  return (
    <Section
      id="publications"
      title={texts.sections.publications}
      count={words.plural(texts.counted.ARTICLE, totalCount)}
    >
      <Writings of={nodes} />
      <AllOf shown={nodes.length} of={totalCount} path={`/articles${queryOf({ publisher: id })}`} />
    </Section>
  )
}
