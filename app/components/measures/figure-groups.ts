import type { Figure, FigureId } from '#machines/figures.ts'

/** The figures of the first glance, which have tiles. */
export const mainFigures: readonly FigureId[] = [
  'end-to-end-online',
  'on-time-first-promise',
  'processing-working-days-median',
  'processing-working-days-p90',
  'reuse-share',
  'visits-per-case',
]

const groups = {
  speed: [
    'processing-working-days-mean',
    'gross-working-days-median',
    'gross-working-days-p90',
    'done-in-one-day',
    'done-in-three-days',
    'on-time',
    'wait-office-median',
    'wait-citizen-median',
    'wait-third-party-median',
    'wait-other-agency-median',
    'acceptance-median',
  ],
  online: [
    'emc-collection',
    'filed-online',
    'filed-by-citizen',
    'filed-with-e-result',
    'paid-online',
    'e-results',
    'digitised',
  ],
  data: [
    'reuse-official',
    'population-data-used',
    'typed-values',
    'typed-by-officials',
    'values-saved',
    'declarations-per-life-event',
  ],
  contact: [
    'contacts-per-case',
    'agencies-contacted',
    'agencies-per-dossier',
    'phone-calls',
    'visits-saved',
    'money-saved',
  ],
  voice: ['ratings', 'satisfied', 'rating-average', 'satisfaction-official', 'feedback-in-time'],
  filling: ['fillings', 'filling-left', 'filling-minutes-median', 'filling-minutes-p90'],
  faults: [
    'supplemented',
    'supplemented-again',
    'promise-moves',
    'corrections',
    'revocations',
    'repairs-open',
    'time-to-repair-median',
    'accepted',
    'sent-not-accepted',
    'accepted-late',
    'not-accepted-now',
    'not-accepted-longest',
    'alarms-agency-silent',
    'alarms-number-missing',
    'swallowed-duplicates',
  ],
} satisfies Record<string, readonly FigureId[]>

type Grouped = keyof typeof groups | 'counts'

/** Every figure that has no tile, in groups; what belongs to none is a plain count. */
export function groupFigures(figures: readonly Figure[]): { group: Grouped; figures: Figure[] }[] {
  const elsewhere = new Set<string>([...mainFigures, ...Object.values(groups).flat()])
  const some = (ids: readonly FigureId[]) => figures.filter(({ id }) => ids.includes(id))
  return [
    { group: 'speed' as const, figures: some(groups.speed) },
    { group: 'online' as const, figures: some(groups.online) },
    { group: 'data' as const, figures: some(groups.data) },
    { group: 'contact' as const, figures: some(groups.contact) },
    { group: 'voice' as const, figures: some(groups.voice) },
    { group: 'filling' as const, figures: some(groups.filling) },
    { group: 'faults' as const, figures: some(groups.faults) },
    { group: 'counts' as const, figures: figures.filter(({ id }) => !elsewhere.has(id)) },
  ].filter((group) => group.figures.length > 0)
}
