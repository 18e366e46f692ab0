import { expect, test } from 'vitest'
import { answerConsent, listMyConsents } from '#app/services/consenting.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { viewFigure, viewMeasures } from '#app/services/measuring.server.ts'
import { pensioner } from '#seeds/demo/bereaved/pensioner.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { officialOf } from '#tests/families/register.ts'
import { wholePath } from '#tests/support/office.ts'
import { as, at, openTestPortal } from '#tests/support/portal.ts'

test('a death counts like any other dossier: online from end to end, on time, and without the wait for relatives', async () => {
  const portal = await openTestPortal()
  const owner = as(portal, pensioner.applicant, '2024-08-05 08:30')
  const one = { ...pensioner.answers, relativesAsked: '1' }
  const dossierId = await declare(owner, 'death', one)
  await portal.deliver()
  const work = async (stepId: string, office: string, time: string) => {
    for (const action of wholePath) {
      await decide(as(portal, officialOf(office), time), { dossierId, stepId }, action)
      await portal.deliver()
    }
  }
  await work('death-registration', 'civil-status-914-01', '2024-08-05 10:00')
  await work('residence-deletion', 'commune-police-914-01', '2024-08-05 11:00')
  await work('funeral-allowance', 'social-insurance-914', '2024-08-06 10:00')
  // Three days pass until the relative answers; the office has had nothing to do in them.
  const [son] = pensioner.relatives
  if (!son) throw new Error('The pensioner has a son.')
  const ctx = as(portal, son, '2024-08-08 10:00')
  const [asked] = await listMyConsents(ctx)
  await answerConsent(ctx, asked?.id ?? '', { agrees: true })
  await portal.deliver()
  await work('survivor-benefit', 'social-insurance-914', '2024-08-09 10:00')

  const period = { from: at('2024-08-01 00:00'), until: at('2024-08-09 17:00') }
  const { figures } = await viewMeasures({ db: portal.db }, 'dossier', period)
  const of = (id: string) => figures.find((figure) => figure.id === id)
  expect(of('end-to-end-online')).toMatchObject({ numerator: 1, denominator: 1 })
  expect(of('on-time-first-promise')).toMatchObject({ numerator: 1, denominator: 1 })
  const figureId = 'processing-working-days-median'
  const { rows } = await viewFigure(
    { db: portal.db },
    { figureId, unit: 'step', part: 'denominator' },
    period,
    9,
  )
  const minutes = Object.fromEntries(rows.map((row) => [row.procedureId, row.workingMinutes]))
  expect(minutes).toEqual({
    'death-registration': 90,
    'residence-deletion': 60,
    'funeral-allowance': 480,
    'survivor-benefit': 480,
  })
})
