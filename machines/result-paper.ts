import type { Procedure, ResultInput } from './bundle.ts'

export type ResultLines = Readonly<Record<string, (input: ResultInput) => string | undefined>>

/** A result paper from its lines; those without a value are left out. Pure. */
export function resultPaper(lines: ResultLines): Pick<Procedure, 'result' | 'resultKeys'> {
  return {
    resultKeys: Object.keys(lines),
    result: (input) =>
      Object.entries(lines).flatMap(([key, line]) => {
        const value = line(input)
        return value ? [{ key, value }] : []
      }),
  }
}

/** Lines that repeat what was declared. */
export function declaredLines(...keys: string[]): ResultLines {
  return Object.fromEntries(keys.map((key) => [key, ({ answers }) => answers[key]]))
}
