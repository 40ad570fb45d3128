/** A question to a GraphQL service. */
export interface Asked {
  readonly endpoint: string
  readonly query: string
  readonly variables: unknown
}

const body = ({ query, variables }: Asked): string => JSON.stringify({ query, variables })

/** In single quotes, as shells take text as it is. */
const shell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

export const curlOf = (asked: Asked): string =>
  `curl -H 'content-type: application/json' \\\n  --data-raw ${shell(body(asked))} \\\n  ${shell(asked.endpoint)}`

/** JSON in JSON: what Python, R and JavaScript all read as a text. */
const quoted = (text: string): string => JSON.stringify(text).replace(/[\u007f-\uffff]/g, escaped)
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

export const pythonOf = (asked: Asked): string => `import json, urllib.request

body = json.loads(${quoted(body(asked))})
request = urllib.request.Request(${quoted(asked.endpoint)}, json.dumps(body).encode(), {"content-type": "application/json"})
data = json.load(urllib.request.urlopen(request))["data"]`

export const rOf = (asked: Asked): string => `library(httr2)

body <- ${rText(body(asked))}
data <- request(${rText(asked.endpoint)}) |>
  req_body_raw(body, type = "application/json") |>
  req_perform() |>
  resp_body_json()`

/** A raw text of R: nothing in it needs to be escaped but what would end it. */
function rText(text: string): string {
  const dashes = '-'.repeat(longest(/\)(-*)"/g, text))
  return `r"${dashes}(${text})${dashes}"`
}

const longest = (pattern: RegExp, text: string): number =>
  Math.max(-1, ...[...text.matchAll(pattern)].map(([, dashes = '']) => dashes.length)) + 1

export const javascriptOf = (
  asked: Asked,
): string => `const response = await fetch(${quoted(asked.endpoint)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: ${quoted(body(asked))},
})
const { data } = await response.json()`

/** For Google Sheets; other spreadsheets open the file itself. */
export const sheetsOf = (csv: string): string => `=IMPORTDATA("${csv.replaceAll('"', '""')}")`
