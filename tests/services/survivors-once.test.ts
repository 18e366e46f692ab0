import { expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { insuranceMembership } from '#app/services/kin-registers.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { survivorBenefit } from '#machines/bundles/death/amounts.ts'
import { pensioner } from '#seeds/demo/bereaved/pensioner.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { officialOf } from '#tests/families/register.ts'
import { wholePath } from '#tests/support/office.ts'
import { as, at, openTestPortal } from '#tests/support/portal.ts'

const paidIn = (monthsPaid: string, monthsBefore2014: string) => ({
  survivorKind: 'once',
  memberStanding: 'compulsory',
  averagePay: '7200000',
  monthsPaid,
  monthsBefore2014,
})
const drawn = (pensionMonths: string) => ({
  survivorKind: 'once',
  memberStanding: 'pension',
  pensionAmount: '6000000',
  pensionMonths,
})

test.each([
  ['half a year over before 2014 moves to the years after', paidIn('120', '30'), 19],
  ['seven months over are a whole year', paidIn('19', '0'), 4],
  ['never less than three months of pay', paidIn('12', '12'), 3],
  ['a pension just begun is paid forty-eight times', drawn('2'), 48],
  ['each month it was drawn takes half a month off', drawn('43'), 27.5],
  ['never less than three months of pension', drawn('300'), 3],
])('a survivor benefit paid once: %s', (_, answers, times) => {
  const each = Number('averagePay' in answers ? answers.averagePay : answers.pensionAmount)
  expect(survivorBenefit(answers, '2024-08-03')).toMatchObject({
    times,
    each,
    amount: times * each,
    legalBasis: '58/2014/QH13',
    assumed: true,
  })
})

test('what the register does not know is worked out by the office, and the newer law counts from its day', () => {
  const { averagePay, ...unknown } = paidIn('24', '0')
  expect(survivorBenefit(unknown, '2024-08-03')).toBeUndefined()
  expect(survivorBenefit({ ...unknown, averagePay }, '2025-07-01')?.legalBasis).toBe('41/2024/QH15')
})

test('chosen by a family, one sum is shown with its law on the decision and paid', async () => {
  const portal = await openTestPortal()
  const owner = as(portal, pensioner.applicant, '2024-08-05 08:30')
  const chosen = { survivorKind: 'once', relativesAsked: '0' }
  const dossierId = await declare(owner, 'death', { ...pensioner.answers, ...chosen })
  await portal.deliver()
  for (const [stepId, office] of [
    ['death-registration', 'civil-status-914-01'],
    ['survivor-benefit', 'social-insurance-914'],
  ] as const) {
    for (const action of wholePath) {
      const official = as(portal, officialOf(office), '2024-08-06 09:00')
      await decide(official, { dossierId, stepId }, action)
      await portal.deliver()
    }
  }
  const view = await viewDossier(owner, dossierId)
  const decision = view.results.find(({ procedureId }) => procedureId === 'survivor-benefit')
  expect(decision?.lines).toContainEqual({
    key: 'onceSum',
    value: '27,5 × 6.150.000 đ = 169.125.000 đ (58/2014/QH13)',
  })
  expect(view.benefits.map(({ stepId, amount }) => [stepId, amount])).toEqual([
    ['survivor-benefit', 169_125_000],
  ])
})

test('what somebody earned is told to kin of the dead only', async () => {
  const { db } = await openTestPortal()
  const { applicant, deceased } = pensioner
  const { personal_number } = await db.read
    .selectFrom('person')
    .select('personal_number')
    .where('id', '=', applicant.id)
    .executeTakeFirstOrThrow()
  const tell = (time: string) =>
    insuranceMembership(db, [personal_number, deceased.personalNumber], at(time))
  expect(Object.keys((await tell('2024-07-01 08:00')) ?? {})).not.toContain('pensionAmount')
  expect(Object.keys((await tell('2024-08-05 08:00')) ?? {})).toContain('pensionAmount')
})
