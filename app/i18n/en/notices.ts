import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/notices.ts'

export default {
  title: 'Messages',
  lead: 'Everything we told you about your dossiers, the newest on top. Opening this page counts as having seen them.',
  count: '{{count}} messages, {{unread}} not seen yet',
  new: 'New',
  empty: {
    title: 'No messages yet',
    text: 'When you send a dossier, when there is a result or something for you to do, you find it here.',
  },
  pages: {
    label: 'Pages of messages',
    page: 'Page {{page}} of {{pages}}',
    newer: 'Newer messages',
    older: 'Older messages',
  },
  phone:
    'Messages also go to your phone and to VNeID (in this simulation nothing is really sent). They never hold a link: no authority asks you to press one.',
  links: {
    open: 'Open dossier {{code}}',
    answer: 'Read and answer',
    answered: 'See what you were asked',
    result: 'See the result',
    supplement: 'See what is needed',
    pay: 'Open dossier {{code}} to pay',
    rate: 'Open dossier {{code}} and rate it',
    feedback: 'Read what you wrote and the answer',
    concerned: 'Read what happened and what is being put right',
  },
  dates: {
    promised: 'Promised by {{when}} at the latest.',
    moved: 'New promise: by {{when}} at the latest (promised when you sent it: {{first}}).',
    since: 'Handed over at {{when}}; the time limit runs from then all the same.',
    due: 'Your time: until {{when}}.',
    answerDue: 'The office has to answer by {{when}}.',
  },
  told: {
    submitted: {
      title: 'We have your dossier',
      text: 'We have your dossier {{title}}. The receipt tells the promised date of each step.',
    },
    consentAsked: {
      title: 'Somebody asks for your agreement',
      text: '{{applicant}} asks you to agree, for {{title}}. {{procedure}} starts only once you agree.',
    },
    consentReminder: {
      title: 'A reminder to answer',
      text: 'A reminder: {{applicant}} still waits for your answer, for {{title}}.',
    },
    consentGiven: {
      title: 'Agreed',
      text: '{{title}}: the {{who}} agreed. {{procedure}} need not wait any longer.',
    },
    consentGivenByOne: {
      title: 'One more person agreed',
      text: '{{title}}: one of those asked has just agreed to {{procedure}}. Open the dossier to see who is still to answer.',
    },
    consentEnding: {
      title: 'The time to confirm ends soon',
      text: '{{procedure}} for {{title}} still waits for relatives to confirm. Open the dossier to see for whom, and what you can do: hand in a certified authorisation, or go on without this procedure.',
    },
    consentOver: {
      title: 'You are no longer asked to agree',
      text: '{{procedure}} in the dossier of {{title}} has ended, because the {{who}} did not all agree. You need not answer or do anything more. For more, ask {{applicant}}.',
    },
    consentExpired: {
      title: 'The time to confirm is over',
      text: '{{procedure}} for {{title}} has stopped because not every relative confirmed. Everything else goes on. It can be filed again by itself; open the dossier to see how.',
    },
    consentDeclined: {
      title: 'Not agreed',
      text: '{{title}}: the {{who}} did not agree. {{procedure}} stops; the other steps go on. The dossier says why, and what you can do.',
    },
    paid: {
      title: 'Paid',
      text: 'Paid: {{procedure}} for {{title}}. Nothing more for you to do.',
    },
    paidInVain: {
      title: 'Money is on its way back to you',
      text: 'More money came for {{procedure}} of {{title}} than you owe. It is on its way back to you.',
    },
    paymentReminder: {
      title: 'Something is still to be paid',
      text: 'Something is still to be paid for {{title}}: {{procedure}}. The office can only approve it afterwards.',
    },
    refunded: {
      title: 'Money sent back',
      text: 'Money for {{procedure}} of {{title}} that you do not owe any more has been sent back to you.',
    },
    stepIssued: {
      title: 'A result: {{procedure}}',
      text: '{{procedure}}: the result for {{title}} is here. It lies in the dossier, to be read and downloaded at any time.',
    },
    completed: {
      title: 'Everything is done',
      text: 'Everything is done for {{title}}. How was it? A short rating helps those who come after you.',
    },
    ended: {
      title: 'The dossier is closed',
      text: 'Nothing is being worked on for {{title}} any more. The dossier says which step has a result, which has none, and why.',
    },
    supplementAsked: {
      title: 'Something is needed from you',
      text: 'In {{procedure}} for {{title}} something is missing or not right. The dossier shows each place, for you to mend; the office’s time stands still meanwhile.',
    },
    supplementReminder: {
      title: 'A reminder: something is needed from you',
      text: '{{procedure}} for {{title}} still waits for what is missing. Without it, the office cannot decide once your time is over.',
    },
    supplementReceived: {
      title: 'What was missing has arrived',
      text: 'What was missing in {{procedure}} for {{title}} is with the office. Nothing more for you to do.',
    },
    supplementExpired: {
      title: 'The time to add something is over',
      text: '{{procedure}} for {{title}} has stopped, because what was missing did not come in time. You can send it anew at any time; the dossier says how.',
    },
    refused: {
      title: 'It could not be granted',
      text: 'The office could not grant {{procedure}} for {{title}}. The dossier says why, on what ground, and what you can do next.',
    },
    lapsed: {
      title: 'A step has stopped',
      text: '{{procedure}} for {{title}} has stopped, because what has to come before it did not succeed. The dossier says what you can do.',
    },
    verifying: {
      title: 'The office is verifying something',
      text: '{{procedure}} for {{title}}: the office has to verify something before it decides. There is nothing for you to do; we tell you when it is done.',
    },
    onHold: {
      title: 'A step is on hold',
      text: '{{procedure}} for {{title}} is on hold. The dossier says why; we tell you as soon as it goes on.',
    },
    resumed: {
      title: 'It goes on',
      text: '{{procedure}} for {{title}} goes on.',
    },
    apologised: {
      title: 'We are sorry: a new date',
      text: 'The office apologises: {{procedure}} for {{title}} will not be ready on the promised day. The dossier says why. There is nothing for you to do.',
    },
    agencySilent: {
      title: 'An agency is slow to confirm',
      text: '{{procedure}} for {{title}} was passed on, but the agency’s system has not confirmed it. The operators are pressing; there is nothing for you to do.',
    },
    agencyAnswered: {
      title: 'The agency has confirmed',
      text: 'The agency has {{procedure}} for {{title}}. Work goes on as usual.',
    },
    numberMissing: {
      title: 'Waiting for the personal number',
      text: 'The population database has not given a personal number for {{title}} yet. The office asks again; there is nothing for you to do.',
    },
    numberCame: {
      title: 'The personal number is here',
      text: 'The personal number for {{title}} is here. {{procedure}} goes on.',
    },
    sentBack: {
      title: 'A result went back to be mended',
      text: 'An office found something wrong in the result of {{procedure}} for {{title}} and sent it back to be mended. There is nothing for you to do; we tell you when it is done.',
    },
    corrected: {
      title: 'Mended',
      text: 'The result of {{procedure}} for {{title}} has been mended. Please use the new one in the dossier; the old one is no longer valid.',
    },
    correctionAsked: {
      title: 'Your correction is asked for',
      text: 'The office has your request to correct the result of {{procedure}} for {{title}}. We tell you as soon as it answers.',
    },
    correctionUpheld: {
      title: 'The result stands',
      text: 'The office looked at {{procedure}} for {{title}} again and keeps the result. The dossier says why; if you disagree, you can complain.',
    },
    withdrawalAsked: {
      title: 'Your withdrawal is asked for',
      text: 'The office has your request to withdraw {{procedure}} for {{title}}. Until it agrees you can take the request back in the dossier.',
    },
    withdrawn: {
      title: 'Withdrawn',
      text: '{{procedure}} for {{title}} is withdrawn, as you asked. Results that were issued stay valid.',
    },
    revoked: {
      title: 'A result was revoked',
      text: 'The result of {{procedure}} for {{title}} was revoked. The dossier tells the reason, the legal ground and what the offices are putting right. You have nothing to hand in.',
    },
    compensated: {
      title: 'An office has put its part right',
      text: '{{procedure}} for {{title}} has been put right after the result was revoked.',
    },
    concernedRevoked: {
      title: 'A registration about you was revoked',
      text: 'A registration that speaks of you was wrong and has been revoked. We are sorry. Open this to read what happened, which office is putting what right, and what you can do meanwhile.',
    },
    concernedRepaired: {
      title: 'Something about you has been put right',
      text: '{{procedure}}: the office has put its part right. Open this to see what is still to come.',
    },
    feedbackReceived: {
      title: 'We have what you wrote',
      text: 'What you wrote about {{title}} is with the office that has to answer. Nobody may make things hard for you because of it.',
    },
    feedbackMoreAsked: {
      title: 'The office asks you for more',
      text: 'To answer what you wrote about {{title}}, the office needs to know more. Open it to read the question and to add to it.',
    },
    feedbackAnswered: {
      title: 'The office has answered you',
      text: 'The office has answered what you wrote about {{title}}.',
    },
    feedbackRefused: {
      title: 'The office does not take this up',
      text: 'The office does not take up what you wrote about {{title}}, and says why. If you disagree, you can write again.',
    },
    other: {
      title: 'News',
      text: 'There is news of {{title}}.',
    },
  },
} satisfies TranslationOf<typeof vi>
