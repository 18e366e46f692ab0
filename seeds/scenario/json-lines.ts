/** A JSON text that cannot be read: where, and why. */
export class JsonError extends Error {
  constructor(
    readonly line: number,
    readonly why: 'syntax' | 'ended' | 'twice' | 'deep',
    readonly found: string,
  ) {
    super(`Line ${line}: ${why} ${found}`)
    this.name = 'JsonError'
  }
}

type Path = readonly PropertyKey[]

/** What a JSON text says, and the line on which the value at a path begins. */
export interface LinedJson {
  value: unknown
  lineOf: (path: Path) => number
}

const TOKEN = /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?\w[\w.+-]*/y
const BLANK = /[ \t\r\n]*/y
const DEEPEST = 100

const keyOf = (path: Path) => JSON.stringify(path.map(String))

/** Reads JSON and remembers its lines, so that what is wrong with a value can be shown. Throws JsonError. */
export function readJson(text: string): LinedJson {
  const lines = new Map<string, number>()
  let at = 0

  const here = () => text.slice(0, at).split('\n').length
  const skip = () => {
    BLANK.lastIndex = at
    BLANK.test(text)
    at = BLANK.lastIndex
  }
  const fault = (why: JsonError['why'], found = text.slice(at).split('\n', 1)[0] ?? '') =>
    new JsonError(here(), why, found.trim().slice(0, 40))
  const peek = () => {
    skip()
    if (at >= text.length) throw fault('ended')
    return text[at]
  }
  const next = () => {
    peek()
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) throw fault('syntax')
    return token
  }
  const take = (...accepted: string[]) => {
    const token = next()
    if (!accepted.includes(token)) throw fault('syntax')
    at += token.length
    return token
  }
  const plain = (): unknown => {
    const token = next()
    try {
      const said: unknown = JSON.parse(token)
      at += token.length
      return said
    } catch {
      throw fault('syntax')
    }
  }

  const object = (path: Path) => {
    const entries = new Map<string, unknown>()
    take('{')
    if (peek() === '}') return (take('}'), {})
    do {
      if (peek() !== '"') throw fault('syntax')
      const line = here()
      const key = String(plain())
      if (entries.has(key)) throw new JsonError(line, 'twice', key)
      take(':')
      entries.set(key, value([...path, key]))
      lines.set(keyOf([...path, key]), line)
    } while (take(',', '}') === ',')
    return Object.fromEntries(entries)
  }
  const array = (path: Path) => {
    const items: unknown[] = []
    take('[')
    if (peek() === ']') return (take(']'), items)
    do items.push(value([...path, items.length]))
    while (take(',', ']') === ',')
    return items
  }
  const value = (path: Path): unknown => {
    const first = peek()
    lines.set(keyOf(path), here())
    if (path.length > DEEPEST) throw fault('deep')
    if (first === '{') return object(path)
    return first === '[' ? array(path) : plain()
  }

  const read = value([])
  skip()
  if (at < text.length) throw fault('syntax')
  return {
    value: read,
    // What is missing is looked for where it should stand.
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(keyOf(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return lines.get(keyOf([])) ?? 1
    },
  }
}
