import type { Answers, Field, Page } from '../../bundle.ts'
import { defineBundle } from '../../define-bundle.ts'
import { filedAlone } from './entitlement.ts'
import { allFields } from './fields.ts'
import { linked } from './linked.ts'
import { registration } from './procedure-ids.ts'
import { oneByOne } from './rules.ts'
import { withTexts } from '../../changed-texts.ts'
import { oneByOneTexts } from './texts.one-by-one.ts'

/** Nothing is filed together: what is chosen is one procedure, and whoever files on types again. */
const fields: readonly Field[] = allFields.flatMap((field) => {
  if (field.key === 'procedures') return []
  if (field.key !== 'filing') return field
  return { ...field, options: ['deletionOnly', 'moneyOnly', 'survivorsOnly', 'registrationOnly'] }
})

const pages: readonly Page[] = linked.pages.map((page) => ({
  ...page,
  fields: page.fields.filter((key) => key !== 'procedures'),
}))

const chosen = (answers: Answers) => filedAlone(answers) ?? [registration]

/** A death before the linking: each procedure is filed by itself at its own agency, once the death is registered. */
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
