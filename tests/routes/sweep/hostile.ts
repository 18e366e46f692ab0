import fc from 'fast-check'

/** What somebody sends who wants to break something, and what phones and old pages send by mistake. */
const nasty = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9007199254740993',
  '999999999999999999999999',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '[object Object]',
  '../../../../etc/passwd',
  '..\\..\\secrets',
  './.',
  '\u0000',
  'An\u0000',
  '\r\nSet-Cookie: sid=x',
  "'; drop table dossier; --",
  '" or 1=1 --',
  '%',
  '%00',
  '%2e%2e%2f',
  '*',
  '<script>alert("x")</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}',
  '${7*7}',
  '=HYPERLINK("http://evil.example")',
  'javascript:alert(1)',
  '//evil.example/',
  'https://evil.example/',
  'Nguyễn Thị Ế 👶',
  'N\u0302gu\u0303yen',
  '\u202Eevil\u2066',
  '\uFEFF',
  '\uFFFF',
  '1'.repeat(12),
  '999999999999',
  '91401.GCS.99999.24',
  '2024-02-30',
  '2024-08-05T08:00:00+07:00',
  '00000000-0000-0000-0000-000000000000',
  'a'.repeat(300),
  'ế'.repeat(5_000),
  'x'.repeat(60_000),
]

/** Names every object of the language has, and ways to say “a list” that other frameworks understand. */
export const oddNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[admin]',
  'constructor.prototype.admin',
  'valueOf',
  '__proto__.day',
  'id[]',
  'id[$ne]',
  'key[0]',
  'a.b.c',
  '',
]

export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
)

/** A part of an address: whole, encoded, or as it is, which may be no address at all. */
export const hostileSegment = fc.oneof(
  {
    weight: 3,
    arbitrary: hostileText.map((text) => encodeURIComponent([...text].slice(0, 400).join(''))),
  },
  fc.constantFrom('%00', '%', '%zz', '%c0%af', '..', '.', '%2e%2e', 'a%2Fb', ';', '__proto__'),
  { weight: 2, arbitrary: fc.uuid() },
)

export const otherTypes = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded; charset=utf-16',
  'APPLICATION/X-WWW-FORM-URLENCODED',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'text/x-script',
  'nonsense',
  '',
]
