import type { Element } from 'happy-dom'

/** By field name; several of one name for check boxes; null leaves a box or choice empty. */
export type Values = Record<string, string | readonly string[] | null | File>

/** What a browser would send: the form's fields as served, changed by what was filled in. */
export function collect(form: Element, pressed: Element, values: Values) {
  const data = takesFiles(form) ? new FormData() : new URLSearchParams()
  const known = new Set<string>()
  for (const field of fieldsOf(form)) {
    const name = field.getAttribute('name')
    if (!name || field.hasAttribute('disabled')) continue
    if (field.tagName === 'BUTTON' || field.getAttribute('type') === 'submit') {
      if (field === pressed) data.append(name, field.getAttribute('value') ?? '')
      continue
    }
    known.add(name)
    if (data instanceof FormData && field.getAttribute('type') === 'file') {
      const chosen = values[name]
      data.append(name, chosen instanceof File ? chosen : new File([], ''))
      continue
    }
    for (const value of sentBy(field, values[name])) data.append(name, value)
  }
  for (const [name, wanted] of Object.entries(values)) refuseUnknown(form, known, name, wanted)
  return data
}

const takesFiles = (form: Element) => form.getAttribute('enctype') === 'multipart/form-data'

function fieldsOf(form: Element): Element[] {
  const inside = [...form.querySelectorAll<Element>('input, select, textarea, button')]
  const id = form.getAttribute('id')
  const outside = id ? [...form.ownerDocument.querySelectorAll<Element>(`[form="${id}"]`)] : []
  return [...inside, ...outside]
}

function sentBy(field: Element, wanted: Values[string] | undefined): string[] {
  const type = field.getAttribute('type')
  if (type === 'radio' || type === 'checkbox') {
    const value = field.getAttribute('value') ?? 'on'
    const chosen =
      wanted === undefined ? field.hasAttribute('checked') : listOf(wanted).includes(value)
    return chosen ? [value] : []
  }
  if (wanted !== undefined) return listOf(wanted)
  if (field.tagName === 'TEXTAREA') return [(field.textContent ?? '').replace(/^\n/, '')]
  if (field.tagName !== 'SELECT') return [field.getAttribute('value') ?? '']
  const option = field.querySelector('option[selected]') ?? field.querySelector('option')
  return option ? [option.getAttribute('value') ?? option.textContent] : []
}

function refuseUnknown(form: Element, known: Set<string>, name: string, wanted: Values[string]) {
  if (!known.has(name)) {
    throw new Error(`The form has no field “${name}”; it has ${[...known].join(', ')}.`)
  }
  if (takesFiles(form) && wanted instanceof File) return
  const choices = fieldsOf(form).filter((field) => field.getAttribute('name') === name)
  const offered = choices.flatMap(offeredBy)
  const missing = listOf(wanted).filter((value) => offered.length > 0 && !offered.includes(value))
  if (missing.length > 0) {
    throw new Error(
      `“${name}” does not offer ${missing.join(', ')}; it offers ${offered.join(', ')}.`,
    )
  }
}

function offeredBy(field: Element): string[] {
  const type = field.getAttribute('type')
  if (type === 'radio' || type === 'checkbox') return [field.getAttribute('value') ?? 'on']
  if (field.tagName !== 'SELECT') return []
  const options = [...field.querySelectorAll('option')]
  return options.map((option) => option.getAttribute('value') ?? option.textContent)
}

function listOf(wanted: Values[string]): string[] {
  if (wanted === null) return []
  if (wanted instanceof File) throw new Error('Only a file field of a multipart form takes a file.')
  return typeof wanted === 'string' ? [wanted] : [...wanted]
}
