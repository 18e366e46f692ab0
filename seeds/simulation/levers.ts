import type { CitizenValues } from './parameters/citizens.ts'
import type { OfficialValues } from './parameters/officials.ts'
import type { Changes } from './settings.ts'

/** Something a province can do: by which mechanism it works, and how strongly, as an assumed range. */
export interface Lever {
  id: string
  title: { vi: string; en: string }
  /** How it works, as the simulation has it. */
  mechanism: { vi: string; en: string }
  /** What it takes away or adds, as a share of what could be; assumed. */
  effect: { low: number; high: number; source: string }
  citizens?: (values: CitizenValues, effect: number) => Partial<CitizenValues>
  officials?: (values: OfficialValues, effect: number) => Partial<OfficialValues>
}

/** What is left when a share of it goes. */
const less = (value: number, effect: number) => value * (1 - effect)
/** What is reached when a share of what is missing is won. */
const more = (value: number, effect: number) => value + (1 - value) * effect

/** The levers of the plan to reach 70 %, each with its mechanism; every effect is assumed, and none is proven here. */
export const levers: readonly Lever[] = [
  {
    id: 'prefill',
    title: { vi: 'Điền sẵn từ cơ sở dữ liệu', en: 'Prefill from registers' },
    mechanism: {
      vi: 'Nhiều tờ khai được điền sẵn hơn: ít lỗi gõ, ít phải bổ sung, ít phải mang giấy đến đối chiếu.',
      en: 'More declarations are prefilled: fewer typing mistakes and supplements, fewer papers to show.',
    },
    effect: { low: 0.3, high: 0.6, source: 'assumed' },
    citizens: ({ prefilled }, effect) => ({ prefilled: more(prefilled, effect) }),
    officials: (values, effect) => ({
      localityAsksPaper: less(values.localityAsksPaper, effect),
      ministryAsksPaper: less(values.ministryAsksPaper, effect),
      localityAsksToCome: less(values.localityAsksToCome, effect),
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
    citizens: ({ consentDays, consentNever }, effect) => ({
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
    citizens: ({ filesOnline }, effect) => ({
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
    citizens: ({ hasIdentity, filesOnline, abandons }, effect) => ({
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
    officials: ({ noticesAfter, signsAfter, returnsAfter, busyShare }, effect) => ({
      noticesAfter: less(noticesAfter, effect),
      signsAfter: less(signsAfter, effect),
      returnsAfter: less(returnsAfter, effect),
      busyShare: less(busyShare, effect / 2),
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
    officials: ({ syncFault, syncFaultDays }, effect) => ({
      syncFault: less(syncFault, effect),
      syncFaultDays: less(syncFaultDays, effect / 2),
    }),
  },
  {
    id: 'e-results',
    title: { vi: 'Mặc định trả kết quả điện tử', en: 'E-results by default' },
    mechanism: {
      vi: 'Không ai phải đến chỉ để lấy giấy; cơ quan không in giấy khi không được yêu cầu.',
      en: 'Nobody comes only to fetch a paper; offices print none unasked.',
    },
    effect: { low: 0.6, high: 0.95, source: 'assumed; figures.md 3: Quảng Ninh 98 %' },
    citizens: ({ collectsOnPaper }, effect) => ({ collectsOnPaper: less(collectsOnPaper, effect) }),
    officials: ({ resultOnPaper, localityAsksToCome }, effect) => ({
      resultOnPaper: less(resultOnPaper, effect),
      localityAsksToCome: less(localityAsksToCome, effect / 2),
    }),
  },
]

/** What some levers change together, each with its effect. */
export function changesBy(pulled: readonly { lever: Lever; effect: number }[]): Changes {
  return {
    citizens: (values) =>
      pulled.reduce(
        (now, { lever, effect }) => ({ ...now, ...lever.citizens?.(now, effect) }),
        values,
      ),
    officials: (values) =>
      pulled.reduce(
        (now, { lever, effect }) => ({ ...now, ...lever.officials?.(now, effect) }),
        values,
      ),
  }
}

/** The middle of what is assumed of a lever. */
export const middleOf = ({ effect: { low, high } }: Lever) => (low + high) / 2
