import { inflateSync } from 'node:zlib'

/** What a PDF of ours says, read back as a reader does: glyphs through the map of their font to letters. */
export function readPdf(pdf: Buffer) {
  const objects = objectsIn(pdf)
  const pages = objects.filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head)).length
  const fonts = fontsIn(objects)
  const texts = objects
    .filter(({ content }) => content.includes(' Tf') && content.includes('TJ'))
    .map(({ content }) => textIn(content, fonts))
  const attached = objects.find(({ head }) => head.includes('/EmbeddedFile'))
  return {
    pages,
    text: texts.join('\n'),
    attachment: attached?.content,
    heads: objects.map(({ head }) => head).join('\n'),
  }
}

interface PdfObject {
  id: string
  head: string
  content: string
}

function objectsIn(pdf: Buffer): PdfObject[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => {
    const at = body.indexOf('stream\n')
    if (at < 0) return { id, head: body, content: '' }
    const head = body.slice(0, at)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    const bytes = Buffer.from(body.slice(at + 7, at + 7 + length), 'latin1')
    const plain = head.includes('/FlateDecode') ? inflateSync(bytes) : bytes
    return { id, head, content: plain.toString('latin1') }
  })
}

type Letters = ReadonlyMap<number, string>

/** The letters of each font under the name by which pages call it. */
function fontsIn(objects: readonly PdfObject[]) {
  const byId = new Map(objects.map((object) => [object.id, object]))
  const names = objects.flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map<string, Letters>(
    names.map(([, name = '', id = '']) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(byId.get(id)?.head ?? '')?.[1]
      return [name, lettersIn(byId.get(map ?? '')?.content ?? '')]
    }),
  )
}

function lettersIn(map: string): Letters {
  const letters = new Map<number, string>()
  for (const [, from = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const glyphs = [...list.matchAll(/<([\w ]*)>/g)].map(([, hex = '']) => hex.replaceAll(' ', ''))
    for (const [index, hex] of glyphs.entries()) {
      const units = hex.match(/.{4}/g) ?? []
      const letter = String.fromCharCode(...units.map((unit) => parseInt(unit, 16)))
      letters.set(parseInt(from, 16) + index, letter)
    }
  }
  return letters
}

function textIn(content: string, fonts: ReadonlyMap<string, Letters>) {
  let letters: Letters = new Map()
  let text = ''
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? letters
    for (const [, hex = ''] of (shown ?? '').matchAll(/<(\w+)>/g)) {
      for (const glyph of hex.match(/.{4}/g) ?? []) {
        text += letters.get(parseInt(glyph, 16)) ?? '\uFFFD'
      }
    }
    if (shown !== undefined) text += ' '
  }
  return text
}
