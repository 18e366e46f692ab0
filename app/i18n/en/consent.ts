import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/consent.ts'

/** A relative is asked for their agreement: the page of the relative, and what the applicant reads meanwhile. */
export default {
  vneid: 'Simulated VNeID',
  page: {
    title: 'You are asked to agree',
    lead: '{{applicant}} is handling the dossier of {{title}} and needs your answer.',
    simulated:
      'This page plays the part of the VNeID app. Nothing is sent to the real VNeID or to any real office.',
    procedure: 'Procedure',
    office: 'Office in charge',
    askedAt: 'You were asked at',
    endsAt: 'Answer by',
    others: 'Also asked',
    ends: 'If somebody has not answered by {{when}}, this step ends.',
    only: 'You see only what you need for your answer. The rest of the declaration is not shown here.',
    means: 'What follows from your answer?',
    ifYes: 'If you agree',
    ifNo: 'If you do not agree',
    clock:
      '{{office}} has {{days}} working days, counted from your agreement ({{law}}). An agreement at {{cutOff}} or later counts from the next working day.',
    clockLater:
      '{{office}} has {{days}} working days, as soon as the procedures before it are done ({{law}}).',
    hears: '{{applicant}} is told at once and can read your reason.',
    silence: 'As long as you do not answer, this step does not start. The others go on.',
    answer: 'Your answer',
    once: 'Your answer is final and cannot be changed. Please read everything before you give it.',
    agree: 'I agree',
    no: {
      title: 'I do not agree',
      label: 'Why do you not agree?',
      hint: 'A sentence or two, up to 500 characters. {{applicant}} can read it.',
      send: 'Send: I do not agree',
    },
    problems: {
      missing: 'Say why you do not agree.',
      tooLong: 'The reason is longer than 500 characters. Make it shorter.',
      controlCharacters: 'The reason contains characters that cannot be read. Type it again.',
      holdsNumber: 'Leave personal identity numbers out of the reason.',
    },
    thanks: 'Your answer is recorded and on its way.',
    reason: 'The reason you gave',
    after: 'Since then:',
    afterState: '{{procedure}}: {{state}}.',
    since: 'Since {{when}}.',
    conflict:
      'This has been answered already: {{name}} {{answer}}, at {{when}}. This second answer changed nothing.',
    answers: { given: 'agreed', declined: 'did not agree' },
    ended: 'No answer is needed any more: this step has ended.',
    back: 'My dossiers',
  },
  list: {
    title: 'You are asked to agree',
    asks: '{{applicant}} asked at {{when}}, about the dossier of {{title}}.',
    see: 'Read and answer',
    seeAgain: 'Read again',
  },
  state: {
    asked: 'Waits for your answer',
    given: 'You agreed at {{when}}.',
    declined: 'You did not agree, at {{when}}.',
    ended: 'No answer needed any more',
  },
  check: {
    title: 'The {{who}} must agree',
    text: 'Once this is sent, we ask {{name}}, the {{who}}, on VNeID. The time for the step “{{procedure}}” starts only with that agreement; the other steps do not wait. It helps if you tell {{name}} beforehand.',
  },
  wait: {
    heading: 'The answer of the {{who}}',
    title: 'Waiting for {{name}} to agree',
    titleEarly: '{{name}} was asked and has not answered yet',
    asked: 'We asked {{name}}, the {{who}}, on VNeID at {{when}}.',
    unreached:
      'VNeID has nobody with the personal number declared for {{name}}, so the question has reached no one. Ask the office on the page of this dossier, under Your voice.',
    reminded: 'Reminded at {{times}}.',
    remindAt: 'We remind them again at {{when}}.',
    noMore: 'We send no more reminders: best call {{name}} or tell them in person.',
    clock:
      'Meanwhile no office’s time runs: the {{days}} working days for “{{procedure}}” count only from the agreement of the {{who}}.',
    early: 'If the {{who}} agrees before the procedure before it is done, the promised date stays.',
    ifNow:
      'If the {{who}} agrees right now: “{{procedure}}” is done by {{stepBy}}, everything by {{allBy}}. Without the waiting it would have been {{first}}.',
    link: 'Let {{name}} know',
    linkHint:
      'Best call or tell them in person: {{name}} signs in by themselves and finds the question under Messages. Above is the address of the question; only {{name}} can open and answer it. Do not send it in a message: no authority ever asks anybody to press a link.',
    ways: {
      title: 'If somebody cannot answer on VNeID',
      until:
        'Everybody who is asked needs to answer before {{when}}. After that {{procedure}} alone stops; everything else goes on.',
      counter:
        'They may hand in a certified authorisation at {{office}}: an official records it, and the office’s time starts right after.',
      without: 'Or go on without {{procedure}}',
    },
    given: '{{name}} agreed',
    givenAt: '{{name}}, the {{who}}, agreed at {{when}}.',
    waited: 'This step waited {{duration}} of working time, which does not count for the office.',
    spent:
      'Since sending: {{all}} of working time with the waiting for the {{who}}, {{without}} without it.',
    declined: '{{name}} did not agree',
    declinedAt: '{{name}}, the {{who}}, answered at {{when}}. The reason: “{{reason}}”',
    next: 'What can you do now?',
  },
} satisfies TranslationOf<typeof vi>
