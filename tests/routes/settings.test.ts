import { expect, test } from 'vitest'
import { readSettings } from '#server/settings.ts'

test('without any setting the portal is served to this machine alone', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    databasePath: 'data/portal.db',
    origin: undefined,
    rateLimit: 1,
    runs: { atOnce: 2, limitBytes: 4_000_000_000 },
  })
})

test('every setting can be changed', () => {
  const settings = readSettings({
    HOST: '0.0.0.0',
    PORT: '0',
    DATABASE_PATH: '/tmp/x.db',
    ORIGIN: 'https://motlan.example:8443',
    RATE_LIMIT: 'off',
  })
  expect(settings).toMatchObject({
    host: '0.0.0.0',
    port: 0,
    databasePath: '/tmp/x.db',
    rateLimit: null,
  })
  expect(settings.origin?.origin).toBe('https://motlan.example:8443')
  expect(readSettings({ RATE_LIMIT: '2.5' }).rateLimit).toBe(2.5)
})

test.each([
  ['PORT', 'many'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['ORIGIN', 'motlan.example'],
  ['ORIGIN', 'https://motlan.example/portal'],
  ['ORIGIN', 'ftp://motlan.example'],
  ['RATE_LIMIT', 'none'],
  ['RATE_LIMIT', '0'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name}=${value} cannot be used`)
})
