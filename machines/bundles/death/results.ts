import { dayOnPaper } from '../../day-arithmetic.ts'
import { declaredLines, resultPaper, type ResultLines } from '../../result-paper.ts'

const registerNumber: ResultLines = { registerNumber: ({ number }) => number }
const issuedOn: ResultLines = { issuedOn: (input) => dayOnPaper(input.issuedOn) }
const deceased = declaredLines('deceasedName', 'deceasedNumber', 'deceasedBornOn')

/** The cause stays in the register: the extract is handed around, and shown to whoever scans its code. */
export const extract = resultPaper({
  ...registerNumber,
  ...deceased,
  ...declaredLines(
    'deceasedSex',
    'deceasedEthnicity',
    'deceasedNationality',
    'diedTime',
    'diedOn',
    'diedPlace',
    'registryOffice',
    'requesterName',
  ),
  ...issuedOn,
})

export const deletionNotice = resultPaper({
  ...registerNumber,
  ...deceased,
  ...declaredLines('deceasedStreet', 'deceasedCommune', 'residenceOffice'),
  ...issuedOn,
})

const money = declaredLines('funeralSum', 'funeralByName', 'paymentMethod')

export const allowanceDecision = resultPaper({
  ...registerNumber,
  ...deceased,
  ...declaredLines('insuranceNumber', 'diedOn'),
  ...money,
  ...declaredLines('insuranceOffice'),
  ...issuedOn,
})

export const survivorDecision = resultPaper({
  ...registerNumber,
  ...deceased,
  ...declaredLines(
    'survivorKind',
    'survivorSum',
    'onceSum',
    'requesterName',
    'relative1Name',
    'relative2Name',
    'relative3Name',
    'paymentMethod',
    'insuranceOffice',
  ),
  ...issuedOn,
})

export const endingDecision = resultPaper({
  ...registerNumber,
  ...deceased,
  ...declaredLines('insuranceNumber', 'diedOn', 'insuranceOffice'),
  ...issuedOn,
})

export const affairsDecision = resultPaper({
  ...registerNumber,
  ...deceased,
  ...declaredLines('diedOn'),
  ...money,
  ...declaredLines('affairsOffice'),
  ...issuedOn,
})
