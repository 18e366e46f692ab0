import type { Bundle } from '#machines/bundle.ts'
import { defineBundle } from '#machines/define-bundle.ts'

/** The smallest bundle with a gate and two parallel legs: proves that the kit knows nothing of births. */
export function toyBundle(change: Partial<Bundle> = {}): Bundle {
  return defineBundle({
    id: 'toy',
    version: 1,
    lifeEvent: 'toy',
    procedures: [
      {
        id: 'gate',
        code: '9.000001',
        agency: 'gate-keepers',
        dependsOn: [],
        officeField: 'thing',
        asks: { register: 'population', question: 'personal-number', using: [] },
        result: () => [],
        resultKeys: [],
      },
      {
        id: 'left',
        consent: {
          of: () => [{ personalNumber: '914000000001', name: 'x' }],
          shows: ['thing'],
        },
        code: '9.000002',
        agency: 'lefts',
        dependsOn: ['gate'],
        officeField: 'thing',
        result: () => [],
        resultKeys: [],
      },
      {
        id: 'right',
        code: '9.000003',
        agency: 'rights',
        dependsOn: ['gate'],
        officeField: 'thing',
        result: () => [],
        resultKeys: [],
      },
    ],
    fields: [{ key: 'thing', kind: 'text', consumers: ['gate', 'left', 'right'] }],
    pages: [{ id: 'thing', fields: ['thing'] }],
    ruleSets: [
      {
        id: 'toy-law',
        bundleVersion: 1,
        inForce: { from: '2024-07-01' },
        legalBasis: 'toy',
        linked: true,
        cutOff: '15:00',
        appointmentHour: '17:00',
        limits: { gate: { plain: 0 }, left: { plain: 2 }, right: { plain: 2 } },
        total: { plain: 3 },
        acknowledgeWithinMinutes: 120,
        draftLivesDays: 30,
        fees: [
          { id: 'gate', stepId: 'gate', amount: 5000, legalBasis: 'toy', count: () => 1 },
          { id: 'left', stepId: 'left', amount: 7000, legalBasis: 'toy', count: () => 1 },
        ],
        exceptions: {
          supplementDays: 7,
          silence: { id: 'silence', legalBasis: 'toy' },
          noticeDays: { right: 1 },
          answerWithinMinutes: 10,
          holds: [{ id: 'toy', waitsFor: 'otherAgency', legalBasis: 'toy' }],
          grounds: { gate: [{ id: 'toy', legalBasis: 'toy' }] },
        },
        dossierCode: (unit, day, running) => `${unit}-${day}-${running}`,
      },
    ],
    crossChecks: [],
    texts: { vi: {}, en: {} },
    title: (answers) => answers.thing ?? '',
    subject: () => ({ name: 'x', bornOn: '2024-08-01', sex: 'female' }),
    ...change,
  })
}

/** The same with a gate whose result can be revoked: both legs then undo what they did. */
export function revocableToy(): Bundle {
  const toy = toyBundle()
  const undoes = { policy: 'compensates', ways: ['restored', 'stopped'] } as const
  return toyBundle({
    procedures: toy.procedures.map((procedure) =>
      procedure.id === 'gate'
        ? { ...procedure, revocable: { concerns: () => '914000000001' } }
        : { ...procedure, onRevocation: undoes },
    ),
    ruleSets: toy.ruleSets.map((ruleSet) => ({
      ...ruleSet,
      exceptions: {
        ...ruleSet.exceptions,
        revocations: {
          gate: { grounds: [{ id: 'toy-mistake', legalBasis: 'toy' }], notBySigner: true },
        },
      },
    })),
  })
}
