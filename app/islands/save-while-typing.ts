import { createActor, fromPromise } from 'xstate'
import { isTouched, savePage } from '#app/forms/save-page.ts'
import { saveStatusMachine } from '#app/forms/save-status.machine.ts'
import { textsOf } from './texts-of.ts'

/** Saves the form that `line` names while somebody types in it, and says in `line` whether it is safe. */
export function saveWhileTyping(line: HTMLElement) {
  const { form = '', to = '', revision = '0' } = line.dataset
  const element = document.getElementById(form)
  const [seen, heard] = line.children
  if (!(element instanceof HTMLFormElement) || !seen || !heard) return
  const texts = textsOf(line)
  const machine = saveStatusMachine.provide({
    actors: { save: fromPromise(({ input, signal }) => savePage(form, to, input, signal)) },
  })
  const actor = createActor(machine, { input: { revision: Number(revision) } })
  actor.subscribe(({ value, context }) => {
    const text = texts[value]?.replace('{time}', context.savedAt) ?? ''
    // Heard when something was settled, not at every key.
    const passing = value === 'typing' || value === 'saving'
    const untouched = value === 'untouched'
    line.dataset.saveStatus = value
    seen.textContent = passing || untouched ? text : ''
    heard.textContent = passing || untouched ? '' : text
  })
  actor.start()
  const change = () => actor.send({ type: 'CHANGE' })
  if (isTouched(element)) change()
  element.addEventListener('input', change)
  // Buttons of the form save it themselves; whoever leaves by another way loses nothing either.
  let isSent = false
  element.addEventListener('submit', () => (isSent = true))
  // Out of the browser's memory the page comes back as it was left.
  addEventListener('pageshow', () => (isSent = false))
  addEventListener('pagehide', () => {
    const { value, context } = actor.getSnapshot()
    const isPending = value === 'typing' || value === 'failed'
    if (isPending && !isSent) void savePage(form, to, context).catch(() => undefined)
  })
}
