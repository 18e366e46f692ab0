import { describe, expect, test } from 'vitest'
import { answersOf } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { problemsOf } from '#machines/journey.ts'
import { declare, mai, marriedCouple, nam, surroundings } from './families.ts'

const around = surroundings()

describe('rules between answers', () => {
  const { declaration } = declare(marriedCouple)
  const wrong = (change: Record<string, string>) =>
    problemsOf(birth, { ...answersOf(declaration), ...change }, around).map(
      ({ message }) => message,
    )

  test.each([
    [{ childBornOn: '2024-08-06' }, ['childBornOn.inFuture', 'certificateIssuedOn.beforeBirth']],
    [{ childBornOn: '2018-08-05' }, ['childBornOn.notUnderSix']],
    [{ childBornOn: '2018-08-06' }, []],
    [{ certificateIssuedOn: '2024-08-06' }, ['certificateIssuedOn.inFuture']],
    [{ certificateIssuedOn: '2024-07-31' }, ['certificateIssuedOn.beforeBirth']],
    [{ motherBornOn: '2011-08-02' }, ['motherBornOn.tooYoung']],
    [{ motherBornOn: '2011-08-01' }, []],
    [{ fatherBornOn: '2024-08-01' }, ['fatherBornOn.tooYoung']],
    [{ fatherNumber: mai }, ['fatherNumber.isYou']],
    [
      { fatherNumber: mai, requesterNumber: nam },
      ['motherNumber.notYou', 'fatherNumber.sameAsMother'],
    ],
    [{ relation: 'grandparent' }, ['motherNumber.isYou', 'parentsAgreed.missing']],
    [
      { relation: 'relative', parentsAgreed: 'notYet' },
      ['motherNumber.isYou', 'parentsAgreed.needed'],
    ],
    [
      { motherResidenceType: 'temporary', fatherResidenceType: 'current' },
      ['procedures.noPermanentHome'],
    ],
    [{ motherResidenceType: 'temporary' }, []],
    [{ relation: 'father' }, ['motherNumber.isYou', 'fatherNumber.notYou']],
    [{ marriageRegisteredOn: '2024-12-01' }, ['marriageRegisteredOn.inFuture']],
    [{ insuranceOffice: '' }, ['insuranceOffice.missing']],
    [{ residenceCommune: '999-999' }, ['residenceCommune.unknown']],
  ])('%o is found out', (change, messages) => {
    expect(wrong(change)).toEqual(messages.map((message) => `errors.${message}`))
  })
})
