import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/citizen.ts'

export default {
  promise: {
    title: 'If you send it now',
    by: 'By {{when}} at the latest',
    byOnceAgreed:
      'By {{when}} if the {{who}} answers at once; it counts only from when everybody asked has answered',
    total: 'Everything is done by {{when}} at the latest, within {{days}} working days.',
    totalOf: '{{procedures}}: done by {{when}} at the latest, within {{days}} working days.',
    case: '{{name}}: everything done by {{when}} at the latest, within {{days}} working days.',
    caseAsks: 'Waiting for the {{who}} to confirm is not counted.',
    chain:
      'Each date is the latest. A later procedure begins when the earlier one has its result; when that comes early, the next office has to be done earlier as well.',
    startsLater: 'It is past {{cutOff}} or not a working day, so your dossier counts from {{day}}.',
    rule: 'What is sent at {{cutOff}} or later counts from the next working day.',
    law: 'Legal basis: {{law}}.',
  },
  before: {
    level: {
      title: 'You cannot declare online yet',
      missing:
        'Your electronic identity (VNeID) has level {{level}}. The linked declaration takes level 2.',
      where:
        'To reach level 2, take your identity card to the police of any commune, where fingerprints and a portrait are taken free of charge; then activate it in the VNeID app and come back to this page.',
      counter:
        'If you do not want to wait, declare at the People’s Committee of your commune: an official does it with you, for all three. The other parent can declare here at once, if theirs is level 2.',
    },
    start: 'Start',
    signIn: 'Sign in and start',
    signInNote: 'After signing in you come back to this page.',
    continue: 'Continue the open declaration',
    another: 'Start another declaration',
    anotherNote: 'When it is for somebody else.',
    open: {
      title: 'You have an open declaration',
      named: 'For {{title}}, saved at {{savedAt}}.',
      unnamed: 'Saved at {{savedAt}}.',
    },
    sent: {
      title: 'You have sent this before',
      one: '{{title}}, dossier {{code}}',
      text: 'No need to send it again for the same person. Start anew only for somebody else, or something else.',
    },
    onlyCitizens: 'You are signed in as somebody else. Sign in as a citizen to declare.',
    asCitizen: 'Sign in as a citizen',
    time: 'It takes about 10 minutes. Every page is saved, so you can stop at any time.',
    whoWorks: 'Who does what',
    noRules: {
      title: 'Not open on this day',
      text: 'The date of this portal lies outside the rules the simulation knows. The operator has to choose another day.',
    },
  },
  me: {
    title: 'My dossiers',
    lead: 'Your open declarations, the dossiers you sent, and messages about them.',
    saved: 'Saved. Come back whenever you like, on any device.',
    deleted: 'The open declaration is deleted. Nothing of it is kept.',
    drafts: {
      title: 'Open declarations',
      unnamed: 'No name yet',
      saved: 'Saved at {{when}}',
      kept: 'Kept until {{when}}, then deleted by itself',
      warning:
        'Reminder of {{warned}}: this draft will be deleted on {{when}}. Open it and save a page to keep it; if you no longer need it, delete it now.',
      continue: 'Continue',
      ready: 'All answered: check and send',
      delete: 'Delete this declaration',
      deleteText: 'It cannot be brought back. What the registers of the state know is not touched.',
      deleteConfirm: 'Delete for good',
    },
    dossiers: {
      title: 'Sent',
      code: 'Dossier code',
      sent: 'Sent at',
      promised: 'Promised by',
      open: 'In progress',
      closed: 'Done',
      late: 'Late',
      consent: 'Waits for consent',
      promisedConsent: '{{when}}, without the wait for consent',
      follow: 'Follow',
      results: 'Results',
      resultsOf: '{{done}} of {{all}} steps',
      receipt: 'Receipt and appointment',
    },
    notices: {
      title: 'Messages about your dossiers',
      none: 'No messages yet.',
      all: 'See all messages',
    },
    empty: {
      title: 'Nothing here yet',
      text: 'When you start a declaration or send a dossier, you find it on this page.',
    },
    start: 'Start something new',
  },
} satisfies TranslationOf<typeof vi>
