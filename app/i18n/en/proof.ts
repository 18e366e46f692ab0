import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/proof.ts'

export default {
  title: 'Check a paper',
  genuine: {
    title: 'Genuine, and in force',
    text: 'The digital signature of the issuing office is right, and nobody has changed the content.',
  },
  superseded: {
    title: 'Genuine, but replaced by a newer one',
    text: 'The office issued a newer paper at {{when}}. This one is no longer in force: ask whoever showed it for the newer one.',
  },
  revoked: {
    title: 'This paper was revoked',
    text: 'The issuing office revoked it at {{when}}. Do not use it any more.',
  },
  unconfirmed: {
    title: 'This paper cannot be confirmed',
    text: 'What is stored and the digital signature of the office do not agree. Do not trust this paper before you have asked the office named on it.',
    next: 'Note down the address of this page and show it to the office.',
  },
  unknown: {
    title: 'No paper has this code',
    text: 'A letter may be missing, or large and small letters mixed up.',
    remedy:
      'Scan the QR code on the paper again, or copy the whole link printed beside it. If that does not help, this portal did not issue the paper: ask the office named on it.',
  },
  facts: {
    title: 'The paper you hold must say just this',
    kind: 'Kind of paper',
    number: 'Number',
    agency: 'Agency',
    office: 'Issued by',
    issuedOn: 'Issued on',
    subject: 'For',
    subjectText: '{{initials}}, born in {{year}}',
    signedAt: 'Digitally signed at',
  },
  least:
    'Anybody who has the code can see this page, so it tells only the initials and the year of birth: no full name, personal number or address.',
  checkedAt: 'Checked at {{when}}, by the portal’s clock.',
  keys: 'For engineers: public keys of the agencies (JWKS)',
  simulation: 'This is a simulation: no paper here has legal force.',
} satisfies TranslationOf<typeof vi>
