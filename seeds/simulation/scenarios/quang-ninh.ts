import { inQuangNinh } from '../parameters/quang-ninh.ts'
import { defineSimulation } from '../scenario.ts'

/** One province that works in five electronic steps with digital signatures, digitises at reception and gives e-results. */
export default defineSimulation({
  kind: 'simulation',
  id: 'quang-ninh',
  title: { vi: 'Quảng Ninh: năm bước điện tử', en: 'Quảng Ninh: five electronic steps' },
  story: {
    vi: 'Tiếp nhận, thẩm định, phê duyệt, ký số và trả kết quả đều trên môi trường điện tử; 99,1 % hồ sơ được số hóa khi tiếp nhận, 98 % kết quả là bản điện tử. Thời gian và tỷ lệ toàn trình là kết quả tính ra.',
    en: 'Receiving, appraising, approving, signing and returning are all electronic; 99.1 % of the dossiers are digitised at reception, 98 % of the results are electronic. Times and end-to-end shares come out.',
  },
  ruleSet: 'decree-63-2024',
  from: '2024-08-05',
  to: '2024-08-30',
  followedTo: '2024-12-31',
  families: 2000,
  keeps: 'declarations',
  mix: [{ bundleId: 'birth', share: 1 }],
  provinces: ['914'],
  citizens: () => inQuangNinh.citizens,
  officials: () => inQuangNinh.officials,
  assumptions: [
    {
      vi: '99,1 % tính trên hồ sơ nhận tại quầy: hồ sơ nộp trực tuyến vốn đã là bản điện tử.',
      en: 'The 99.1 % are counted of what is received at a counter: what comes online is digital already.',
      source: 'figures.md 3; the base is assumed',
    },
    {
      vi: 'Ký số rút ngắn thời gian chờ ký còn 25 phút làm việc (10–60).',
      en: 'Digital signing shortens the wait for the signature to 25 office minutes (10–60).',
      source: 'assumed',
    },
    {
      vi: 'Người nộp tại quầy vẫn nhận bản giấy bên cạnh bản điện tử trong kho của mình.',
      en: 'Who files at a counter still takes paper, beside the electronic result in their store.',
      source: 'assumed',
    },
  ],
  answers: [
    {
      id: 'digitised-at-reception',
      unit: 'dossier',
      block: 'country',
      label: 'input',
      published: 0.991,
      between: [0.98, 1],
    },
    {
      id: 'e-results',
      unit: 'step',
      block: 'country',
      label: 'input',
      published: 0.98,
      between: [0.965, 0.995],
    },
  ],
})
