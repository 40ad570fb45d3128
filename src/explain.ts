import { ConfigurationError, ParleyError } from './errors.js'

/** A failure of a command, as a person at a terminal needs it: what is wrong and what to do, no stack. */
export function explain(error: unknown): string {
  if (error instanceof ConfigurationError)
    return `The settings are wrong:\n${indented(error.message)}\nSee .env.example.`
  if (error instanceof ParleyError) return error.message
  const { code, message, port } = error as { code?: string; message?: string; port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or set PORT to another (PORT=0: any free one).`
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to another.`
  return message ?? String(error)
}

const indented = (text: string): string => text.replace(/^/gm, '  ')
