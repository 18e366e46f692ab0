import type { Bundle, Declaration, RegisterId, Surroundings } from '#machines/bundle.ts'
import { answersOf } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { instantAt } from '#machines/calendar.ts'
import { nextPage, pagesFor, questionsOn } from '#machines/journey.ts'
import { applyLookUp, lookUpsFor, startDeclaration, type Reply } from '#machines/look-ups.ts'
import { takePage, type Typist } from '#machines/passports.ts'

/** Artificial families and what the registers know of them, for every test that needs a birth declaration. */
export type Registers = Readonly<Partial<Record<RegisterId, Record<string, Reply>>>>

export const mondayMorning = instantAt('2024-08-05', '08:00')

const communes = ['901-001', '901-002', '902-001']

export function surroundings(at = mondayMorning): Surroundings {
  const knowsCommune = (code: string) => communes.includes(code)
  return {
    at,
    knowsCommune,
    officeFor: (agency, code) => (knowsCommune(code) ? `${agency}-${code}` : undefined),
  }
}

const person = (fullName: string, bornOn: string, sex: string) => ({
  fullName,
  bornOn,
  sex,
  ethnicity: 'Kinh',
  nationality: 'Việt Nam',
  nativePlace: 'Xã Mẫu, tỉnh Mô Phỏng',
  communeCode: '901-001',
  street: '12 phố Mẫu',
  residenceType: 'permanent',
})

export const mai = '901195000011'
export const nam = '901093000012'
export const tuyet = '901170000013'
export const code = '90101.GCS.00001.24'

const household = {
  householderNumber: tuyet,
  householderName: 'Trần Thị Tuyết',
  relation: 'child',
  communeCode: '901-001',
  street: '12 phố Mẫu',
}

export const registers: Registers = {
  population: {
    [mai]: person('Nguyễn Thị Mai', '1995-03-27', 'female'),
    [nam]: person('Trần Văn Nam', '1993-11-02', 'male'),
    [tuyet]: person('Trần Thị Tuyết', '1970-01-15', 'female'),
  },
  vneid: {
    [mai]: { phone: '0912000001', email: 'mai@example.vn' },
    [nam]: { phone: '0912000002' },
  },
  hospital: {
    [code]: {
      issuedOn: '2024-08-02',
      motherNumber: mai,
      bornOn: '2024-08-01',
      sex: 'female',
      intendedName: 'Trần Mẫu An',
      facility: 'Bệnh viện Mô Phỏng',
      facilityAddress: 'Xã Mẫu, tỉnh Mô Phỏng',
    },
  },
  'civil-status': {
    [`${mai} ${nam}`]: {
      certificateNumber: '15/2021',
      registeredOn: '2021-11-20',
      registeredAt: 'UBND xã Mẫu',
    },
  },
  residence: {
    [mai]: household,
    [nam]: household,
  },
  insurance: {
    [mai]: { householdCode: '9990000001' },
    [nam]: { householdCode: '9990000001' },
  },
}

export const citizen: Typist = { by: 'person-mai', byRole: 'citizen' }

/** Asks every register what it can be asked, each question once, as the service does after a page is saved. */
export function lookUpAll(
  bundle: Bundle,
  declaration: Declaration,
  known: Registers,
  around: Surroundings,
): Declaration {
  const asked = new Set<string>()
  let current = declaration
  for (;;) {
    const open = lookUpsFor(bundle, current).find((lookUp) => !asked.has(JSON.stringify(lookUp)))
    if (!open) return current
    asked.add(JSON.stringify(open))
    const reply = known[open.register]?.[Object.values(open.by).join(' ')] ?? 'empty'
    current = applyLookUp(bundle, current, open, reply, around)
  }
}

export interface Told {
  signedIn: string
  /** What the citizen would type if asked. */
  typed: Readonly<Record<string, string>>
  known?: Registers
  around?: Surroundings
}

export interface Declared {
  declaration: Declaration
  /** The questions that were open, page by page. */
  asked: Record<string, string[]>
  /** What was wrong when the page was left, if anything. */
  problems: string[]
}

/** Goes through the pages as a citizen does: answers what is open, confirms what is known. */
export function declare({ signedIn, typed, known = registers, around = surroundings() }: Told) {
  const start = startDeclaration(birth, { personalNumber: signedIn }, around)
  let declaration = lookUpAll(birth, start, known, around)
  const asked: Declared['asked'] = {}
  const problems: string[] = []
  let page = pagesFor(birth, answersOf(declaration))[0]
  while (page) {
    const { open } = questionsOn(birth, page, declaration)
    asked[page.id] = open.filter(({ key }) => !declaration[key]).map(({ key }) => key)
    const form = Object.fromEntries(
      open.map(({ key }) => [key, typed[key] ?? declaration[key]?.value]),
    )
    const taken = takePage(birth, page, declaration, form, citizen, around)
    problems.push(...taken.problems.map(({ message }) => message))
    declaration = lookUpAll(birth, taken.declaration, known, around)
    page = nextPage(birth, page.id, answersOf(declaration))
  }
  return { declaration, asked, problems } satisfies Declared
}

const steps = {
  certificateCode: code,
  residesWith: 'mother',
  firstCareFacility: 'communeStation',
}

/** The straight case: married, hospital code known, the mother declares. */
export const marriedCouple: Told = {
  signedIn: mai,
  typed: { ...steps, relation: 'mother', birthCase: 'married', fatherNumber: nam },
}

export const fatherDeclares: Told = {
  signedIn: nam,
  typed: { ...steps, relation: 'father', birthCase: 'married', residesWith: 'father' },
}

export const grandmotherDeclares: Told = {
  signedIn: tuyet,
  typed: {
    ...marriedCouple.typed,
    relation: 'grandparent',
    parentsAgreed: 'agreed',
    requesterPhone: '0912 000 003',
  },
}

export const motherAlone: Told = {
  signedIn: mai,
  typed: {
    relation: 'mother',
    birthCase: 'fatherUndetermined',
    certificateCode: code,
    firstCareFacility: 'birthHospital',
  },
}

export const recognisedFather: Told = {
  signedIn: mai,
  typed: {
    ...marriedCouple.typed,
    birthCase: 'recognised',
    recognitionNumber: '07/TL-NCMC',
  },
}

const child = {
  childName: 'Trần Mẫu An',
  childBornOn: '2024-08-01',
  childSex: 'female',
  childBirthPlace: 'Nhà số 12 phố Mẫu',
  childBirthAddress: 'Xã Mẫu, tỉnh Mô Phỏng',
}

const { certificateCode: _, ...withoutCode } = marriedCouple.typed

/** Born at home: no certificate, so the child is described in words and a witness's paper is handed in. */
export const homeBirth: Told = {
  signedIn: mai,
  typed: { ...withoutCode, ...child, birthProof: 'witness' },
}

/** A certificate on paper only, such as a small health station gives. */
export const certificateWithoutCode: Told = {
  signedIn: mai,
  typed: { ...withoutCode, ...child, birthProof: 'uncoded', certificateIssuedOn: '2024-08-02' },
}

/** The child is to live with its grandmother, not with its parents. */
export const livesWithGrandmother: Told = {
  signedIn: mai,
  typed: {
    ...marriedCouple.typed,
    residesWith: 'elsewhere',
    hostNumber: tuyet,
    hostRelation: 'grandparent',
  },
  known: {
    ...registers,
    residence: {
      ...registers.residence,
      [tuyet]: {
        ...household,
        relation: 'householder',
        communeCode: '901-002',
        street: '7 phố Ngoại',
      },
    },
    insurance: { ...registers.insurance, [tuyet]: { householdCode: '9990000002' } },
  },
}

export const families = {
  marriedCouple,
  fatherDeclares,
  grandmotherDeclares,
  motherAlone,
  recognisedFather,
  homeBirth,
  certificateWithoutCode,
  livesWithGrandmother,
}
