import { defineBundle } from '../../define-bundle.ts'
import {
  identityCard,
  identityPapers,
  withIdentityChosen,
  withIdentityFields,
  withIdentityPages,
  withIdentityVariants,
} from './identity-card.ts'
import { decree301 } from './identity-card.rules.ts'
import { identityTexts } from './identity-card.texts.ts'
import { linked } from './linked.ts'
import { chosenProcedures } from './scope-fields.ts'
import { withTexts } from './texts.changed.ts'

/** A birth since September 2026: the child's identity card follows the registration of residence. */
export const withIdentityCard = defineBundle({
  ...linked,
  version: 2,
  procedures: [...linked.procedures, identityCard],
  chosen: withIdentityChosen(chosenProcedures),
  variants: withIdentityVariants(linked.variants),
  fields: withIdentityFields(linked.fields),
  pages: withIdentityPages(linked.pages),
  papers: [...(linked.papers ?? []), ...identityPapers],
  ruleSets: [decree301],
  texts: withTexts(linked.texts, identityTexts),
})
