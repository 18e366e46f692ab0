/** Whether a file is all there: what was cut off on its way cannot be read by the official either. */

/** A PDF ends with its mark, give or take what some writers append. */
export function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(-2048).includes('%%EOF')
}

/** From the first chunk to the last: length, name, data, checksum. */
export function isWholePng(bytes: Buffer): boolean {
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    at += 12 + length
    if (name === 'IEND') return at <= bytes.length
  }
  return false
}

const END = 0xd9
const START_OF_SCAN = 0xda

/** From marker to marker until the end of the picture; a picture inside the picture is stepped over. */
export function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2
  for (;;) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1]
    if (marker === undefined) return false
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END) return true
    if (at + 4 > bytes.length) return false
    at += 2 + bytes.readUInt16BE(at + 2)
    if (marker === START_OF_SCAN) at = nextMarker(bytes, at)
  }
}

/** In the picture's data a marker's first byte is followed by zero or a restart number. */
function nextMarker(bytes: Buffer, from: number) {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}
