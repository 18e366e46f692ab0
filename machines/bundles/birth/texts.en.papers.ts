import type { BundleTexts } from '../../bundle.ts'

export const papers: BundleTexts = {
  'hospital-certificate': {
    label: 'A copy of the hospital’s birth certificate',
    hint: 'Photograph the whole sheet, with its words and stamp readable.',
    why: 'The hospital has not sent its data yet, so the official needs to see your certificate.',
  },
  'witness-statement': {
    label: 'Statement of a witness to the birth',
    hint: 'Written and signed by the witness: when and where the child was born, and who the mother is.',
    why: 'There is no certificate of a hospital. This statement stands in for it.',
  },
  'birth-pledge': {
    label: 'Pledge about the birth',
    hint: 'Written and signed by you: when and where the child was born, and who the mother is.',
    why: 'There is no certificate of a hospital and no witness. This pledge stands in for it.',
  },
  'legal-dwelling': {
    label: 'Paper of the legal dwelling',
    hint: 'For example a land-use certificate, a lease, or an agreement to stay.',
    why: 'The child is registered elsewhere than where the parents live, so the police need to know that it may live there.',
  },
  'parents-agreement': {
    label: 'Agreement of the parents',
    hint: 'Written and signed by both: where and with whom the child is to be registered.',
    why: 'When a child is registered elsewhere than where its parents live, the parents must agree.',
  },
}
