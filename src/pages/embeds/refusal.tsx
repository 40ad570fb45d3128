import type { Failure } from '../failure.js'
import { BadPart } from '../kinds/errors.js'
import { Inside } from '../parts/links.js'
import { useReader } from '../reader.js'
import type { Texts } from '../texts/texts.js'

/** What a frame says where it has nothing to show. */
export function Refusal({ failure }: { readonly failure: Failure | { readonly status: 404 } }) {
  const { texts } = useReader()
  return (
    <>
      <h1 class="title">{titleOf(failure, texts)}</h1>
      {'parameter' in failure ? <BadPart failure={failure} /> : <p class="lead">{leadOf(failure, texts)}</p>}
      <p class="more">
        <Inside path="/embed/v1">{texts.embeds.title}</Inside>
      </p>
    </>
  )
}

export function titleOf({ status }: { readonly status: number }, { errors }: Texts): string {
  if (status === 404) return errors.lost
  return status === 400 ? errors.bad : errors.fault
}

function leadOf(failure: Failure | { readonly status: 404 }, { errors }: Texts): string {
  if (failure.status === 404) return errors.lostLead
  if (failure.status === 503) return errors.away
  return failure.status === 500 ? errors.faultLead.replace('{reference}', failure.reference) : errors.broken
}
