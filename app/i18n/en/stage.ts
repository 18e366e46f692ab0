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
    runs: 'Runs',
    live: 'Replace the live portal',
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
      tellConcerned: 'Tells the person whom the revoked result names.',
      undo: 'Tells {{to}} to undo what rested on a revoked result.',
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
} satisfies TranslationOf<typeof vi>
