import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeReturn } from '#app/safe-return.ts'

const SITE = 'https://motlan.example'

test.each(['/', '/sign-in?as=official', '/dossiers/x#history', '/a/b?c=%2F%2Fd'])(
  'a path of this site is kept: %s',
  (path) => expect(safeReturn(path)).toBe(path),
)

test.each([
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '',
  null,
  undefined,
  42,
])('anything a browser could take for another site is not followed: %j', (wanted) =>
  expect(safeReturn(wanted)).toBe('/'),
)

test('whatever is asked for, the browser stays here', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '//',
    ':',
    '@',
    '?',
    '#',
    '%2f',
    '%5c',
    '%2e',
  )
  const spaces = fc.constantFrom('\t', '\n', '\r', '\0', ' ', '\u2028', '\u00a0', '\ufeff')
  const words = fc.constantFrom('evil.example', 'javascript', 'http', 'a', 'đ')
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.array(fc.oneof(pieces, spaces, words), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.array(fc.oneof(pieces, words), { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
  )
  fc.assert(
    fc.property(anything, (wanted) => {
      const path = safeReturn(wanted)
      expect(path).toMatch(/^\/(?![/\\])/)
      expect(new URL(path, SITE).origin).toBe(SITE)
    }),
    { numRuns: 5000 },
  )
})
