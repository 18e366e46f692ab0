import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/proof.ts'

export default {
  title: 'Check a paper',
  genuine: {
    title: 'The record is genuine, and in force',
    text: 'The record kept here bears the right digital signature of the issuing office, and nobody has changed it. The paper in your hand was not checked: compare it with what stands below.',
  },
  superseded: {
    title: 'The record is genuine, but replaced by a newer one',
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
    title: 'Compare with the paper you hold',
    compare:
      'The paper you hold must agree with the record: compare the initials, the number and the date of issue. If something does not agree, do not trust that paper.',
    whole:
      'To compare everything, ask whoever showed the paper to open the signed PDF in their document store.',
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
