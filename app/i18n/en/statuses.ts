import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/statuses.ts'

/** The ten statuses of the National Portal, the two its list lacks, and alarms. */
export default {
  name: {
    registered: 'Newly registered',
    accepted: 'Accepted',
    notAccepted: 'Not accepted',
    inProcess: 'In process',
    supplementRequested: 'Supplement requested',
    paymentRequested: 'Payment requested',
    withdrawalAsked: 'Citizen asks to withdraw',
    stopped: 'Stopped',
    processed: 'Processed',
    returned: 'Result returned',
    waitsForRelative: 'Waiting for a relative',
    waitsForAgency: 'Waiting for another agency',
  },
  label: 'Status of the dossier',
  code: 'code {{code}} in the national list',
  codeInLine: 'code {{code}}',
  noCode: 'no code in the national list',
  inLine: '{{name}} ({{code}})',
  alarm: {
    agencySilent: {
      title: '{{office}} has not confirmed {{procedure}}',
      text: 'It was handed over at {{since}}, but the agency’s system has not answered. The portal goes on sending, and the operator has been told. The time limit runs from the hand-over all the same: promised by {{promised}}.',
    },
    numberMissing: {
      title: 'No personal number yet',
      text: 'The population register was asked when {{procedure}} was approved, and has not given the number. Registration and the steps after it go on; papers leave the line of the number empty, and get it when it comes.',
    },
  },
  sent: {
    title_one: '{{count}} dossier your office handed over is not accepted yet',
    title_other: '{{count}} dossiers your office handed over are not accepted yet',
    text: 'The receiving system has been silent for more than 2 working hours. The portal goes on sending and the operator has been told; other dossiers can go on.',
    line: '{{title}} ({{code}}): {{procedure}}, handed over at {{since}}',
  },
} satisfies TranslationOf<typeof vi>
