import type { CitiesPageQuery, CityFilter, CityOrder, Region, Role } from '../generated.js'
import { COUNTRY, choice } from '../parameters.js'
import { EntityLink } from '../parts/name.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'
import { en } from '../texts/en.js'
import { countryOptions } from './counted.js'
import { optionsOf } from './filter-form.js'
import { listPage } from './list.js'

type City = CitiesPageQuery['cities']['nodes'][number]

export const citiesPage = listPage<CitiesPageQuery, CityFilter, CityOrder>({
  kind: 'CITY',
  parameters: {
    country: COUNTRY,
    region: choice(Object.keys(en.regions)),
    role: choice(Object.keys(en.roles)),
  },
  orders: {
    name: { field: 'NAME' },
    country: { field: 'COUNTRY' },
    population: { field: 'POPULATION', direction: 'DESC' },
  },
  filter: ({ q, country, region, role }) => ({
    ...(q && { name: { contains: q } }),
    ...(country && { country: { eq: country } }),
    ...(region && { region: { eq: region as Region } }),
    ...(role && { participations: { some: { roles: [role as Role] } } }),
  }),
  connection: ({ cities }) => cities,
  fields: ({ countries }, { texts, words, asked }) => [
    { name: 'country', label: texts.labels.country, options: countryOptions(countries, words, asked) },
    { name: 'region', label: texts.labels.region, options: optionsOf(texts.regions) },
    { name: 'role', label: texts.labels.role, options: optionsOf(texts.roles) },
  ],
  rows: ({ cities }) => <Cities of={cities.nodes} />,
})

function Cities({ of }: { readonly of: readonly City[] }) {
  const { texts, words } = useReader()
  return (
    <Table
      label={texts.manyOf.CITY}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { label: texts.labels.name, cell: (city) => <EntityLink to={city} /> },
        { label: texts.labels.country, cell: ({ country }) => words.country(country) },
        { label: texts.labels.region, cell: ({ region }) => texts.regions[region] },
        {
          label: texts.labels.participations,
          cell: ({ participations }) => words.number(participations.totalCount),
        },
      ]}
    />
  )
}
