import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/targets.ts'

/** The operator’s page of targets. */
export default {
  title: 'Targets',
  lead: 'Set a share that a province, a block or an agency is to reach. Targets stand beside the league, in the chart and in the open interface.',
  own: 'Targets that were set',
  none: 'No target was set. The national ones below are always shown.',
  national: 'National targets',
  nationalText:
    'From the national online conference on online public services, 31/08/2024. They cannot be changed here.',
  whose: 'Whose',
  figure: 'Figure',
  unit: 'Unit',
  least: 'Bound',
  bound: { least: 'At least {{value}}', most: 'At most {{value}}' },
  until: 'Until the end of',
  action: 'Do',
  change: 'Change',
  drop: 'Drop',
  of: '{{figure}} – {{whose}}',
  setTitle: 'Set or change a target',
  setText: 'For the same part, figure, unit and day a new target takes the place of the old one.',
  set: 'Save the target',
  leastLabel: 'At least or at most how many per cent',
  sides: { least: 'More is better: at least', most: 'Less is better: at most' },
  leastHint:
    'Where less is better this is the most allowed. From 0 to 100, for example 70 or 67.5.',
  unitHint: 'Blocks and agencies are measured in steps only.',
  group: { all: 'Country and blocks', provinces: 'Provinces', agencies: 'Agencies' },
  units: { dossier: 'Dossiers', step: 'Steps' },
  done: { set: 'The target is saved.', dropped: 'The target is dropped.' },
  error: {
    whose: 'Choose whose target this is.',
    figure: 'Choose a share that can be aimed at.',
    unit: 'Blocks and agencies are measured in steps only: choose the unit “Steps”.',
    noUnit: 'This figure does not exist in the chosen unit.',
    least: 'Enter a number from 0 to 100.',
    untilOn: 'Enter a day of the calendar, for example 31 12 2025.',
  },
} satisfies TranslationOf<typeof vi>
