import type {
  OrganisationFilter,
  OrganisationKind,
  OrganisationOrder,
  OrganisationsPageQuery,
  Role,
} from '../generated.js'
import { choice } from '../parameters.js'
import { EntityLink } from '../parts/name.js'
import { Table } from '../parts/table.js'
import { useReader } from '../reader.js'
import { en } from '../texts/en.js'
import { optionsOf } from './filter-form.js'
import { listPage } from './list.js'

type Organisation = OrganisationsPageQuery['organisations']['nodes'][number]

export const organisationsPage = listPage<OrganisationsPageQuery, OrganisationFilter, OrganisationOrder>({
  kind: 'ORGANISATION',
  parameters: { kind: choice(Object.keys(en.organisationKinds)), role: choice(Object.keys(en.roles)) },
  orders: { name: { field: 'NAME' }, kind: { field: 'KIND' } },
  filter: ({ q, kind, role }) => ({
    ...(q && { or: [{ name: { contains: q } }, { acronym: { contains: q } }] }),
    ...(kind && { kind: { eq: kind as OrganisationKind } }),
    ...(role && { participations: { some: { roles: [role as Role] } } }),
  }),
  connection: ({ organisations }) => organisations,
  fields: (_, { texts }) => [
    { name: 'kind', label: texts.labels.kind, options: optionsOf(texts.organisationKinds) },
    { name: 'role', label: texts.labels.role, options: optionsOf(texts.roles) },
  ],
  rows: ({ organisations }) => <Organisations of={organisations.nodes} />,
})

function Organisations({ of }: { readonly of: readonly Organisation[] }) {
  const { texts, words } = useReader()
  return (
    <Table
      label={texts.manyOf.ORGANISATION}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        { label: texts.labels.name, cell: (organisation) => <EntityLink to={organisation} /> },
        {
          label: texts.labels.acronym,
          cell: ({ acronym }) => acronym !== null && <bdi lang="">{acronym}</bdi>,
        },
        { label: texts.labels.kind, cell: ({ kind }) => texts.organisationKinds[kind] },
        {
          label: texts.labels.participations,
          cell: ({ participations }) => words.number(participations.totalCount),
        },
      ]}
    />
  )
}
