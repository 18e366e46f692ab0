import { defineBundle } from '../../define-bundle.ts'
import { householdersConsent } from './consent.ts'
import { birthRules } from './declaration.ts'
import { birthFields } from './fields.ts'
import { earlierRegistration } from './filing-fields.ts'
import { birthIdentity } from './identity.ts'
import { birthPages } from './pages.ts'
import { birthPapers } from './papers.ts'
import { card, registration, residence } from './procedure-ids.ts'
import { birthCertificate, healthCard, residenceNotice } from './results.ts'
import { parentNamed } from './revocation.ts'
import { decree63, guidance2023 } from './rules.ts'
import { chosenProcedures } from './scope-fields.ts'
import { assumptions } from './texts.assumptions.ts'
import { en } from './texts.en.ts'
import { vi } from './texts.vi.ts'

/** A birth since the linking: registration is the gate; residence and insurance card follow it in parallel. */
export const linked = defineBundle({
  id: 'birth',
  version: 1,
  lifeEvent: 'birth',
  procedures: [
    {
      id: registration,
      code: '1.001193',
      agency: 'civil-status',
      dependsOn: [],
      officeField: 'birthOffice',
      asks: {
        register: 'population',
        question: 'personal-number',
        using: ['childName', 'childBornOn', 'childSex', 'birthOffice'],
      },
      revocable: { concerns: parentNamed },
      ...birthCertificate,
    },
    {
      id: residence,
      code: '1.004222',
      agency: 'commune-police',
      dependsOn: [registration],
      officeField: 'residenceOffice',
      consent: householdersConsent,
      onFailure: 'continues',
      onRevocation: { policy: 'compensates', ways: ['restored', 'stopped'] },
      ...residenceNotice,
    },
    {
      id: card,
      // Assumed: the sources give no code of its own for the first card of a child under six.
      code: '1.002759',
      agency: 'social-insurance',
      dependsOn: [registration],
      officeField: 'insuranceOffice',
      onFailure: 'continues',
      onRevocation: { policy: 'compensates', ways: ['stopped', 'reclaimed'] },
      ...healthCard,
    },
  ],
  chosen: chosenProcedures,
  variants: [
    { id: 'residenceOnly', answers: { filing: 'residenceOnly' } },
    { id: 'cardOnly', answers: { filing: 'cardOnly' } },
  ],
  earlier: earlierRegistration,
  fields: birthFields,
  pages: birthPages,
  identity: birthIdentity,
  papers: birthPapers,
  crossChecks: birthRules,
  ruleSets: [guidance2023, decree63],
  texts: { vi: { ...vi, assumptions: assumptions.vi }, en: { ...en, assumptions: assumptions.en } },
  title: ({ childName = '' }) => childName,
  subject: ({ childName = '', childBornOn = '', childSex = '' }) => ({
    name: childName,
    bornOn: childBornOn,
    sex: childSex,
  }),
})
