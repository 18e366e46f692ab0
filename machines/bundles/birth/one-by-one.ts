import type { Answers, Field, Page } from '../../bundle.ts'
import { defineBundle } from '../../define-bundle.ts'
import { birthFields } from './fields.ts'
import { filedAlone } from './filing-fields.ts'
import { linked } from './linked.ts'
import { registration } from './procedure-ids.ts'
import { oneByOne } from './rules.ts'
import { withTexts } from '../../changed-texts.ts'
import { oneByOneTexts } from './texts.one-by-one.ts'

/** Nothing is filed together: what is chosen is one procedure, and whoever files on types again. */
const fields: readonly Field[] = birthFields.flatMap((field) => {
  if (field.key === 'procedures') return []
  if (field.key === 'filing') {
    return { ...field, options: ['residenceOnly', 'cardOnly', 'registrationOnly'] }
  }
  if (field.key !== 'birthOffice') return field
  // Where the child will live is not asked yet: the mother's commune is competent (Law 60/2014/QH13, article 13).
  return {
    ...field,
    derive: ({ motherCommune }, { officeFor }) =>
      motherCommune && officeFor('civil-status', motherCommune),
  }
})

const pages: readonly Page[] = linked.pages.map((page) => ({
  ...page,
  fields: page.fields.filter((key) => key !== 'procedures'),
  tells: toldOn(page),
}))

/** The office of the birth stands beside the commune it follows from: the page of the home may not be there. */
function toldOn({ id, tells = [] }: Page) {
  if (id === 'mother') return [...tells, 'birthOffice']
  return tells.filter((key) => key !== 'birthOffice')
}

const chosen = (answers: Answers) => filedAlone(answers) ?? [registration]

/** A birth before the linking: three filings, at three agencies, one after the other. */
export const filedOneByOne = defineBundle({
  ...linked,
  version: 0,
  fields,
  pages,
  chosen,
  crossChecks: linked.crossChecks.filter(({ field }) => field !== 'procedures'),
  ruleSets: [oneByOne],
  texts: withTexts(linked.texts, oneByOneTexts),
})
