import type { DialogueFragment } from '../generated.js'
import { useReader } from '../reader.js'
import { EntityLink } from './name.js'
import { Sentence } from './sentence.js'

/** Where an event took place; nothing where that is not known. */
export function Where({ of: { city, online } }: { readonly of: DialogueFragment['place'] }) {
  const { texts, words } = useReader()
  if (city === null) return online ? texts.sentences.online : null
  const where = (
    <>
      <EntityLink to={city} /> ({words.country(city.country)})
    </>
  )
  return online ? <Sentence of={texts.sentences.onlineFrom} city={where} /> : where
}

export const isPlaced = ({ city, online }: DialogueFragment['place']): boolean => city !== null || online
