import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/charts.ts'

export default {
  table: 'See the numbers of this drawing as a table',
  target: 'Target: {{label}}',
  map: {
    none: 'No number yet, or under 3 cases',
    under: 'Under {{to}}',
    between: 'From {{from}} to under {{to}}',
    over: '{{from}} or more',
    tooFew: 'under 3 cases, not shown',
    nothing: 'no case yet',
    source:
      'Map of the 63 provinces and cities (before 1 July 2025), simplified: Stephen Truong and Victor Cazanave, @svg-maps/vietnam, CC BY 4.0.',
  },
} satisfies TranslationOf<typeof vi>
