import { groupBy } from '../../domain/values/group.js'
import type { EventPageQuery } from '../generated.js'
import { Cites } from '../parts/cites.js'
import { EntityLink } from '../parts/name.js'
import { useReader } from '../reader.js'

type Participation = NonNullable<EventPageQuery['event']>['participations']['nodes'][number]

/** Who took part in an event, by role. */
export function Participants({ of }: { readonly of: readonly Participation[] }) {
  const { texts } = useReader()
  if (of.length === 0) return <p class="none">{texts.sentences.nothing}</p>
  return (
    <div class="facts">
      {[...groupBy(of, ({ role }) => role)].map(([role, participations]) => (
        <div key={role}>
          <h3>{texts.roles[role]}</h3>
          <ul class="people">
            {participations.map((participation) => (
              <Participant key={participation.id} of={participation} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Participant({ of: { actor, claims } }: { readonly of: Participation }) {
  const { words } = useReader()
  return (
    <li>
      <EntityLink to={actor} />
      {'country' in actor && <span class="meta"> {words.country(actor.country)}</span>}
      <Cites of={claims} />
    </li>
  )
}
