import { describe, expect, test } from 'vitest'
import { answersOpen, feedbackDue, ratingChangeableUntil } from '#machines/feedback.ts'
import { smsSegments } from '#machines/sms.ts'
import { at } from '#tests/support/history.ts'

const rules = { cutOff: '15:00', appointmentHour: '17:00' }

describe('an office has 2, 5 and 15 working days', () => {
  test('counted after the day on which it arrived', () => {
    expect(feedbackDue(rules, at('2024-08-05 09:00'))).toEqual({
      refused: at('2024-08-07 17:00'),
      moreAsked: at('2024-08-12 17:00'),
      answered: at('2024-08-26 17:00'),
    })
  })

  test('from the next working day for what came after the cut-off', () => {
    expect(feedbackDue(rules, at('2024-08-09 15:00')).refused).toBe(at('2024-08-14 17:00'))
  })

  test('without the holidays of 2 and 3 September', () => {
    expect(feedbackDue(rules, at('2024-08-30 09:00')).refused).toBe(at('2024-09-05 17:00'))
    expect(feedbackDue(rules, at('2024-08-20 09:00')).answered).toBe(at('2024-09-12 17:00'))
  })
})

describe('what an office may answer', () => {
  const due = feedbackDue(rules, at('2024-08-05 09:00'))
  const open = {
    state: 'open',
    refuseBy: due.refused,
    askBy: due.moreAsked,
    toldMore: false,
  } as const

  test.each([
    ['2024-08-07 17:00', ['answered', 'moreAsked', 'refused']],
    ['2024-08-07 17:01', ['answered', 'moreAsked']],
    ['2024-08-12 17:00', ['answered', 'moreAsked']],
    ['2024-08-12 17:01', ['answered']],
    ['2024-12-31 10:00', ['answered']],
  ])('at %s is %s', (now, answers) => {
    expect(answersOpen(open, at(now))).toEqual(answers)
  })

  test('is nothing but an answer once more was asked, whether or not it came', () => {
    const now = at('2024-08-05 10:00')
    expect(answersOpen({ ...open, state: 'moreAsked' }, now)).toEqual(['answered'])
    expect(answersOpen({ ...open, toldMore: true }, now)).toEqual(['answered'])
  })

  test.each(['answered', 'refused'] as const)('is nothing once it is %s', (state) => {
    expect(answersOpen({ ...open, state }, at('2024-08-05 10:00'))).toEqual([])
  })
})

test('a rating can be changed for a week', () => {
  expect(ratingChangeableUntil(at('2024-08-08 10:00'))).toBe(at('2024-08-15 10:00'))
})

test.each([
  ['', 1],
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(307), 3],
  ['ế'.repeat(70), 1],
  ['ế'.repeat(71), 2],
  ['ế'.repeat(134), 2],
  ['ế'.repeat(135), 3],
])('the text “%.3s…” takes %i SMS', (text, segments) => {
  expect(smsSegments(text)).toBe(segments)
})
