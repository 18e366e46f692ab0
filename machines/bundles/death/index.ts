import type { Answers } from '../../bundle.ts'
import { instantAt } from '../../calendar.ts'
import { defineBundle } from '../../define-bundle.ts'
import { defineFamily } from '../../family.ts'
import { funeralAllowance, funeralSupport, survivorBenefit, paid, amountsDay } from './amounts.ts'
import { relativesConsent } from './consent.ts'
import { deathRules } from './declaration.ts'
import { alternatives, chosenProcedures } from './entitlement.ts'
import { allFields } from './fields.ts'
import { deathIdentity } from './identity.ts'
import { deathPages } from './pages.ts'
import { deathPapers } from './papers.ts'
import {
  allowance,
  deletion,
  ending,
  merit,
  registration,
  support,
  survivors,
} from './procedure-ids.ts'
import {
  affairsDecision,
  allowanceDecision,
  deletionNotice,
  endingDecision,
  extract,
  survivorDecision,
} from './results.ts'
import { deathRuleSets } from './rules.ts'
import { en } from './texts.en.ts'
import { vi } from './texts.vi.ts'

const about = ({ deceasedNumber }: Answers, value: string | undefined) =>
  deceasedNumber && value ? { personalNumber: deceasedNumber, value } : undefined

/** Who drew a monthly benefit draws none any more. */
const endBenefit = (drawn: string) =>
  ({
    register: 'insurance',
    action: 'endBenefit',
    field: 'monthlyBenefit',
    about: (answers: Answers) =>
      about(answers, answers.monthlyBenefit === drawn ? 'none' : undefined),
  }) as const

/** A death: registration is the gate; deletion of residence and the benefit branch follow it in parallel. */
export default defineFamily(
  defineBundle({
    id: 'death',
    version: 1,
    lifeEvent: 'death',
    procedures: [
      {
        id: registration,
        code: '1.000656',
        agency: 'civil-status',
        dependsOn: [],
        officeField: 'registryOffice',
        acts: {
          register: 'population',
          action: 'recordDeath',
          field: 'lifeStatus',
          about: (answers) =>
            about(
              answers,
              answers.diedOn && String(instantAt(answers.diedOn, answers.diedTime ?? '00:00')),
            ),
        },
        revocable: { concerns: ({ deceasedNumber }) => deceasedNumber },
        ...extract,
      },
      {
        id: deletion,
        // The sources give no code of its own; this is the one under which it is published (general knowledge).
        code: '1.003197',
        agency: 'commune-police',
        dependsOn: [registration],
        officeField: 'residenceOffice',
        onFailure: 'continues',
        onRevocation: { policy: 'compensates', ways: ['restored'] },
        acts: {
          register: 'residence',
          action: 'endResidence',
          field: 'deceasedResidenceType',
          about: (answers) => about(answers, answers.diedOn),
        },
        ...deletionNotice,
      },
      {
        id: allowance,
        code: '1.014177',
        agency: 'social-insurance',
        dependsOn: [registration],
        officeField: 'insuranceOffice',
        onFailure: 'continues',
        onRevocation: { policy: 'compensates', ways: ['reclaimed', 'stopped'] },
        acts: endBenefit('pension'),
        pays: (answers, day) => paid(funeralAllowance(amountsDay(answers, day)), answers),
        ...allowanceDecision,
      },
      {
        id: survivors,
        code: '1.014178',
        agency: 'social-insurance',
        dependsOn: [registration],
        officeField: 'insuranceOffice',
        consent: relativesConsent,
        onFailure: 'continues',
        onRevocation: { policy: 'compensates', ways: ['stopped', 'reclaimed'] },
        pays: (answers, day) => paid(survivorBenefit(answers, amountsDay(answers, day)), answers),
        ...survivorDecision,
      },
      {
        id: ending,
        // Assumed: no published code was found, and none of a real procedure begins with 9.
        code: '9.000201',
        agency: 'social-insurance',
        dependsOn: [registration],
        officeField: 'insuranceOffice',
        onFailure: 'continues',
        onRevocation: { policy: 'compensates', ways: ['restored'] },
        acts: endBenefit('survivor'),
        ...endingDecision,
      },
      {
        id: support,
        // From general knowledge: the sources give no code.
        code: '1.001731',
        agency: 'social-affairs',
        dependsOn: [registration, ending],
        officeField: 'affairsOffice',
        onFailure: 'continues',
        onRevocation: { policy: 'compensates', ways: ['reclaimed', 'stopped'] },
        pays: (answers, day) => paid(funeralSupport(amountsDay(answers, day)), answers),
        ...affairsDecision,
      },
      {
        id: merit,
        code: '1.010824',
        agency: 'social-affairs',
        dependsOn: [registration],
        officeField: 'affairsOffice',
        onFailure: 'continues',
        onRevocation: { policy: 'compensates', ways: ['reclaimed', 'stopped'] },
        pays: (answers, day) => paid(funeralAllowance(amountsDay(answers, day)), answers),
        ...affairsDecision,
      },
    ],
    chosen: chosenProcedures,
    alternatives,
    fields: allFields,
    pages: deathPages,
    identity: deathIdentity,
    papers: deathPapers,
    crossChecks: deathRules,
    ruleSets: deathRuleSets,
    texts: { vi, en },
    title: ({ deceasedName = '' }) => deceasedName,
    subject: ({ deceasedName = '', deceasedBornOn = '', deceasedSex = '' }) => ({
      name: deceasedName,
      bornOn: deceasedBornOn,
      sex: deceasedSex,
    }),
  }),
)
