import type vi from '../vi/stage.ts'
import type { TranslationOf } from '../namespaces.ts'

export default {
  nav: {
    label: 'Control room',
    home: 'Clock and state',
    ahead: 'What is ahead',
    faults: 'Faults',
    messages: 'Messages',
    scenarios: 'Scenarios',
    once: 'Sent many times',
    cast: 'Cast',
    phones: 'Phone wall',
    payments: 'Payments',
    rehearsal: 'Rehearsal',
    guide: '5-minute guide',
  },
  ahead: {
    title: 'What will happen by itself',
    lead: 'The next three days, in the order in which it will happen if nobody does anything from now on.',
    between: 'From {{now}} to {{until}}.',
    nothing: 'Nothing happens by itself within three days. The portal waits for people only.',
    more: 'There is more than this; the page shows what is nearest.',
    message: {
      handOver: 'Hands the dossier to {{to}}, which confirms that it has it.',
      askConsent: 'Asks the relative for consent through {{to}}.',
      askRegister: 'Asks {{to}} for the personal number; it is printed once it is there.',
      refund: 'Asks {{to}} to send back what was paid in excess.',
      publishResult: 'Puts the result into {{to}}.',
      passOn: 'Tells {{to}} the corrected value.',
      notify: 'Tells the applicant through {{to}}.',
      other: 'Goes to {{to}}.',
    },
    deadline: {
      acknowledge: 'If nothing is confirmed by then, both sides and the citizen are told.',
      answer: 'If there is no answer by then, both sides are told and the work goes on.',
      remindConsent: 'If the relative has not answered, they are reminded.',
      remindPayment: 'If the fee is not paid, the citizen is reminded.',
      remindSupplement: 'If the dossier is not completed, the citizen is reminded.',
      supplementEnds: 'If the dossier is not completed, it is refused.',
      other: 'The portal looks at this again.',
    },
    warning: 'A draft is soon kept no longer',
    warningDoes: 'Its owner is told three days before it is deleted.',
    breaks: '{{name}} breaks',
    works: '{{name}} works again',
    worksDoes: 'Waiting messages arrive at their next attempt.',
  },
  faults: {
    title: 'Break and mend',
    lead: 'A broken place loses nothing: citizens still declare and send, messages wait at the portal and are tried again, and the work of others goes on.',
    planned: 'Planned',
    nonePlanned: 'Nothing is planned.',
    planTitle: 'Plan that a place breaks',
    target: 'Which place',
    kind: 'How it breaks',
    from: 'From',
    until: 'Until',
    untilMended: 'somebody mends it',
    fromOn: 'Broken from this day',
    fromAt: 'Broken from this time',
    untilOn: 'Works again on',
    untilAt: 'Works again at',
    untilHint: 'Leave it empty if it stays broken until somebody mends it.',
    timeHint: 'For example 09:30',
    plan: 'Plan it',
    cancel: 'Take back',
    error: {
      notThisWay: 'This place cannot break like that. Choose another way.',
      noDay: 'Enter a day that exists, for example 09 08 2024.',
      noTime: 'Enter hours and minutes, for example 09:30.',
      fromPast: 'The beginning has passed. Choose a time after the portal’s clock.',
      untilFirst: 'It must work again after it broke.',
      tooLate: 'The law the portal knows ends on 31 August 2026. Choose an earlier time.',
    },
    ways: 'What each kind of fault does',
    way: {
      down: {
        name: 'Cannot be reached',
        about:
          'Nothing gets there. The portal tries again after 1, 5, 15, 30, 60 and 120 minutes, then sets the message aside.',
      },
      slow: {
        name: 'Answers too late',
        about:
          'The receiver has the message but answers after the portal stopped waiting. Asked again, it swallows the repeat and answers at once. With a slow register citizens type.',
      },
      hanging: {
        name: 'Hangs',
        about:
          'Holds the line and says nothing. After 2 minutes the portal lets go and tries again as above.',
      },
      errors: {
        name: 'Reports errors',
        about: 'Refuses everything with an error of its own. Messages are kept and tried again.',
      },
      garbage: {
        name: 'Answers unreadably',
        about:
          'A broken answer is refused and the reason written down; the portal never guesses, it asks again.',
      },
      duplicate: {
        name: 'Answers twice',
        about: 'The second answer is counted and swallowed: the dossier takes one step only.',
      },
      reordered: {
        name: 'Order mixed up',
        about:
          'Each message is held for 1 to 30 minutes, so later ones overtake earlier ones. Within one dossier the order is kept.',
      },
      silent: {
        name: 'Takes and stays silent',
        about:
          'Takes everything and never confirms. After 2 working hours both sides are told; once mended, the next question is answered at once.',
      },
      empty: {
        name: 'Knows nobody',
        about: 'Registers only: the answer is that nobody was found, so citizens type.',
      },
      wrong: {
        name: 'Answers wrongly',
        about: 'Registers only: some values are not true; citizens mend them, officials compare.',
      },
    },
  },
  once: {
    title: 'Sent many times, filed once',
    lead: 'The portal really sends one declaration several times, as browsers do on a double click, from two tabs, or over a bad line. However often it comes, there is one dossier.',
    family: 'Which family',
    nobody: 'Every family of the demo has declared. Begin the demo anew to try again.',
    send: 'Send it like this',
    way: {
      doubleClick: { name: 'Double click', about: 'Sent twice at once from one page.' },
      twoTabs: { name: 'Two tabs', about: 'Two tabs with the same declaration send at once.' },
      retryAfterTimeout: {
        name: 'Retry after a timeout',
        about: 'The answer was lost, so it is sent three times more.',
      },
      anHourLater: {
        name: 'The same again an hour later',
        about: 'The portal’s clock moves an hour, then the same form is sent again.',
      },
    },
    result_one: '{{way}}: one dossier, {{count}} repeat swallowed',
    result_other: '{{way}}: one dossier, {{count}} repeats swallowed',
    dossier: 'Dossier {{code}}, {{title}}',
    rows: 'The rows in the database',
    what: 'Row',
    found: 'Found',
    row: {
      dossiers: 'Dossiers of this declaration',
      events: 'Filings in the history of the dossier',
      messages: 'Messages that hand it to the first agency',
      notices: 'Notices “received” to the applicant',
      repeats: 'Repeats counted and swallowed',
      key: 'Key of the sending',
      at: 'The first took effect at',
    },
    all: 'See every repeat that was swallowed',
  },
  cast: {
    title: 'Who lives here',
    lead: 'Everybody in the simulation, what they know, and who is related to whom. One click signs you in as them; your own session as operator ends then.',
    filter: 'Find by name',
    search: 'Find',
    clear: 'See all',
    families: 'Families',
    nobody: 'Nobody has such a name.',
    more: 'Only the first 60 households are shown. Find by name.',
    offices: 'Offices',
    enter: 'Sign in as',
    only: 'In the registers only',
    role: {
      householder: 'householder',
      spouse: 'spouse of the householder',
      child: 'child of the householder',
      other: 'lives in the household',
    },
    born: 'born {{day}}',
    number: 'personal number {{number}}',
    phone: 'phone {{phone}}',
    noPhone: 'no phone',
    hasFiled: 'has filed',
    child: 'Child: {{name}}, born {{day}}, birth certificate {{code}}',
    unnamed: 'not named yet',
    waiting_zero: 'nothing is waiting',
    waiting_one: '{{count}} step is waiting',
    waiting_other: '{{count}} steps are waiting',
    may: {
      receiver: 'receives',
      appraiser: 'appraises',
      approver: 'approves',
      signer: 'signs',
      supervisor: 'supervises',
    },
  },
  guide: {
    title: 'A guide of five minutes',
    lead: 'Break a system, watch the work pile up, repair it and read the effect in the figures. Each step looks at how the portal really stands; leave when you like, and go on when you come back.',
    done: 'Done',
    leave: 'Stop and begin anew',
    leaveAbout: 'What was done stays; what is broken stays broken until it is mended.',
    nobody: 'No family is left that has not declared. Begin the demo anew.',
    step: {
      begin: {
        title: 'Begin',
        about:
          'You are the operator. The system of the social insurance will break when a child needs its card.',
        do: 'Begin',
      },
      break: {
        title: 'Break the insurance system',
        about: 'From now on the social insurance gets nothing.',
        do: 'Break it',
      },
      send: {
        title: 'A family declares a birth',
        about:
          'A family sends its declaration and the registrar registers it at once. The police get the dossier; the insurance does not.',
        do: 'Let the family send and the registrar sign',
      },
      watch: {
        title: 'Watch the work pile up',
        about:
          'The message waits at the portal and is tried again. After two working hours without confirmation both sides and the family are told.',
        do: 'Move the clock to that moment',
      },
      repair: {
        title: 'Repair and send again',
        about:
          'The family has read that it is delayed. Mend the system and send everything again in one click.',
        do: 'Mend it and send everything again',
      },
      read: {
        title: 'Read the effect',
        about:
          'Nothing was lost and nothing came twice. The figures tell how long it waited, and for whom.',
        do: 'End the guide',
      },
    },
    seen: {
      well: 'The insurance system works.',
      broken: 'The insurance system is broken.',
      waiting_one: 'Dossier {{code}} ({{title}}) waits for the insurance; tried {{count}} time.',
      waiting_other: 'Dossier {{code}} ({{title}}) waits for the insurance; tried {{count}} times.',
      by: 'It must be confirmed by {{by}}.',
      missed:
        'Dossier {{code}} was not confirmed in time: it has waited {{minutes}} of office time.',
      tries_one: 'The portal has tried {{count}} time.',
      tries_other: 'The portal has tried {{count}} times.',
      arrived:
        'Dossier {{code}} was confirmed after {{minutes}} of office time (measured); usually that is at once.',
      once: 'The insurance has the dossier exactly once.',
    },
    look: {
      home: 'See the table “handed over, not confirmed”',
      faults: 'See every place that can break',
      messages: 'See the messages',
      phones: 'See what the family was told',
      ahead: 'See what will happen by itself',
      measures: 'Read the figures by procedure, look for “handed over, not accepted”',
      late: 'Read the figures now, look for “handed over, not accepted”',
    },
  },
} satisfies TranslationOf<typeof vi>
