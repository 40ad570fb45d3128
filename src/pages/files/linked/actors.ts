import type { CityPageQuery, MentioningFragment, OrganisationPageQuery } from '../../generated.js'
import { headOf, named, type Thing } from './thing.js'

const subjects = (base: string, { nodes }: MentioningFragment) => nodes.map((article) => named(base, article))

export function cityThing({ city }: CityPageQuery, base: string): Thing | null {
  if (!city) return null
  const { location } = city
  return {
    ...headOf(base, city),
    containedInPlace: { '@type': 'Country', identifier: city.country },
    ...(location && {
      geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude },
    }),
    event: city.events.nodes.map((event) => named(base, event)),
    subjectOf: subjects(base, city.articles),
  }
}

export function organisationThing({ organisation }: OrganisationPageQuery, base: string): Thing | null {
  if (!organisation) return null
  const { parent, acronym, website } = organisation
  const head = headOf(base, organisation)
  return {
    ...head,
    ...(website !== null && { url: website }),
    ...(acronym !== null && { alternateName: [acronym, ...(head.alternateName as unknown[])] }),
    ...(parent && { parentOrganization: named(base, parent) }),
    subjectOf: subjects(base, organisation.articles),
  }
}
