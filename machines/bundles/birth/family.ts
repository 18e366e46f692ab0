import type { Answers } from '../../bundle.ts'

/** What the answers say about the family, in one place for questions, derivations and rules. */

/** The birth is registered already: residence or a card is filed alone, with the certificate's number. */
export const isSingle = ({ filing = '' }: Answers) =>
  ['residenceOnly', 'cardOnly', 'identityOnly'].includes(filing)

/** The father is recorded unless he has not been determined (Decree 123/2015/NĐ-CP, article 15). */
export const hasFather = ({ birthCase, fatherRecorded }: Answers) =>
  birthCase === 'married' || birthCase === 'recognised' || fatherRecorded === 'recorded'

const isMothersAlone = ({ birthCase, fatherRecorded }: Answers) =>
  birthCase === 'fatherUndetermined' || fatherRecorded === 'notRecorded'

/** How the birth is shown: a hospital's certificate, known by its code or only on paper, or no certificate at all. */
export const hasCode = (answers: Answers) =>
  !isSingle(answers) && (answers.birthProof ?? 'code') === 'code'

export const hasCertificate = (answers: Answers) =>
  hasCode(answers) || answers.birthProof === 'uncoded'

export const areMarried = ({ birthCase }: Answers) => birthCase === 'married'

export const fatherWasRecognised = ({ birthCase }: Answers) => birthCase === 'recognised'

/** Somebody else declares for the parents. */
export const declaredForThem = ({ relation }: Answers) =>
  relation === 'grandparent' || relation === 'relative'

/** Whether mother and father are known to differ in something the child can have from one of them only. */
export const parentsDiffer = (mothers: string, fathers: string) => (answers: Answers) =>
  Boolean(answers[mothers] && answers[fathers]) && answers[mothers] !== answers[fathers]

/** What the child has from the parent named in `choice`; from both when they do not differ. */
export const inherited =
  (mothers: string, fathers: string, choice: string) => (answers: Answers) => {
    if (isMothersAlone(answers) || answers[mothers] === answers[fathers]) return answers[mothers]
    if (answers[choice] === 'mother') return answers[mothers]
    return answers[choice] === 'father' ? answers[fathers] : undefined
  }

/** The child is registered with somebody else than a parent. */
export const livesElsewhere = ({ residesWith }: Answers) => residesWith === 'elsewhere'

/** The value of the parent with whom the child will live: the mother's where no father is recorded. */
export const ofHomeParent = (mothers: string, fathers: string) => (answers: Answers) => {
  const parent = isMothersAlone(answers) ? 'mother' : answers.residesWith
  if (parent === 'mother') return answers[mothers]
  return parent === 'father' ? answers[fathers] : undefined
}
