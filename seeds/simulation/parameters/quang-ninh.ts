import { defineParameters, valuesOf } from './parameter.ts'

/** How people of Quảng Ninh behave, where they differ from the country. */
const quangNinhCitizens = defineParameters({
  hasIdentity: {
    value: 0.9,
    low: 0.8,
    high: 0.95,
    unit: 'share',
    source: 'assumed: young parents nearly all have one',
    means: 'Parents with an activated electronic identity.',
  },
  filesOnline: {
    value: 0.85,
    low: 0.7,
    high: 0.9,
    unit: 'share',
    source: 'assumed: above the country',
    means: 'Of those who could file online, how many do.',
  },
  collectsOnPaper: {
    value: 0,
    low: 0,
    high: 0.05,
    unit: 'share',
    source: 'assumed; figures.md 3: Quảng Ninh gives results electronically',
    means: 'Online filers who want the paper result from the counter.',
  },
})

/** How its offices work: five electronic steps with digital signatures. */
const quangNinhOfficials = defineParameters({
  digitises: {
    value: 0.991,
    low: 0.98,
    high: 1,
    unit: 'share',
    source: 'figures.md 3: Quảng Ninh digitises 99.1 % at reception',
    means: 'Paper filings that are digitised at reception.',
  },
  resultOnPaper: {
    value: 0.02,
    low: 0,
    high: 0.05,
    unit: 'share',
    source:
      'figures.md 3: Quảng Ninh: 98 % of the results are electronic; what is left is taken for paper',
    means: 'Online filings whose result is handed out on paper all the same.',
  },
  localityResultElectronic: {
    value: 0.98,
    low: 0.95,
    high: 0.99,
    unit: 'share',
    source: 'figures.md 3: Quảng Ninh: 98 % of the results are electronic',
    means: 'Results a commune authority signs digitally.',
  },
  ministryResultElectronic: {
    value: 0.98,
    low: 0.95,
    high: 0.99,
    unit: 'share',
    source:
      'figures.md 3: Quảng Ninh: 98 % of the results are electronic; of police and insurance it is assumed',
    means: 'The same for police and social insurance.',
  },
  signsAfter: {
    value: 25,
    low: 10,
    high: 60,
    unit: 'office minutes',
    source: 'assumed: digital signing shortens the wait',
    means: 'Median wait for the signature once a step is approved.',
  },
  returnsAfter: {
    value: 5,
    low: 5,
    high: 20,
    unit: 'office minutes',
    source: 'assumed: what is signed digitally is returned at once',
    means: 'Median time until a signed result is returned.',
  },
  localityAsksToCome: {
    value: 0.1,
    low: 0,
    high: 0.3,
    unit: 'share',
    source: 'assumed',
    means: 'Online filings for which a commune authority has somebody come to the counter.',
  },
  localityAsksPaper: {
    value: 0.03,
    low: 0,
    high: 0.1,
    unit: 'share',
    source: 'assumed',
    means: 'Online filings for which it asks for a paper the state holds.',
  },
})

export const inQuangNinh = {
  citizens: valuesOf(quangNinhCitizens),
  officials: valuesOf(quangNinhOfficials),
}
