import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const { resolve } = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../../../app/styles', import.meta.url))
const own = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
const borrowed = own
  .flatMap((css) => [...css.matchAll(/@import '(@navikt\/[^']+)'/g)])
  .map(([, path = '']) => readFileSync(resolve(path), 'utf8'))

const names = (css: string[], pattern: RegExp) =>
  new Set(css.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)))

test('every token that the borrowed parts of Aksel read is given a value of ours', () => {
  const read = names(borrowed, /var\((--ax-[\w-]+)/g)
  const given = names(own, /(--ax-[\w-]+):/g)
  expect(read.size).toBeGreaterThan(40)
  expect([...read].filter((name) => !given.has(name))).toEqual([])
})

test('every own custom property that is read is set somewhere', () => {
  const read = names(own, /var\((--(?!ax-|__)[\w-]+)/g)
  const given = names(own, /(--[\w-]+):/g)
  expect([...read].filter((name) => !given.has(name))).toEqual([])
})
