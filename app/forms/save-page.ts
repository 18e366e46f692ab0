import { SaveRefusedError, type Saved } from './save-status.machine.ts'

/** Sends what stands in a form to be kept. Throws SaveRefusedError, or why the network failed. */
export async function savePage(
  form: string,
  to: string,
  { revision }: { revision: number },
  signal: AbortSignal,
): Promise<Saved> {
  const element = document.getElementById(form)
  if (!(element instanceof HTMLFormElement)) throw new Error(`There is no form “${form}”.`)
  const body = new URLSearchParams({ revision: String(revision) })
  for (const [name, value] of new FormData(element)) {
    if (typeof value === 'string') body.append(name, value)
  }
  const answer = await fetch(to, { method: 'POST', body, signal })
  if (answer.status === 401) throw new SaveRefusedError('ended')
  if (answer.status === 409) throw new SaveRefusedError('elsewhere')
  if (!answer.ok) throw new Error(`Not saved: ${answer.status}.`)
  const saved: Saved = await answer.json()
  return saved
}
