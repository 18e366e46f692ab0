import { parseFormData } from '@remix-run/form-data-parser'
import type { HandedIn } from '#app/services/attaching.server.ts'
import { MOST_BYTES } from '#machines/papers.ts'

const FILE = 'file'

/** More than a paper may have, so that one a little too large is told from one that is broken. */
const LIMITS = { maxFiles: 1, maxParts: 5, maxFileSize: MOST_BYTES + 64 * 1024 }

export interface Upload {
  /** Which button was pressed. */
  intent: string
  /** Undefined when no file was chosen. */
  file?: HandedIn
}

/** What the page of a paper sent; undefined when it cannot be read. */
export async function readUpload(request: Request): Promise<Upload | undefined> {
  const form = await parseFormData(request, LIMITS).catch(() => undefined)
  if (!form) return undefined
  const pressed = form.get('intent')
  const intent = typeof pressed === 'string' ? pressed : ''
  const file = form.get(FILE)
  // A browser sends a file without name and content for a chooser that was left alone.
  if (!(file instanceof File) || (file.size === 0 && isNameless(file))) return { intent }
  return { intent, file: { name: file.name, content: new Uint8Array(await file.arrayBuffer()) } }
}

/** The parser gives a name of its own to a file that came without. */
const isNameless = ({ name }: File) => name === '' || name === 'file-upload'

/** Reads what nobody wants to its end: a browser listens to an answer only when everything is sent. */
export async function readToEnd({ body }: Request) {
  if (!body || body.locked) return
  const nowhere = new WritableStream<Uint8Array>()
  // Whoever broke off while sending is not there to be answered.
  await body.pipeTo(nowhere).catch(() => undefined)
}
