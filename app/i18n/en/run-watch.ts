import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/run-watch.ts'

export default {
  refresh: {
    scriptless: 'Without JavaScript this page does not refresh by itself.',
    reload: 'Load the page again',
  },
  tiles: {
    received: 'Filed',
    open: 'Under way',
    ended: 'Ended',
    dossiers: 'dossiers',
    kind: 'Where these numbers come from: {{kind}}',
  },
  growth: {
    title: 'Dossiers filed and ended, in sum',
    says: 'As of {{day}}: {{received}} dossiers filed, {{ended}} ended, {{open}} still under way.',
    none: 'No dossier has been filed yet.',
    day: 'As of',
    received: 'Filed',
    ended: 'Ended',
    open: 'Under way',
    note: 'The frame is as long as the whole run, so the lines grow with the time of the run.',
    share: 'Online from end to end, in sum',
    shareSays: 'As of {{day}}: {{share}} of the decided dossiers were online from end to end.',
    shareColumn: 'Online from end to end',
    decided: 'Decided',
    dossiers: '{{count}} dossiers',
    noShare: 'nothing decided yet',
  },
  beside: {
    title: 'Runs side by side',
    lead: 'Each column is a run with a clock of its own. For looking only; open a run to control it.',
    link: 'See runs side by side',
    choose: 'Choose the runs to put side by side',
    most: 'At most {{count}} runs at once.',
    show: 'Put side by side',
    none: 'No run has begun yet.',
    open: 'Open the run',
    queues: 'Offices with the most work',
    noQueues: 'No office has any work.',
    load: '{{inHand}} in hand, {{late}} overdue',
    allQueues: 'All queues',
    dossiers: 'Newest dossiers',
    noDossiers: 'No dossier yet.',
    figures: 'All figures',
  },
} satisfies TranslationOf<typeof vi>
