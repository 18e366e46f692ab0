import type { Answers, Bundle, Field, Page, Paper, Procedure, Variant } from '../../bundle.ts'
import { dayOnPaper, yearsLater } from '../../day-arithmetic.ts'
import { declaredLines, resultPaper } from '../../result-paper.ts'
import { declaredForThem, isSingle } from './family.ts'
import { comparedWithCertificate, fromCertificate } from './filing-fields.ts'
import { everyForm, registration, residence } from './procedure-ids.ts'
import { issuedOn, personalNumber } from './results.ts'

/** The fourth procedure since September 2026: the identity card of a child under six, without picture or fingerprint. */
export const identity = 'identity-card'

/** What filing it alone is called among the ways to file. */
const ALONE = 'identityOnly'

/** A card from before this age is changed then (Law 26/2023/QH15, article 21). */
const VALID_TO_AGE = 14

/**
 * The card names the place where its holder lives, so it follows the registration of residence; the sources do not give
 * the order, the code of the procedure in the bundle, nor its limits.
 */
export const identityCard: Procedure = {
  id: identity,
  code: '2.001177',
  agency: 'commune-police',
  dependsOn: [registration, residence],
  officeField: 'identityOffice',
  onFailure: 'continues',
  onRevocation: { policy: 'compensates', ways: ['stopped'] },
  ...resultPaper({
    ...personalNumber,
    ...declaredLines(
      'childName',
      'childBornOn',
      'childSex',
      'childNationality',
      'childBirthPlace',
      'childNativePlace',
      'residenceStreet',
      'residenceCommune',
    ),
    validUntil: ({ answers: { childBornOn } }) =>
      childBornOn && dayOnPaper(yearsLater(childBornOn, VALID_TO_AGE)),
    ...declaredLines('identityOffice'),
    ...issuedOn,
  }),
}

/** Until it is declined, which the declaration asks. */
const isRequested = ({ identityCard: wish }: Answers) => wish !== 'notRequested'

const ownFields: readonly Field[] = [
  {
    key: 'identityCard',
    kind: 'choice',
    options: ['requested', 'notRequested'],
    consumers: [registration, identity],
    fixed: true,
    when: (answers) => !isSingle(answers),
  },
  {
    key: 'identityCardReceiving',
    kind: 'choice',
    options: ['post', 'counter'],
    consumers: [identity],
  },
  {
    key: 'identityOffice',
    kind: 'office',
    consumers: [identity],
    derive: ({ residenceCommune }, { officeFor }) =>
      residenceCommune && officeFor('commune-police', residenceCommune),
  },
]

/** What a certificate of birth says of the child, for a card that is asked for alone. */
const onCertificate: ReadonlySet<string> = new Set(['childBirthPlace', 'childNativePlace'])

/** What else of the other forms stands on this one. */
const alsoUsed: ReadonlySet<string> = new Set([
  ...onCertificate,
  'filing',
  'birthCertificateNumber',
  'birthCertificateCommune',
  'childNumber',
  'fatherRecorded',
  'motherNumber',
  'motherName',
  'fatherNumber',
  'fatherName',
  'residesWith',
  'hostNumber',
  'residesWithNumber',
  'residenceCommune',
  'residenceStreet',
])

const standsOnForm = ({ key, consumers }: Field) =>
  alsoUsed.has(key) || (consumers === everyForm && key !== 'procedures')

function usedHere(field: Field): Field {
  if (!standsOnForm(field)) return field
  const { key } = field
  return {
    ...field,
    consumers: [...field.consumers, identity],
    ...(onCertificate.has(key) && {
      orFrom: fromCertificate(key),
      compared: comparedWithCertificate,
    }),
    ...(key === 'filing' && { options: ['residenceOnly', 'cardOnly', ALONE, 'linked'] }),
  }
}

/** The fields of the other three, those this form shares marked so, and its own. */
export const withIdentityFields = (fields: readonly Field[]): Field[] => [
  ...fields.map(usedHere),
  ...ownFields,
]

/** The pages with one more question about what is filed, and one page about the card. */
export const withIdentityPages = (pages: readonly Page[]): Page[] =>
  pages.flatMap((page) => {
    const { id, fields, tells = [], when } = page
    if (id === 'residence') return [{ ...page, fields: [...fields, 'identityCard'] }]
    if (id === 'household') return [{ ...page, tells: [...tells, 'identityOffice'] }]
    if (id === 'contact') return [{ id: 'identity', fields: ['identityCardReceiving'] }, page]
    if (id !== 'receiving') return [page]
    const isSent = (answers: Answers) =>
      (when?.(answers) ?? true) || answers.identityCardReceiving === 'post'
    return [{ ...page, when: isSent }]
  })

/** Whoever is not a parent acts for the child by a paper (Law 26/2023/QH15, article 23). */
export const identityPapers: readonly Paper[] = [
  {
    id: 'representative-authority',
    consumers: [identity],
    when: (declaration) => {
      const says = (key: string) => declaration[key]?.value ?? ''
      const answers = { relation: says('relation'), identityCard: says('identityCard') }
      return declaredForThem(answers) && isRequested(answers)
    },
  },
]

/** The child was registered before, and gets its card later: one of the ways to file one procedure alone. */
export const withIdentityVariants = (variants: readonly Variant[] = []): Variant[] => [
  ...variants,
  { id: ALONE, answers: { filing: ALONE } },
]

/** What is filed: as before the card, and the card where it is asked for; or the card alone. */
export const withIdentityChosen =
  (chosen: NonNullable<Bundle['chosen']>): NonNullable<Bundle['chosen']> =>
  (answers) =>
    answers.filing === ALONE
      ? [identity]
      : [...chosen(answers), ...(isRequested(answers) && !isSingle(answers) ? [identity] : [])]
