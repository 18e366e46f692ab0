import { fileTypeFromBuffer } from 'file-type'
import { MOST_BYTES, paperTypes, type PaperType } from '#machines/papers.ts'
import { isWholeJpeg, isWholePdf, isWholePng } from './paper-structure.ts'

/** Why a file cannot be handed in; each has its own text that names the remedy. */
export type ContentFault =
  'empty' | 'tooLarge' | 'harmful' | 'wrongType' | 'mixed' | 'active' | 'damaged'

const isWhole: Record<PaperType, (bytes: Buffer) => boolean> = {
  'application/pdf': isWholePdf,
  'image/jpeg': isWholeJpeg,
  'image/png': isWholePng,
}

/** What a file is, by nothing but its content; or why it is not taken. */
export async function judgeContent(
  content: Uint8Array,
): Promise<{ type: PaperType } | { fault: ContentFault }> {
  if (content.length === 0) return { fault: 'empty' }
  if (content.length > MOST_BYTES) return { fault: 'tooLarge' }
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.includes(EICAR, 0, 'latin1')) return { fault: 'harmful' }
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  const type = paperTypes.find((known) => known === mime)
  if (!type) return { fault: 'wrongType' }
  if (isAlsoSomethingElse(bytes, type)) return { fault: 'mixed' }
  if (type === 'application/pdf' && ACTIVE_PDF.test(bytes.toString('latin1'))) {
    return { fault: 'active' }
  }
  return isWhole[type](bytes) ? { type } : { fault: 'damaged' }
}

/** The agreed test string of virus scanners, in two halves so that none takes this source for a virus. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!'].join('')

/** A PDF that runs something, starts a program or carries other files. */
const ACTIVE_PDF = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia)\b/

/** What a browser would take for a page or a program; long enough not to turn up in a photo by chance. */
const MARKUP =
  /<!doctype\s+html|<(?:html|script|iframe)[\s>]|<\?php|<svg\s[^>]{0,200}xmlns|xmlns="http:\/\/www\.w3\.org\/2000\/svg"/i

/** The end of a zip archive stands within this distance of the end of its file. */
const ZIP_TAIL = 65_557

/** A file that is one thing at its beginning and another for who reads it differently. */
function isAlsoSomethingElse(bytes: Buffer, type: PaperType) {
  const tail = bytes.subarray(-ZIP_TAIL)
  const archives = ['PK\u0005\u0006', 'Rar!\u001a\u0007', '7z\u00bc\u00af\u0027\u001c']
  if (archives.some((mark) => tail.includes(mark, 0, 'latin1'))) return true
  const text = bytes.toString('latin1')
  return MARKUP.test(text) || (type !== 'application/pdf' && text.includes('%PDF-'))
}
