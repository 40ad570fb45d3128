import type { ConnectPageQuery, ConnectPageQueryVariables, NamedFragment } from '../generated.js'
import type { Page, Telling } from '../page.js'
import { Data } from '../parts/name.js'
import { Sentence, sentence } from '../parts/sentence.js'
import { Chain, chainOf } from '../pictures/drawings/chain.js'
import type { Picture } from '../pictures/picture.js'
import { titleOf } from '../pictures/subject.js'
import { fileRows } from '../pictures/tabular.js'
import { Answer } from './answer.js'
import { clearerAddress, namedIn, PARAMETERS, variablesOf } from './asked.js'
import { ConnectForm } from './form.js'
import { linkColumns, linksOf, sentenceOf } from './links.js'
import type { Path, Paths } from './step.js'

interface Ends {
  readonly from: NamedFragment
  readonly to: NamedFragment
}

/** How two are linked. */
export const connectPage: Page<ConnectPageQuery, ConnectPageQueryVariables> = {
  parameters: PARAMETERS,
  variables: variablesOf,
  elsewhere: clearerAddress,
  view(data, telling) {
    const { texts, asked } = telling
    const [from, to] = [namedIn(data, asked.values.from), namedIn(data, asked.values.to)]
    const paths = data?.paths
    const ends = from && to && { from, to }
    const title = ends ? titleOf(texts.connect.titleOf, { ...ends }, telling) : texts.connect.title
    const picture = ends && paths && pictureOf(paths, { ends, title }, telling)
    return {
      title,
      description: ends ? title : texts.connect.lead,
      styles: ['pictures.css'],
      scripts: ['connect.js'],
      picture,
      body: (
        <>
          <Heading ends={ends} telling={telling} />
          <ConnectForm data={data} />
          {paths && !ends && <p class="lead">{texts.connect.unknown}</p>}
          {data && paths && ends && (
            <Answer data={data} paths={paths} ends={ends} picture={picture} links={linksOf(paths)} />
          )}
        </>
      ),
    }
  },
}

function Heading({
  ends,
  telling: { texts },
}: {
  readonly ends: Ends | undefined
  readonly telling: Telling
}) {
  if (!ends)
    return (
      <header class="heading">
        <h1>{texts.connect.title}</h1>
        <p class="lead">{texts.connect.lead}</p>
      </header>
    )
  const { from, to } = ends
  return (
    <header class="heading">
      <h1>
        <Sentence
          of={texts.connect.titleOf}
          from={<Data text={from.name} language={from.nameLanguage} />}
          to={<Data text={to.name} language={to.nameLanguage} />}
        />
      </h1>
    </header>
  )
}

/** The first chain is drawn; the files have the steps of all. */
function pictureOf(
  paths: Paths,
  { ends, title }: { readonly ends: Ends; readonly title: string },
  telling: Telling,
): Picture | undefined {
  const [first] = paths.paths
  if (!first) return undefined
  const { texts } = telling
  const drawn = drawnOf(first, telling)
  return {
    name: 'links',
    title,
    says: titleOf(texts.connect.pictureSays, { ...ends }, telling),
    ...chainOf(drawn),
    drawing: <Chain of={drawn} />,
    rows: fileRows(linkColumns(texts), linksOf(paths)),
  }
}

/** The entities of a chain one under the other, and between each two what joins them. */
function drawnOf({ steps }: Path, { texts, words }: Telling) {
  const [start] = steps
  const joints = steps.map((step) => {
    const what = step.role ? texts.roles[step.role] : texts.pictures.relations[step.relation]
    const date = step.startDate && words.period(step.startDate, step.endDate ?? step.startDate)
    return {
      label: date ? sentence(texts.steps.dated, { name: what, date }) : what,
      whole: sentenceOf(texts, step),
    }
  })
  return { entities: [...(start ? [start.from] : []), ...steps.map(({ to }) => to)], joints }
}
