// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { StatusTag } from '#app/components/status-tag.tsx'
import { toneIcons, type Tone } from '#app/components/tone.ts'
import { show } from './render.tsx'

const tones: Tone[] = ['waiting', 'working', 'yours', 'done', 'late', 'stopped']

test('a state is said in words, and its sign is not read out', () => {
  const { container } = show(<StatusTag tone="late">Quá hạn 2 giờ</StatusTag>)
  expect(container.textContent).toBe('Quá hạn 2 giờ')
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

test('every tone has a sign of another shape, so that colour is never alone', () => {
  const shapes = tones.map((tone) => {
    const { container } = show(<StatusTag tone={tone}>{tone}</StatusTag>)
    return container.querySelector('svg')?.innerHTML
  })
  expect(new Set(shapes).size).toBe(Object.keys(toneIcons).length)
})
