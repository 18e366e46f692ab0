import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/charts.ts'

export default {
  table: 'See the numbers of this drawing as a table',
  target: 'Target: {{label}}',
  map: {
    none: 'No number yet, or hidden as too few',
    under: 'Under {{to}}',
    between: 'From {{from}} to under {{to}}',
    over: '{{from}} or more',
    tooFew: 'hidden as too few',
    nothing: 'no case yet',
    source:
      'Each tile is a province (63, before 01/07/2025), near where it lies; the letters are its short name, which the table explains.',
  },
} satisfies TranslationOf<typeof vi>
