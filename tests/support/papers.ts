import { crc32, deflateSync } from 'node:zlib'

/** Small papers that any reader opens, and what people (and attackers) send in their stead. */

const latin = (text: string) => Buffer.from(text, 'latin1')

/** One page with a word on it. */
export function pdf(word = 'Mau'): Buffer {
  const stream = `BT /F1 24 Tf 20 100 Td (${word}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = String(text.length).padStart(10, '0')
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${at} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 6\n0000000000 65535 f \n${places.join('')}`
  return latin(`${text}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`)
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** One grey dot, and a remark for making it as large as wanted. */
export function png(remark: Buffer = Buffer.alloc(0)): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.concat([latin('Comment\0'), remark])),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const segment = (marker: number, data: Buffer) => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, data])
}

/** One grey dot of eight by eight; `thumbnail` stands inside it like the small picture of a camera. */
export function jpeg(thumbnail: Buffer = Buffer.alloc(0)): Buffer {
  const lengths = [0, 1, ...Array<number>(14).fill(0)]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from([0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])),
    segment(0xe1, Buffer.concat([latin('Exif\0\0'), thumbnail])),
    segment(0xdb, Buffer.from([0, ...Array<number>(64).fill(1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.from([0x00, ...lengths, 0])),
    segment(0xc4, Buffer.from([0x10, ...lengths, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x0f, 0xff, 0x00, 0x0f, 0xff, 0xd9]),
  ])
}

/** The test string of virus scanners, put together here so that none takes this source for a virus. */
export const eicar = latin(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''),
)

/** An empty zip archive. */
export const zip = Buffer.concat([latin('PK\u0005\u0006'), Buffer.alloc(18)])

export const html = latin('<!DOCTYPE html><html><script>alert(1)</script></html>')
export const svg = latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
