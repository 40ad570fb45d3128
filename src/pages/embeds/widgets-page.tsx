import { pathOfId } from '../address.js'
import type { Page } from '../page.js'
import { type Fact, Facts } from '../parts/facts.js'
import { Section } from '../parts/section.js'
import { Sentence, sentence } from '../parts/sentence.js'
import { useReader } from '../reader.js'
import type { Embed } from './embed.js'
import { EMBED_NAMES, EMBEDS, type EmbedName } from './index.js'
import { elementPolicy, elementTag, frameAddress, framePolicy, frameTag, scriptTag } from './snippets.js'

const PROPERTIES = [
  'ink',
  'soft',
  'line',
  'ground',
  'accent',
  'accent-ground',
  'font',
  'heading-font',
  'padding',
]
const PARTS = ['widget', 'title', 'body', 'number', 'sources', 'link']
const ROWS = ['rows/nodes.json', 'rows/edges.json', 'kumu.json']

/** Hands out the widgets: what each shows, what to copy, how large it is, and what a host page has to allow. */
export const widgetsPage: Page = {
  parameters: {},
  variables: () => null,
  view: (_data, { texts: { embeds } }) => ({
    title: embeds.title,
    description: embeds.lead,
    body: <Widgets />,
  }),
}

function Widgets() {
  const { texts } = useReader()
  return (
    <>
      <header class="heading">
        <h1>{texts.embeds.title}</h1>
        <p class="lead">{texts.embeds.lead}</p>
      </header>
      {EMBED_NAMES.map((name) => (
        <Widget key={name} name={name} />
      ))}
      <Attributes />
      <Events />
      <Style />
      <Policy />
      <Rows />
      <Previews />
    </>
  )
}

const Code = ({ children }: { readonly children: string }) => (
  <pre lang="" class="code" dir="ltr">
    <code>{children}</code>
  </pre>
)

function Widget({ name }: { readonly name: EmbedName }) {
  const { texts, words, origin, language, widgets } = useReader()
  const { example, subject }: Embed = EMBEDS[name]
  const file = widgets.find((file) => file.name === `${name}.js`)
  const about = example[subject] ?? ''
  const title = texts.embeds.names[name]
  const src = frameAddress(origin, name, { ...example, lang: language })
  return (
    <Section id={name} title={title}>
      <p>
        {texts.embeds.abouts[name]} <a href={src.slice(origin.length)}>{texts.embeds.preview}</a>
      </p>
      <h3>
        {texts.embeds.element}
        {file && (
          <span class="count">
            {' '}
            {sentence(texts.embeds.size, { size: words.number(Math.ceil(file.bytes / 100) / 10) })}
          </span>
        )}
      </h3>
      {file && (
        <Code>
          {`${scriptTag(origin, file)}\n${elementTag(name, { ...example, lang: language }, `${origin}/${language}${pathOfId(about)}`, title)}`}
        </Code>
      )}
      <h3>{texts.embeds.frame}</h3>
      <Code>{frameTag({ src, title, width: '600', height: '480' })}</Code>
    </Section>
  )
}

function Attributes() {
  const { texts } = useReader()
  const { embeds } = texts
  const subjects = EMBED_NAMES.flatMap((name) => Object.keys(EMBEDS[name].example).slice(0, 1))
  const facts: readonly Fact[] = [
    [[...new Set(subjects)].join(', '), sentence(embeds.about, { list: 'city:tangier, programme:mc2cm …' })],
    ['property', sentence(embeds.property, { list: 'participantCount, speakerCount …' })],
    ['unit', sentence(embeds.unit, { list: 'cities, mayors …' })],
    ['first', embeds.first],
    ['lang', embeds.lang],
    ['theme', embeds.theme],
    ['base', embeds.base],
  ]
  return (
    <Section id="attributes" title={embeds.attributes}>
      <p>{embeds.attributesLead}</p>
      <Facts facts={facts} />
    </Section>
  )
}

const Word = ({ children }: { readonly children: string }) => (
  <code lang="" dir="ltr">
    {children}
  </code>
)

function Events() {
  const { texts } = useReader()
  return (
    <Section id="events" title={texts.embeds.events}>
      <p>
        <Sentence
          of={texts.embeds.eventsLead}
          load={<Word>parley-load</Word>}
          error={<Word>parley-error</Word>}
          select={<Word>parley-select</Word>}
        />
      </p>
    </Section>
  )
}

function Style() {
  const { texts, words } = useReader()
  const list = (names: readonly string[]) => <Word>{words.list(names)}</Word>
  return (
    <Section id="style" title={texts.embeds.style}>
      <p>
        <Sentence
          of={texts.embeds.styleLead}
          properties={list(PROPERTIES.map((name) => `--parley-${name}`))}
          parts={list(PARTS.map((name) => `::part(${name})`))}
        />
      </p>
    </Section>
  )
}

function Policy() {
  const { texts, origin, widgets } = useReader()
  const { embeds } = texts
  const height = widgets.find(({ name }) => name === 'frame.js')
  return (
    <Section id="policy" title={embeds.policy}>
      <p>{embeds.policyElement}</p>
      <Code>{elementPolicy(origin)}</Code>
      <p>
        <Sentence of={embeds.hash} attribute={<Word>integrity</Word>} />
      </p>
      <p>{embeds.policyFrame}</p>
      <Code>{framePolicy(origin)}</Code>
      {height && (
        <>
          <p>{embeds.height}</p>
          <Code>{scriptTag(origin, height)}</Code>
        </>
      )}
    </Section>
  )
}

function Rows() {
  const { texts, origin } = useReader()
  return (
    <Section id="rows" title={texts.embeds.rows}>
      <p>{texts.embeds.rowsLead}</p>
      <Code>{ROWS.map((name) => `${origin}/embed/v1/${name}?of=city:tangier`).join('\n')}</Code>
    </Section>
  )
}

function Previews() {
  const { texts, origin } = useReader()
  const page = encodeURIComponent(`${origin}/city/tangier`)
  return (
    <Section id="oembed" title={texts.embeds.oembed}>
      <Code>{`${origin}/oembed?url=${page}&maxwidth=600&format=json`}</Code>
    </Section>
  )
}
