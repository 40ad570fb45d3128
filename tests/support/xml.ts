/** The children of an XML document's root, as text by their names; for documents of two levels. */
export function fieldsOfXml(xml: string): Readonly<Record<string, string>> {
  const fields = [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name = '', text = '']) => [
    name,
    plain(text),
  ])
  return Object.fromEntries(fields)
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
const plain = (text: string): string => text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
