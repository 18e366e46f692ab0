import { expect, test } from 'vitest'
import { ruleSetOf, type Answers } from '#machines/bundle.ts'
import family from '#machines/bundles/death/index.ts'
import { instantAt } from '#machines/calendar.ts'
import { problemsOf } from '#machines/journey.ts'
import { legalTotal } from '#machines/legal-total.ts'
import { findText, textKeysOf } from '#machines/texts.ts'

const [death] = family.versions
const today = instantAt('2024-08-05', '08:30')
const around = { at: today, officeFor: () => 'office', knowsCommune: () => true }

/** A pensioner, in short: what the rules between the answers look at. */
const answers: Answers = {
  requesterNumber: '914153000002',
  deceasedNumber: '914050000001',
  deceasedBornOn: '1950-03-10',
  lifeStatus: 'alive',
  memberStanding: 'pension',
  monthsPaid: '300',
  monthlyBenefit: 'pension',
  protection: 'none',
  ground: 'pension',
  procedures: 'four',
  diedOn: '2024-08-03',
  diedTime: '04:35',
  noticeIssuedOn: '2024-08-03',
  relativesAsked: '2',
  relative1Number: '914076000003',
  relative1BornOn: '1976-01-12',
  relative2Number: '914079000004',
  relative2BornOn: '1979-06-03',
}

test.each<[string, Answers]>([
  ['deceasedNumber.isYou', { deceasedNumber: '914153000002' }],
  ['deceasedNumber.alreadyDead', { lifeStatus: 'dead' }],
  ['diedOn.beforeBirth', { diedOn: '1949-01-01' }],
  ['diedOn.inFuture', { diedOn: '2024-08-06' }],
  ['diedTime.notATime', { diedTime: '25:10' }],
  ['diedTime.inFuture', { diedOn: '2024-08-05', diedTime: '08:31' }],
  ['noticeIssuedOn.beforeDeath', { noticeIssuedOn: '2024-08-02' }],
  ['relative1Number.minor', { relative1BornOn: '2010-01-01' }],
  ['relative1Number.isYou', { relative1Number: '914153000002' }],
  ['relative2Number.isDeceased', { relative2Number: '914050000001' }],
  ['relative2Number.twice', { relative2Number: '914076000003' }],
  ['procedures.noMoney', { ground: 'none', procedures: 'three' }],
  ['procedures.noSurvivors', { ground: 'assistance', procedures: 'four' }],
])('tells that %s', (mistake, wrong) => {
  const messages = problemsOf(death, { ...answers, ...wrong }, around).map(({ message }) => message)
  expect(messages).toContain(`errors.${mistake}`)
  const rightMessages = problemsOf(death, answers, around).map(({ message }) => message)
  expect(rightMessages).not.toContain(`errors.${mistake}`)
})

test.each(['vi', 'en'] as const)(
  'has every text in %s, and one for every assumption',
  (language) => {
    const keys = [
      ...textKeysOf(death).required,
      ...death.ruleSets.flatMap(({ assumed = [] }) => assumed.map((id) => `assumptions.${id}`)),
    ]
    expect(keys.filter((key) => findText(death, language, key) === undefined)).toEqual([])
  },
)

test.each([
  [{ memberStanding: 'compulsory', monthsPaid: '11' }, 'none'],
  [{ memberStanding: 'compulsory', monthsPaid: '12' }, 'compulsory'],
  [{ memberStanding: 'voluntary', monthsPaid: '59' }, 'none'],
  [{ memberStanding: 'voluntary', monthsPaid: '60' }, 'voluntary'],
  [{ memberStanding: 'mixed', monthsPaid: '5' }, 'mixed'],
  [{ memberStanding: 'none', protection: 'assistance' }, 'assistance'],
  [{ memberStanding: 'pension', protection: 'merit' }, 'merit'],
  [{ memberStanding: 'none', monthlyBenefit: 'survivor', deceasedBornOn: '1944-08-04' }, 'none'],
  [
    { memberStanding: 'none', monthlyBenefit: 'survivor', deceasedBornOn: '1944-08-03' },
    'survivor80',
  ],
])('with %o the ground is %s', (change, ground) => {
  const field = death.fields.find(({ key }) => key === 'ground')
  expect(field?.derive?.({ ...answers, ...change }, around)).toBe(ground)
})

test('the law gives each scheme its own total; procedures that exclude each other are never added up', () => {
  const ruleSet = ruleSetOf(death, 'decree-63-2024')
  const totals = death.alternatives?.map(({ id, procedures }) => [
    id,
    legalTotal(death, ruleSet, procedures).value,
  ])
  expect(totals).toEqual([
    ['two', 1],
    ['socialInsurance', 9],
    ['socialAssistance', 6],
    ['survivor80', 11],
    ['merit', 18],
  ])
  expect(legalTotal(death, ruleSet)).toMatchObject({ value: 18, unit: 'workingDays' })
})
