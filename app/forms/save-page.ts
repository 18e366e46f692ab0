import { SaveRefusedError, type Saved } from './save-status.machine.ts'

/** Sends what stands in a form to be kept, also when the page is left meanwhile. Throws SaveRefusedError, or why the network failed. */
export async function savePage(
  form: string,
  to: string,
  { revision }: { revision: number },
  signal?: AbortSignal,
): Promise<Saved> {
  const element = document.getElementById(form)
  if (!(element instanceof HTMLFormElement)) throw new Error(`There is no form “${form}”.`)
  const body = new URLSearchParams({ revision: String(revision) })
  for (const [name, value] of new FormData(element)) {
    if (typeof value === 'string') body.append(name, value)
  }
  const answer = await fetch(to, { method: 'POST', body, signal, keepalive: true })
  if (answer.status === 401) throw new SaveRefusedError('ended')
  if (answer.status === 409) throw new SaveRefusedError('elsewhere')
  if (!answer.ok) throw new Error(`Not saved: ${answer.status}.`)
  const saved: unknown = await answer.json()
  if (!isSaved(saved)) throw new Error('Not saved: the answer is of another page.')
  return saved
}

function isSaved(answer: unknown): answer is Saved {
  if (typeof answer !== 'object' || answer === null) return false
  if (!('at' in answer && 'revision' in answer)) return false
  return typeof answer.at === 'string' && typeof answer.revision === 'number'
}

/** Whether something was typed before the scripts of the page came, which on a slow line takes a while. */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) {
      const served = [...field.options].findIndex((option) => option.hasAttribute('selected'))
      return field.selectedIndex !== Math.max(0, served)
    }
    if (!(field instanceof HTMLInputElement)) return false
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked
  })
}
