import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeContent } from '#app/services/paper-content.server.ts'
import { MOST_BYTES } from '#machines/papers.ts'
import { eicar, html, jpeg, pdf, png, svg, zip } from '#tests/support/papers.ts'

const padded = (size: number) => png(Buffer.alloc(size - png().length))

describe('a paper is what its content says', () => {
  test.each<[string, Buffer, string]>([
    ['a PDF', pdf(), 'application/pdf'],
    ['a photo', jpeg(), 'image/jpeg'],
    ['a photo with a smaller one inside, as cameras make them', jpeg(jpeg()), 'image/jpeg'],
    [
      'a photo to which the phone added its own remarks',
      Buffer.concat([jpeg(), Buffer.from('SEFT')]),
      'image/jpeg',
    ],
    ['a screenshot', png(), 'image/png'],
    ['the largest that is allowed', padded(MOST_BYTES), 'image/png'],
  ])('%s', async (_, content, type) => {
    expect(await judgeContent(content)).toEqual({ type })
  })
})

describe('a file is refused, and it is said why', () => {
  test.each<[string, Buffer, string]>([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['one byte more than is allowed', padded(MOST_BYTES + 1), 'tooLarge'],
    ['a web page', html, 'wrongType'],
    ['a picture that can run scripts', svg, 'wrongType'],
    ['an archive', zip, 'wrongType'],
    ['a text', Buffer.from('Tôi cam đoan…'), 'wrongType'],
    ['a moving picture', Buffer.from('GIF89a'), 'wrongType'],
    ['the test string of virus scanners', eicar, 'harmful'],
    ['the same inside a PDF', Buffer.concat([pdf(), eicar]), 'harmful'],
    ['the same inside a picture', png(eicar), 'harmful'],
    [
      'a picture that is an archive for who reads it from its end',
      Buffer.concat([jpeg(), zip]),
      'mixed',
    ],
    ['a PDF that is an archive', Buffer.concat([pdf(), zip]), 'mixed'],
    ['a picture with a web page in it', png(html), 'mixed'],
    ['a PDF with a web page in it', Buffer.concat([pdf('<html><script>'), html]), 'mixed'],
    ['a picture with a picture in it that can run scripts', png(svg), 'mixed'],
    ['a picture that is a PDF, too', jpeg(pdf()), 'mixed'],
    ['a PDF that runs a script', pdf(') /OpenAction<</S/JavaScript/JS(1)>> ('), 'active'],
    ['a PDF that starts a program', pdf(') /Launch ('), 'active'],
    ['a PDF that carries other files', pdf(') /EmbeddedFiles ('), 'active'],
    ['a PDF that was cut off', pdf().subarray(0, 200), 'damaged'],
    ['a photo that was cut off', jpeg(jpeg()).subarray(0, -6), 'damaged'],
    ['a screenshot that was cut off', png().subarray(0, -4), 'damaged'],
  ])('%s', async (_, content, fault) => {
    expect(await judgeContent(content)).toEqual({ fault })
  })
})

test('no file whatever makes it fail', async () => {
  const starts = [pdf(), jpeg(), png(), zip, Buffer.alloc(0), Buffer.from('PK\u0003\u0004')]
  const start = fc
    .constantFrom(...starts)
    .chain((whole) => fc.nat(whole.length).map((length) => whole.subarray(0, length)))
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
      const judged = await judgeContent(Buffer.concat([head, rest]))
      expect(Object.keys(judged)).toHaveLength(1)
    }),
    { numRuns: 1000 },
  )
})
