import { groupBy } from '../../domain/values/group.js'
import type { DialogueFragment, DialoguesFragment } from '../generated.js'
import { Cites } from '../parts/cites.js'
import { useReader } from '../reader.js'
import { Dialogue } from './dialogue.js'

type Attendance = DialoguesFragment['nodes'][number]

/** The dialogues an actor took part in, by year, each once with all of its roles. */
export function Attended({ of }: { readonly of: DialoguesFragment }) {
  const { texts } = useReader()
  if (of.totalCount === 0) return <p class="none">{texts.sentences.nothing}</p>
  const years = groupBy(of.nodes, ({ activity }) => yearOf(activity))
  return (
    <>
      {[...years].map(([year, attendances]) => (
        <div key={year} class="year">
          <h3>{year === '' ? texts.sentences.undated : year}</h3>
          <ul class="entries">
            {[...groupBy(attendances, ({ activity }) => activity.id).values()].map((roles) => (
              <AttendedDialogue key={roles[0]?.activity.id} roles={roles} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

const isDialogue = (activity: Attendance['activity']): activity is DialogueFragment => 'place' in activity

/** The dialogues among participations, each once. */
export const dialoguesOf = ({ nodes }: DialoguesFragment): readonly DialogueFragment[] => [
  ...new Map(
    nodes.flatMap(({ activity }) => (isDialogue(activity) ? [[activity.id, activity] as const] : [])),
  ).values(),
]

const yearOf = (activity: Attendance['activity']): string =>
  (isDialogue(activity) && activity.startDate?.slice(0, 4)) || ''

function AttendedDialogue({ roles }: { readonly roles: readonly Attendance[] }) {
  const { texts } = useReader()
  const activity = roles[0]?.activity
  if (!activity || !isDialogue(activity)) return null
  return (
    <Dialogue of={activity}>
      <ul class="roles">
        {roles.map(({ id, role, claims }) => (
          <li key={id}>
            {texts.roles[role]}
            <Cites of={claims} />
          </li>
        ))}
      </ul>
    </Dialogue>
  )
}
