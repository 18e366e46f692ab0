import { accident } from '#seeds/demo/bereaved/accident.ts'
import type { Bereaved } from '#seeds/demo/bereaved/case.ts'
import { merit } from '#seeds/demo/bereaved/merit.ts'
import { oldSurvivor } from '#seeds/demo/bereaved/old-survivor.ts'
import { pensioner } from '#seeds/demo/bereaved/pensioner.ts'
import { pdf } from '#tests/support/papers.ts'

/** A whole case of the demo with what must come of it. */
export interface ExpectedCase {
  title: string
  family: Bereaved
  pages: readonly string[]
  papers: readonly string[]
  typed: number
  reused: number
  ground: string
  /** Working days the law gives in all. */
  total: number
  /** When the whole is promised, if it is sent at half past eight on Monday 5 August 2024. */
  promised: string
  /** Each step in the order it can be worked on, with its office. */
  steps: readonly (readonly [string, string])[]
  /** Lines of the results. */
  results: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What is paid, in đồng. */
  paid: Readonly<Record<string, number>>
}

export const paper = { name: 'giấy.pdf', content: pdf() }
const before = ['deceased', 'person', 'entitlement', 'choice', 'death', 'notice']

export const cases: readonly ExpectedCase[] = [
  {
    title: 'a pensioner: four procedures, three relatives confirm',
    family: pensioner,
    pages: [
      ...before,
      'funeral',
      'payment',
      'basis',
      'survivors',
      'relatives',
      'confirming',
      'contact',
    ],
    papers: [],
    typed: 8,
    reused: 37,
    ground: 'pension',
    total: 9,
    promised: '2024-08-16 17:00',
    steps: [
      ['death-registration', 'civil-status-914-01'],
      ['residence-deletion', 'commune-police-914-01'],
      ['funeral-allowance', 'social-insurance-914'],
      ['survivor-benefit', 'social-insurance-914'],
    ],
    results: {
      'death-registration': {
        deceasedName: 'Lương Văn Hưu',
        diedOn: '2024-08-03',
        diedTime: '04:35',
        diedPlace: 'Bệnh viện Đa khoa Quảng Ninh (mô phỏng)',
        requesterName: 'Đoàn Thị Thủy Chung',
      },
      'residence-deletion': { deceasedStreet: 'Số 30 phố Mẫu' },
      'funeral-allowance': {
        insuranceNumber: '9114000101',
        funeralSum: '10 × 2.340.000 đ = 23.400.000 đ (73/2024/NĐ-CP)',
        funeralByName: 'Đoàn Thị Thủy Chung',
      },
      'survivor-benefit': {
        survivorSum: '2 × 2.340.000 đ = 4.680.000 đ (73/2024/NĐ-CP)',
        relative3Name: 'Lương Văn Út',
      },
    },
    paid: { 'funeral-allowance': 23_400_000, 'survivor-benefit': 4_680_000 },
  },
  {
    title: 'a woman of 82 on a monthly survivor benefit',
    family: oldSurvivor,
    pages: [...before, 'funeral', 'payment', 'contact'],
    papers: ['committee-notice'],
    typed: 11,
    reused: 18,
    ground: 'survivor80',
    total: 11,
    promised: '2024-08-16 17:00',
    steps: [
      ['death-registration', 'civil-status-914-02'],
      ['residence-deletion', 'commune-police-914-02'],
      ['benefit-ending', 'social-insurance-914'],
      ['funeral-support', 'social-affairs-914'],
    ],
    results: {
      'death-registration': { deceasedName: 'Nguyễn Thị Thọ', diedTime: '22:10' },
      'benefit-ending': { insuranceNumber: '9114000201' },
      'funeral-support': {
        funeralSum: '20 × 500.000 đ = 10.000.000 đ (76/2024/NĐ-CP)',
        funeralByName: 'Hoàng Văn Hiếu',
      },
    },
    paid: { 'funeral-support': 10_000_000 },
  },
  {
    title: 'a person of merit, the money by post',
    family: merit,
    pages: [...before, 'funeral', 'payment', 'contact', 'receiving'],
    papers: [],
    typed: 2,
    reused: 27,
    ground: 'merit',
    total: 18,
    promised: '2024-08-29 17:00',
    steps: [
      ['death-registration', 'civil-status-901-01'],
      ['residence-deletion', 'commune-police-901-01'],
      ['merit-allowance', 'social-affairs-901'],
    ],
    results: {
      'merit-allowance': {
        funeralSum: '10 × 2.340.000 đ = 23.400.000 đ (73/2024/NĐ-CP)',
        paymentMethod: 'post',
      },
    },
    paid: { 'merit-allowance': 23_400_000 },
  },
  {
    title: 'a traffic accident with the police paper, two procedures',
    family: accident,
    pages: [...before, 'contact'],
    papers: ['police-paper'],
    typed: 9,
    reused: 17,
    ground: 'none',
    total: 1,
    promised: '2024-08-06 17:00',
    steps: [
      ['death-registration', 'civil-status-963-01'],
      ['residence-deletion', 'commune-police-963-01'],
    ],
    results: {
      'death-registration': {
        deceasedName: 'Vũ Văn Đường',
        diedPlace: 'Quốc lộ, xã Đất Mũi, Cà Mau',
      },
    },
    paid: {},
  },
]
