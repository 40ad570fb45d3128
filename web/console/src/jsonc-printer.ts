import { applyEdits, format, type ParseError, parse, printParseErrorCode } from 'jsonc-parser'

/**
 * A plugin for Prettier that knows one language, JSON with comments. GraphiQL prettifies the variables and
 * headers with Prettier's JavaScript parser, half a megabyte for that alone; the formatter here is in the
 * console already.
 */
export const parsers = {
  jsonc: {
    astFormat: 'jsonc',
    parse(text: string): { formatted: string } {
      const errors: ParseError[] = []
      parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
      if (errors[0]) throw new SyntaxError(printParseErrorCode(errors[0].error))
      const edits = format(text, undefined, { insertSpaces: true, tabSize: 2, eol: '\n' })
      return { formatted: applyEdits(text, edits) }
    },
    locStart: () => 0,
    locEnd: () => 0,
  },
}

export const printers = {
  jsonc: {
    print: (path: { node: { formatted: string } }) => path.node.formatted,
  },
}
