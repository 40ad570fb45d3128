import type { Given } from '../../domain/criteria/operators.js'
import type { EntityKind } from '../../domain/values/ids.js'
import { byText } from '../../domain/values/text.js'
import type { RequestReads } from '../../graph/index.js'
import { absencesIn } from '../../services/absence/asked.js'
import {
  type Absence,
  absenceNotes,
  countLists,
  countNotes,
  type ListCounts,
} from '../../services/absence/notes.js'
import { once } from '../connection.js'

/** What an answer says of itself beside its data, as `extensions.notes`. */
export class Notes {
  /** Read once, however many fields must say something. */
  readonly #lists: () => Promise<ListCounts>
  readonly #texts = new Set<string>()

  constructor(reads: RequestReads) {
    this.#lists = once(() => countLists(reads))
  }

  /** Each once, in an order that does not depend on which field was answered first. */
  get texts(): readonly string[] {
    return [...this.#texts].sort(byText)
  }

  /** Says how far lists of participants may be trusted, where an answer speaks of absence. */
  async ofAbsence(absences: readonly Absence[]): Promise<void> {
    const lists = await this.#lists()
    for (const text of absences.flatMap((absence) => absenceNotes(lists, absence))) this.#texts.add(text)
  }

  /** Counts participations, and says how many events have complete lists of them. */
  readonly counted = async <T>(count: () => Promise<T>): Promise<T> => {
    const [answer, lists] = await Promise.all([count(), this.#lists()])
    for (const text of countNotes(lists)) this.#texts.add(text)
    return answer
  }

  /** Reads a list; where its filter asks for absence, the notes say of what lists. */
  async with<T>(kind: EntityKind, filter: Given<object>, read: () => Promise<T>): Promise<T> {
    const absences = absencesIn(kind, filter)
    if (absences.length === 0) return read()
    const [answer] = await Promise.all([read(), this.ofAbsence(absences)])
    return answer
  }
}
