import { type ComponentChildren, Fragment } from 'preact'

/** A text with names in braces, each replaced by what it stands for. */
export function Sentence({
  of,
  ...parts
}: { readonly of: string } & Readonly<Record<string, ComponentChildren>>) {
  return (
    <>
      {of.split(/\{(\w+)\}/).map((piece, at) => (
        <Fragment key={at}>{at % 2 === 0 ? piece : parts[piece]}</Fragment>
      ))}
    </>
  )
}

/** The same, where everything is text. */
export const sentence = (of: string, parts: Readonly<Record<string, string>>): string =>
  of.replace(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole)
