/** A line or two of a language that read a file from here. Addresses are encoded: no quote is in them. */
export interface Snippet {
  readonly language: string
  readonly code: string
}

/** How programs read a page: as a table where there is one, else as JSON. */
export const snippetsOf = (json: string, csv: string | null): readonly Snippet[] => [
  { language: 'curl', code: `curl '${csv ?? json}'` },
  { language: 'Python', code: csv === null ? pythonJson(json) : pythonTable(csv) },
  { language: 'R', code: csv === null ? rJson(json) : rTable(csv) },
  { language: 'JavaScript', code: `const { data } = await (await fetch('${json}')).json()` },
  ...(csv === null ? [] : [{ language: 'Google Sheets', code: `=IMPORTDATA("${csv}")` }]),
]

const pythonTable = (csv: string): string =>
  `import pandas\ntable = pandas.read_csv("${csv}", keep_default_na=False)`

const pythonJson = (json: string): string =>
  `import json, urllib.request\ndata = json.load(urllib.request.urlopen("${json}"))["data"]`

const rTable = (csv: string): string =>
  `table <- read.csv("${csv}", fileEncoding = "UTF-8-BOM", na.strings = "")`

const rJson = (json: string): string => `data <- jsonlite::fromJSON("${json}")$data`
