import type { CitizenValues } from './parameters/citizens.ts'
import type { OfficialValues } from './parameters/officials.ts'
import type { Changes } from './values.ts'

interface Assumed {
  low: number
  high: number
  source: string
}

/** Something a province can do: by which mechanism it works, and how strongly, as an assumed range. */
export interface Lever {
  id: string
  title: { vi: string; en: string }
  /** How it works, as the simulation has it. */
  mechanism: { vi: string; en: string }
  /** What it takes away or adds, as a share of what could be; assumed. */
  effect: Assumed
  /** Of the visits to which communes ask those who filed online: the share whose reason it works on; assumed. */
  visits?: Assumed
  citizens?: (values: CitizenValues, strength: Strength) => Partial<CitizenValues>
  officials?: (values: OfficialValues, strength: Strength) => Partial<OfficialValues>
}

/** How strong a lever is, drawn from what is assumed of it: both are shares. */
export interface Strength {
  effect: number
  visits: number
}

export interface PulledLever {
  lever: Lever
  strength: Strength
}

/** What is left when a share of it goes. */
const less = (value: number, effect: number) => value * (1 - effect)
/** What is reached when a share of what is missing is won. */
const more = (value: number, effect: number) => value + (1 - value) * effect

/** Why communes have people come who filed online, no source tells: to show papers, to take a paper, out of habit. */
const NO_SOURCE = 'assumed; no source tells why communes have people come'

/** The levers of the plan to reach 70 %, each with its mechanism; every effect is assumed, and none is proven here. */
export const levers: readonly Lever[] = [
  {
    id: 'prefill',
    title: { vi: 'Điền sẵn từ cơ sở dữ liệu', en: 'Prefill from registers' },
    mechanism: {
      vi: 'Nhiều tờ khai được điền sẵn hơn: ít lỗi gõ, ít phải bổ sung, ít phải gửi giấy, và ít bị gọi đến xã để đối chiếu giấy tờ.',
      en: 'More declarations are prefilled: fewer typing mistakes, supplements and papers, and fewer are asked to come to the commune to show papers.',
    },
    effect: { low: 0.3, high: 0.6, source: 'assumed' },
    visits: { low: 0.2, high: 0.5, source: NO_SOURCE },
    citizens: ({ prefilled }, { effect }) => ({ prefilled: more(prefilled, effect) }),
    officials: (values, { effect, visits }) => ({
      localityAsksPaper: less(values.localityAsksPaper, effect),
      ministryAsksPaper: less(values.ministryAsksPaper, effect),
      localityAsksToCome: less(values.localityAsksToCome, effect * visits),
    }),
  },
  {
    id: 'consent-reminders',
    title: { vi: 'Nhắc người phải đồng ý', en: 'Reminders to those who must agree' },
    mechanism: {
      vi: 'Chủ hộ trả lời sớm hơn và ít người im lặng hơn.',
      en: 'Householders answer sooner and fewer stay silent.',
    },
    effect: { low: 0.3, high: 0.7, source: 'assumed' },
    citizens: ({ consentDays, consentNever }, { effect }) => ({
      consentDays: less(consentDays, effect / 2),
      consentNever: less(consentNever, effect),
    }),
  },
  {
    id: 'zero-fee',
    title: { vi: 'Không thu phí nộp trực tuyến', en: 'No fee for filing online' },
    mechanism: {
      vi: 'Thêm người nộp trực tuyến; không ai phải chờ vì chưa nộp phí bản sao.',
      en: 'Some more file online; nobody waits because a fee for copies is open.',
    },
    effect: {
      low: 0.02,
      high: 0.1,
      source: 'assumed; figures.md 4: 63 of 63 provinces reduce fees',
    },
    citizens: ({ filesOnline }, { effect }) => ({
      filesOnline: more(filesOnline, effect),
      wantsCopies: 0,
    }),
  },
  {
    id: 'digital-points',
    title: { vi: 'Điểm hỗ trợ số', en: 'Assisted digital points' },
    mechanism: {
      vi: 'Người chưa quen được giúp tự nộp trực tuyến bằng tài khoản của mình; ít người bỏ dở.',
      en: 'People who are not used to it are helped to file themselves; fewer give up.',
    },
    effect: { low: 0.3, high: 0.6, source: 'assumed' },
    citizens: ({ hasIdentity, filesOnline, abandons }, { effect }) => ({
      hasIdentity: more(hasIdentity, effect),
      filesOnline: more(filesOnline, effect),
      abandons: less(abandons, effect),
    }),
  },
  {
    id: 'staffing',
    title: { vi: 'Bố trí cán bộ', en: 'Staffing' },
    mechanism: {
      vi: 'Hồ sơ được xem và ký sớm hơn; số người phải đến quầy không đổi.',
      en: 'Cases are looked at and signed sooner; how many must come does not change.',
    },
    effect: { low: 0.2, high: 0.5, source: 'assumed' },
    officials: ({ noticesAfter, signsAfter, returnsAfter }, { effect }) => ({
      noticesAfter: less(noticesAfter, effect),
      signsAfter: less(signsAfter, effect),
      returnsAfter: less(returnsAfter, effect),
    }),
  },
  {
    id: 'sync-mended',
    title: { vi: 'Sửa lỗi đồng bộ', en: 'Sync faults mended' },
    mechanism: {
      vi: 'Ít hồ sơ bị kẹt giữa hai hệ thống, và được gỡ nhanh hơn.',
      en: 'Fewer cases get stuck between two systems, and are freed sooner.',
    },
    effect: { low: 0.6, high: 0.95, source: 'assumed; domain.md PP4, PP5' },
    officials: ({ syncFault, syncFaultDays }, { effect }) => ({
      syncFault: less(syncFault, effect),
      syncFaultDays: less(syncFaultDays, effect / 2),
    }),
  },
  {
    id: 'e-results',
    title: { vi: 'Mặc định trả kết quả điện tử', en: 'E-results by default' },
    mechanism: {
      vi: 'Không ai phải đến chỉ để lấy giấy, kể cả khi xã gọi đến để trao; cơ quan không in giấy khi không được yêu cầu.',
      en: 'Nobody comes only to fetch a paper, not even where the commune asks them to; offices print none unasked.',
    },
    effect: { low: 0.6, high: 0.95, source: 'assumed; figures.md 3: Quảng Ninh 98 %' },
    visits: { low: 0.2, high: 0.5, source: NO_SOURCE },
    citizens: ({ collectsOnPaper }, { effect }) => ({
      collectsOnPaper: less(collectsOnPaper, effect),
    }),
    officials: ({ resultOnPaper, localityAsksToCome }, { effect, visits }) => ({
      resultOnPaper: less(resultOnPaper, effect),
      localityAsksToCome: less(localityAsksToCome, effect * visits),
    }),
  },
]

/** What some levers change together, each as strong as it was drawn. */
export function changesBy(pulled: readonly PulledLever[]): Changes {
  return {
    citizens: (values) =>
      pulled.reduce(
        (now, { lever, strength }) => ({ ...now, ...lever.citizens?.(now, strength) }),
        values,
      ),
    officials: (values) =>
      pulled.reduce(
        (now, { lever, strength }) => ({ ...now, ...lever.officials?.(now, strength) }),
        values,
      ),
  }
}

const middle = ({ low, high }: Assumed) => (low + high) / 2

/** A lever pulled to the middle of what is assumed of it. */
export const pulledHalfway = (lever: Lever): PulledLever => ({
  lever,
  strength: { effect: middle(lever.effect), visits: lever.visits ? middle(lever.visits) : 0 },
})
