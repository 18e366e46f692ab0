import { answersOf, type Answers, type Declaration } from '#machines/bundle.ts'
import { dayAt } from '#machines/calendar.ts'
import { birthMonths } from '../parameters/arrivals.ts'
import type { Plan } from '../plan.ts'
import { newbornValues } from './birth-parameters.ts'
import { countedIn, countingShapes, type FamilyKind, type Wanted } from './made.ts'
import { identityOf, nameFrom, provinceName, streetOf } from './people.ts'
import { declarationFrom, type Told } from './telling.ts'

const DAY_MS = 86_400_000

const countOf = countingShapes()

/** Families with a newborn: the mother declares; the father is her husband, or not recorded. */
export const birthFamilies: FamilyKind = {
  bundleId: 'birth',
  counted: 'births',
  draws: { steps: 4, relatives: 1 },
  inAYear: {
    families: 1_500_000,
    months: birthMonths,
    vi: 'Số trẻ được khai sinh trong năm: 1,5 triệu.',
    en: 'Births registered in a year: 1.5 million.',
    source: 'domain.md F1: over 1.5 million in 2023, over 1.4 million in 2024',
  },
  own: newbornValues,
  differs: {},
  simulations: [],

  people: (plan) => {
    const { family, provinceCode, otherHouseholder, hasIdentity } = plan
    const householdId = `h${family}`
    const mother = motherOf(plan)
    const applicant = {
      ...mother,
      id: `p${family}`,
      sex: 'female' as const,
      provinceCode,
      householdId,
      householdRole: otherHouseholder ? 'child' : 'householder',
      identityLevel: hasIdentity ? (2 as const) : (0 as const),
    }
    if (!otherHouseholder) return { applicant, asked: [], others: [] }
    const head = {
      ...headOf(plan),
      id: `p${family}-head`,
      sex: 'male' as const,
      provinceCode,
      householdId,
      householdRole: 'householder',
      identityLevel: 2 as const,
    }
    return { applicant, asked: [head], others: [] }
  },

  filings: (bundle, plan, oneByOne) => {
    const all = bundle.procedures.map(({ id }) => id)
    if (oneByOne) return all.map((id) => [id])
    if (!plan.takesLink) return [all.slice(0, 1)]
    const [gate = '', left = '', ...rest] = all
    return [plan.leavesOneOut ? [gate, ...rest] : [gate, left, ...rest]]
  },

  declare: (wanted) => {
    const { bundle, plan, part, oneByOne, whole } = wanted
    const stepIds = filedIn(wanted)
    if (whole) {
      const declaration = declarationOf(wanted)
      const counted = countedIn(bundle, declaration, stepIds)
      return { stepIds, declaration, answers: answersOf(declaration), ...counted }
    }
    const shape = [bundle.version, part, oneByOne, plan.prefilled, isMarried(plan), plan.channel]
    const more = [plan.otherHouseholder, plan.isLate, plan.copies, plan.delivery, stepIds.length]
    const counted = countOf([...shape, ...more].join(), () =>
      countedIn(bundle, declarationOf(wanted), stepIds),
    )
    return { stepIds, declaration: undefined, answers: neededOf(wanted), ...counted }
  },
}

/** The procedures of the dossier that is wanted. */
const filedIn = ({ bundle, plan, part, oneByOne }: Wanted) =>
  birthFamilies.filings(bundle, plan, oneByOne)[part] ?? []

const isMarried = ({ looks }: Plan) => (looks[0] ?? 0) < newbornValues.married

const motherOf = (plan: Plan) => ({
  ...identityOf(plan, 'female', 1984, plan.looks[1] ?? 0),
  name: nameFrom(plan.looks[2] ?? 0, plan.looks[3] ?? 0),
})
const fatherOf = (plan: Plan) => ({
  ...identityOf(plan, 'male', 1982, plan.looks[4] ?? 0),
  name: nameFrom(plan.looks[5] ?? 0, plan.looks[3] ?? 0),
})
const headOf = (plan: Plan) => ({
  ...identityOf(plan, 'male', 1950, plan.looks[6] ?? 0),
  name: nameFrom(plan.looks[5] ?? 0, plan.looks[6] ?? 0),
})

const sexOf = ({ looks }: Plan) => ((looks[7] ?? 0) < newbornValues.boys ? 'male' : 'female')

function childOf({ plan, part, at }: Pick<Wanted, 'plan' | 'part' | 'at'>) {
  // The child of a later filing is the one of the first.
  const days = plan.isLate ? 70 + (plan.family % 200) : 3 + (plan.family % 25)
  const born = (part === 0 ? at : plan.filedAt) - days * DAY_MS
  return {
    name: nameFrom(plan.looks[5] ?? 0, ((plan.looks[7] ?? 0) * 13) % 1),
    bornOn: dayAt(born),
    certificate: `${plan.provinceCode}01.GCS.${String(plan.family % 100_000).padStart(5, '0')}.${dayAt(born).slice(2, 4)}`,
  }
}

/** What a declaration of this family tells before anything follows from it. */
function told(wanted: Wanted): Told {
  const { plan, at } = wanted
  const child = childOf(wanted)
  const [mother, father, head] = [motherOf(plan), fatherOf(plan), headOf(plan)]
  const commune = `${plan.provinceCode}-00`
  const street = streetOf(plan.family)
  const adult = (who: 'mother' | 'father', { name, bornOn }: typeof mother): Told => ({
    [`${who}Name`]: [name, 'population'],
    [`${who}BornOn`]: [bornOn, 'population'],
    [`${who}Ethnicity`]: ['Kinh', 'population'],
    [`${who}Nationality`]: ['Việt Nam', 'population'],
    [`${who}NativePlace`]: [provinceName(plan.provinceCode), 'population'],
    [`${who}ResidenceType`]: ['permanent', 'population'],
    [`${who}Commune`]: [commune, 'population'],
    [`${who}Street`]: [street, 'population'],
  })
  const married: Told = {
    fatherNumber: [father.personalNumber, 'typed'],
    ...adult('father', father),
    marriageNumber: [`${(plan.family % 900) + 1}/2021`, 'civil-status'],
    marriageRegisteredOn: ['2021-11-20', 'civil-status'],
    marriageRegisteredAt: [`UBND ${provinceName(plan.provinceCode)}`, 'civil-status'],
    residesWith: ['mother', 'typed'],
  }
  const householder = plan.otherHouseholder ? head : mother
  return {
    requesterNumber: [mother.personalNumber, 'vneid'],
    requesterName: [mother.name, 'population'],
    requesterPhone: [`09${String(10_000_000 + (plan.family % 80_000_000))}`, 'vneid'],
    relation: ['mother', 'typed'],
    birthCase: [isMarried(plan) ? 'married' : 'fatherUndetermined', 'typed'],
    certificateCode: [child.certificate, 'typed'],
    certificateIssuedOn: [child.bornOn, 'hospital'],
    childName: [child.name, 'hospital'],
    childBornOn: [child.bornOn, 'hospital'],
    childSex: [sexOf(plan), 'hospital'],
    childBirthPlace: ['Bệnh viện mô phỏng', 'hospital'],
    childBirthAddress: [provinceName(plan.provinceCode), 'hospital'],
    motherNumber: [mother.personalNumber, 'hospital'],
    ...adult('mother', mother),
    ...(isMarried(plan) ? married : {}),
    residenceCommune: [commune, 'residence'],
    residenceStreet: [street, 'residence'],
    householderName: [householder.name, 'residence'],
    householderNumber: [householder.personalNumber, 'residence'],
    parentHouseholdRelation: [plan.otherHouseholder ? 'child' : 'householder', 'residence'],
    firstCareFacility: ['communeStation', 'typed'],
    ...(wanted.oneByOne && wanted.part > 0 ? filedAlone(wanted, commune) : {}),
    identityCard: ['requested', 'typed'],
    identityCardReceiving: ['post', 'typed'],
    delivery: [plan.delivery, plan.delivery === 'electronic' ? 'preset' : 'typed'],
    certifiedCopies: [plan.copies ? '2' : '0', plan.copies ? 'typed' : 'preset'],
    receivingCommune: [commune, 'population'],
    receivingStreet: [street, 'population'],
    registrationType: [dayAt(at - 60 * DAY_MS) > child.bornOn ? 'late' : 'new', 'preset'],
  }
}

/** Who files on by itself types what the certificate is found by, again. */
function filedAlone(wanted: Wanted, commune: string): Told {
  const { plan } = wanted
  const [stepId] = filedIn(wanted)
  return {
    filing: [stepId === 'health-card' ? 'cardOnly' : 'residenceOnly', 'typed'],
    birthCertificateNumber: [`${plan.family + 1}/2024`, 'typed'],
    birthCertificateCommune: [commune, 'typed'],
    fatherRecorded: [isMarried(plan) ? 'recorded' : 'notRecorded', 'civil-status'],
  }
}

/** The whole declaration: what is told, and what follows from it. */
const declarationOf = (wanted: Wanted): Declaration =>
  declarationFrom(wanted, filedIn(wanted), told(wanted))

/** What decisions and rows need of a declaration that is not kept. */
function neededOf(wanted: Wanted): Answers {
  const values = told(wanted)
  const answers: Record<string, string> = {}
  for (const key of needed) {
    const value = values[key]?.[0]
    if (value !== undefined) answers[key] = value
  }
  return answers
}

const needed = [
  'requesterNumber',
  'motherNumber',
  'childName',
  'childBornOn',
  'childSex',
  'certificateCode',
  'householderNumber',
  'delivery',
  'certifiedCopies',
  'registrationType',
] as const
