import type { Fault } from '#machines/dossier.events.ts'
import { findText } from '#machines/texts.ts'
import type { Sent } from './office-sent.server.ts'
import { fieldReasons, paperReasons } from './office-items-view.server.ts'
import { wordsIn, type FieldError } from './office-words-form.server.ts'

/** `field-childName`, `paper-marriage`: the box that marks it; the reason and the words beside it begin with this. */
const ITEM = /^(field|paper)-(.+)$/

/** What was marked, each with its reason in words; or what is wrong with the form. */
export function readItems(sent: Sent): { items: Fault[] } | { errors: FieldError[] } {
  const { typed, prepared, words } = sent
  const { exceptions: t } = words
  const names = Object.keys(typed).flatMap((name) => {
    const item = name.startsWith('words-') ? name.slice('words-'.length) : name
    return ITEM.test(item) ? [item] : []
  })
  const read = [...new Set(names)].map((name) => itemIn(sent, name))
  const isPlaced = prepared.type === 'REQUEST_SUPPLEMENT' || typed.to
  const errors = [
    ...(isPlaced
      ? []
      : [{ field: 'to', message: t('problems.notChosen', { label: t('labels.to') }) }]),
    ...read.flatMap((one) => (one && 'error' in one ? [one.error] : [])),
  ]
  const items = read.flatMap((one) => (one && 'item' in one ? [one.item] : []))
  if (errors.length > 0) return { errors }
  if (items.length === 0) {
    return { errors: [{ field: 'items', message: t('problems.nothingMarked') }] }
  }
  return { items }
}

function itemIn({ typed, prepared, words, toCitizen }: Sent, name: string) {
  const { exceptions: t, language } = words
  const [, kind = '', id = ''] = ITEM.exec(name) ?? []
  const isField = kind === 'field'
  const label =
    findText(prepared.bundle, language, `${isField ? 'fields' : 'papers'}.${id}.label`) ?? id
  const reasons = isField ? fieldReasons : paperReasons
  const chosen = reasons.find((reason) => reason === typed[`reason-${name}`])
  const said = wordsIn(typed, `words-${name}`, label, words, true)
  if ('error' in said) return said
  const marked = typed[name] !== undefined
  if (!marked) {
    if (chosen === undefined && said.value === '') return undefined
    return { error: { field: name, message: t('problems.notMarked', { label }) } }
  }
  const reason = [chosen && toCitizen(`reasons.${chosen}`), said.value].filter(Boolean).join('. ')
  if (reason === '') {
    return { error: { field: `reason-${name}`, message: t('problems.noReason', { label }) } }
  }
  return { item: { kind: isField ? 'field' : 'paper', id, reason } satisfies Fault }
}
