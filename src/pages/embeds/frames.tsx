import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { pathOfId } from '../address.js'
import type { Ask } from '../asking.js'
import type { Documents } from '../documents.js'
import { type Failure, failureOf } from '../failure.js'
import { isLanguage, type Language } from '../language.js'
import type { Asked, Telling, View } from '../page.js'
import { ReaderContext } from '../reader.js'
import { TEXTS } from '../texts/index.js'
import { wordsOf } from '../words/known.js'
import { EmbedContent } from './content.js'
import { type Embed, readAsked } from './embed.js'
import { embedReader } from './embed-reader.js'
import { FrameDocument } from './frame-document.js'
import { EMBEDS, type EmbedName } from './index.js'
import { Refusal, titleOf } from './refusal.js'

/** What a frame asks for. */
export interface FrameRequest {
  readonly name: EmbedName
  /** What stands behind the question mark, as it came. */
  readonly query: string
  readonly preferred: Language
  /** Names the request in the log. */
  readonly reference: string
  readonly ask: Ask
}

export interface FrameAnswer {
  readonly status: number
  readonly language: Language
  readonly html: string
}

/** The widgets as pages for frames. */
export const createFrames =
  (documents: Documents) =>
  async (request: FrameRequest): Promise<FrameAnswer> => {
    try {
      return await open(request, documents)
    } catch (error) {
      const failure = failureOf(error, request.reference)
      if (!failure) throw error
      return refusal(failure, request)
    }
  }

async function open(request: FrameRequest, documents: Documents): Promise<FrameAnswer> {
  const embed: Embed = EMBEDS[request.name]
  const asked = readAsked(embed, request.query, request.preferred)
  const data = await request.ask(documents.get(request.name) ?? '', embed.variables(asked))
  const telling = tellingOf(asked)
  const view = embed.view(data, telling)
  if (!view) return refusal({ status: 404 }, request)
  return frame(200, telling, view, <EmbedContent view={view} path={pathOfId(asked.id)} level={1} />)
}

const tellingOf = (asked: Asked): Telling => ({
  asked,
  texts: TEXTS[asked.language],
  words: wordsOf(asked.language),
})

function refusal(
  failure: Failure | { readonly status: 404 },
  { query, preferred }: FrameRequest,
): FrameAnswer {
  const lang = new URLSearchParams(query).get('lang') ?? ''
  const telling = tellingOf({ id: '', values: {}, language: isLanguage(lang) ? lang : preferred })
  const title = titleOf(failure, telling.texts)
  return frame(failure.status, telling, { title, description: title }, <Refusal failure={failure} />)
}

function frame(
  status: number,
  { asked: { language, values }, words }: Telling,
  { title, description }: Pick<View, 'title' | 'description'>,
  content: ComponentChildren,
): FrameAnswer {
  const reader = embedReader({ language, prefix: `/${language}`, values, words })
  const page = (
    <ReaderContext.Provider value={reader}>
      <FrameDocument title={title} description={description}>
        {content}
      </FrameDocument>
    </ReaderContext.Provider>
  )
  return { status, language, html: `<!doctype html>${renderToString(page)}` }
}
