import { joinDate } from '#app/components/date-parts.ts'
import { decideLikeness } from '#app/services/comparing.server.ts'
import { sendBack, uphold } from '#app/services/correcting.server.ts'
import { concludeVerification, hold, refuse, verify } from '#app/services/refusing.server.ts'
import { compensate } from '#app/services/revoking.server.ts'
import { requestSupplement } from '#app/services/supplementing.server.ts'
import { likenessDecisions } from '#machines/dossier.events.ts'
import { readItems } from './office-items-form.server.ts'
import { sendCorrection } from './office-mending-form.server.ts'
import { sendApology } from './office-apology-form.server.ts'
import { chosenIn, wordsIn, type FieldError } from './office-words-form.server.ts'
import type { Sent } from './office-sent.server.ts'

/**
 * Sends an exception, or gives what is wrong with its form; nothing is written then. Throws what the services throw.
 */
export async function sendException(sent: Sent): Promise<FieldError[]> {
  const { ctx, of, prepared, typed, words } = sent
  const { exceptions: t } = words
  const { type, law } = prepared
  const said = (name: 'reason' | 'finding' | 'note') =>
    wordsIn(typed, name, t(`labels.${name}`), words)
  switch (type) {
    case 'REQUEST_SUPPLEMENT': {
      const items = readItems(sent)
      if ('errors' in items) return items.errors
      await requestSupplement(ctx, of, items.items)
      return []
    }
    case 'SEND_BACK': {
      const items = readItems(sent)
      if ('errors' in items) return items.errors
      await sendBack(ctx, of, { to: typed.to ?? '', items: items.items })
      return []
    }
    case 'REFUSE': {
      const grounds = law.grounds.map(({ id }) => id)
      const ground = chosenIn(typed, 'ground', grounds, t('labels.ground'), words)
      const note = said('note')
      if (!('value' in ground) || !('value' in note)) return errorsOf(ground, note)
      await refuse(ctx, of, { ground: ground.value, note: note.value })
      return []
    }
    case 'HOLD': {
      const holds = law.holds.map(({ id }) => id)
      const reason = chosenIn(typed, 'hold', holds, t('labels.hold'), words)
      const note = wordsIn(typed, 'note', t('labels.holdNote'), words, true)
      if (!('value' in reason) || !('value' in note)) return errorsOf(reason, note)
      await hold(ctx, of, { reason: reason.value, note: note.value })
      return []
    }
    case 'VERIFY':
    case 'UPHOLD': {
      const reason = said('reason')
      if (!('value' in reason)) return errorsOf(reason)
      await (type === 'VERIFY' ? verify : uphold)(ctx, of, reason.value)
      return []
    }
    case 'COMPENSATE': {
      const done = chosenIn(typed, 'done', prepared.ways, words.undoing('office.done'), words)
      const note = wordsIn(typed, 'note', words.undoing('office.note'), words)
      if (!('value' in done) || !('value' in note)) return errorsOf(done, note)
      await compensate(ctx, of, { done: done.value, note: note.value })
      return []
    }
    case 'CONCLUDE_VERIFICATION': {
      const finding = said('finding')
      if (!('value' in finding)) return errorsOf(finding)
      await concludeVerification(ctx, of, finding.value)
      return []
    }
    case 'DECIDE_LIKENESS': {
      const decision = chosenIn(typed, 'decision', likenessDecisions, t('labels.decision'), words)
      const reason = said('reason')
      if (!('value' in decision) || !('value' in reason)) return errorsOf(decision, reason)
      const other = typed.other ?? ''
      const attach = typed.attach === 'yes'
      await decideLikeness(ctx, of, {
        other,
        decision: decision.value,
        reason: reason.value,
        attach,
      })
      return []
    }
    case 'APOLOGISE':
      return sendApology(sent)
    case 'CORRECT':
      return sendCorrection(sent)
  }
}

/** What a page sent, by the name of the field; the boxes of a date stay apart, so that each is shown again. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') typed[name] ??= value
  const dates = Object.keys(typed).filter((name) => name.endsWith('.year'))
  for (const name of dates.map((date) => date.slice(0, -'.year'.length))) {
    typed[name] = joinDate({
      day: typed[`${name}.day`]?.trim() ?? '',
      month: typed[`${name}.month`]?.trim() ?? '',
      year: typed[`${name}.year`]?.trim() ?? '',
    })
  }
  return typed
}

const errorsOf = (...read: readonly ({ value: string } | { error: FieldError })[]) =>
  read.flatMap((one) => ('error' in one ? [one.error] : []))
