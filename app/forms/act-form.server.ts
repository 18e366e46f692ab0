import type { ActField, ActForm } from '#app/services/stage-host.ts'

type Act = Readonly<Record<string, unknown>>

export type ActMistake = 'moment' | 'missing' | 'pairs' | 'items' | 'choice'

interface ActRead {
  act: Record<string, unknown>
  problems: { field: string; mistake: ActMistake }[]
}

const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/
const PAIR = /^([\w-]+)\s*:\s*(.+)$/
const ITEM = /^(field|paper)\s+([\w-]+)\s*:\s*(.+)$/

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The act that was typed, field by field, and what is wrong with it. */
export function readAct({ does, fields }: ActForm, form: FormData): ActRead {
  const act: ActRead['act'] = { does }
  const problems: ActRead['problems'] = []
  for (const field of fields) {
    const typed = form
      .getAll(field.name)
      .filter((one) => typeof one === 'string')
      .map((one) => one.trim())
      .filter(Boolean)
    if (typed.length === 0 && field.kind !== 'yes') {
      if (!field.optional) problems.push({ field: field.name, mistake: mistakeWhenEmpty(field) })
      continue
    }
    const { value, mistake } = valueOf(field, typed)
    if (mistake) problems.push({ field: field.name, mistake })
    act[field.name] = value
  }
  return { act, problems }
}

const mistakeWhenEmpty = ({ kind }: ActField): ActMistake =>
  kind === 'moment' ? 'moment' : kind === 'choice' || kind === 'events' ? 'choice' : 'missing'

function valueOf(
  { kind, options = [] }: ActField,
  typed: readonly string[],
): { value: unknown; mistake?: ActMistake } {
  const [first = ''] = typed
  switch (kind) {
    case 'text':
      return { value: first }
    case 'moment':
      return { value: first, ...(MOMENT.test(first) ? {} : { mistake: 'moment' }) }
    case 'choice':
      return { value: first, ...(options.includes(first) ? {} : { mistake: 'choice' }) }
    case 'events': {
      // In the order of the form, which is the order of work.
      const value = options.filter((option) => typed.includes(option))
      return { value, ...(value.length > 0 ? {} : { mistake: 'choice' }) }
    }
    case 'yes':
      return { value: first === 'yes' }
    case 'list':
      return { value: linesIn(first) }
    case 'pairs': {
      const pairs = linesIn(first).map((line) => PAIR.exec(line))
      const value = Object.fromEntries(pairs.map((found) => [found?.[1] ?? '', found?.[2] ?? '']))
      return { value, ...(pairs.every(Boolean) ? {} : { mistake: 'pairs' }) }
    }
    case 'items': {
      const items = linesIn(first).map((line) => ITEM.exec(line))
      const value = items.map((found) => ({
        kind: found?.[1] ?? '',
        id: found?.[2] ?? '',
        reason: found?.[3] ?? '',
      }))
      return { value, ...(items.every(Boolean) ? {} : { mistake: 'items' }) }
    }
  }
}

/** What stands in the box of a field, as it would be typed. */
export function typedOf(act: Act, { name, kind }: ActField): string {
  const value = act[name]
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    if (kind !== 'items') return value.join('\n')
    return value
      .map((item: unknown) => {
        const found = new Map<string, unknown>(
          typeof item === 'object' && item !== null ? Object.entries(item) : [],
        )
        return `${String(found.get('kind'))} ${String(found.get('id'))}: ${String(found.get('reason'))}`
      })
      .join('\n')
  }
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, said]) => `${key}: ${String(said)}`)
    .join('\n')
}
