import { changesBy, levers, pulledHalfway } from '../levers.ts'
import { defineSimulation } from '../scenario.ts'
import august2024 from './august-2024.ts'

/** August 2024 with every lever pulled to the middle of its range; `npm run levers` pulls them one by one as well. */
export default defineSimulation({
  kind: 'simulation',
  id: 'to-70-percent',
  title: { vi: 'Đến 70 %', en: 'To 70 per cent' },
  story: {
    vi: 'Bảy đòn bẩy cùng kéo ở mức giữa khoảng giả định, xuất phát từ tháng 8/2024. Lệnh `npm run levers` kéo từng cái một và tất cả, với nhiều hạt giống.',
    en: 'Seven levers pulled together to the middle of their assumed ranges, starting from August 2024. The command `npm run levers` pulls each alone and all together, over many seeds.',
  },
  ruleSet: 'decree-63-2024',
  from: '2024-08-01',
  to: '2024-08-30',
  followedTo: '2024-12-31',
  families: 5000,
  keeps: 'references',
  mix: [{ bundleId: 'birth', share: 1 }],
  citizens: august2024.citizens,
  officials: august2024.officials,
  changes: changesBy(levers.map(pulledHalfway)),
  assumptions: [
    ...august2024.assumptions,
    ...levers.map(({ title, mechanism, effect: { low, high, source } }) => ({
      vi: `${title.vi} (${low}–${high}): ${mechanism.vi}`,
      en: `${title.en} (${low}–${high}): ${mechanism.en}`,
      source,
    })),
  ],
  answers: [
    {
      id: 'end-to-end-online',
      unit: 'step',
      block: 'localities',
      label: 'predicted',
      published: 0.7,
      why: {
        vi: 'Mục tiêu 70 % đến hết năm 2025 là của địa phương; các đòn bẩy chỉ kéo ở mức giữa khoảng giả định.',
        en: 'The target of 70 % by the end of 2025 is that of the localities; the levers are pulled to the middle of what is assumed only.',
      },
      between: [0.25, 0.8],
    },
  ],
})
