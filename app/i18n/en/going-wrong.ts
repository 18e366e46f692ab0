import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/going-wrong.ts'

export default {
  map: {
    supplement: {
      turn: 'It is your turn: complete it by {{due}}.',
      ifNow: '{{when}}, if you complete it right now',
      still: 'While it waits for you, the office’s time stands still.',
      link: 'See what is needed',
    },
    refused: 'Refused at {{when}}: {{ground}} ({{law}}).',
    refusedLink: 'See why, and what you can do',
    others: {
      goOn: 'The others go on: {{procedures}}.',
      stop: 'These end with it: {{procedures}}.',
      none: 'Nothing else is affected.',
    },
    lapsed: {
      refused: 'Ended too, because this was refused: {{procedure}}.',
      withdrawn: 'Ended too, because you withdrew this: {{procedure}}.',
      revoked: 'Ended too, because this result was revoked: {{procedure}}.',
      lapsed: 'Ended too, because this ended: {{procedure}}.',
    },
    withdrawn: 'You withdrew this at {{when}}.',
    withdrawalAsked: {
      turn: 'You asked to withdraw at {{when}}. It is for the office to agree; until then you can change your mind.',
      link: 'Change my mind, do not withdraw',
    },
    verifying: 'The office has to verify more: “{{reason}}”. The law allows a longer time.',
    hold: {
      state: 'On hold: {{reason}}',
      still: 'The time stands still since {{when}}. A new date is told when the office goes on.',
      turn: {
        otherAgency: 'It is the turn of the agency that was consulted. Nothing for you to do.',
        thirdParty: 'It is the turn of whoever was asked to confirm. Nothing for you to do.',
      },
    },
    silent: {
      since: 'The office’s system has been silent since {{when}}, so this could not begin.',
      turn: 'Your dossier is safe and is sent again by itself. The office and the operators have been told. Nothing for you to do.',
    },
    number: {
      late: 'No personal number yet: the population database is silent, reported at {{when}}. Registration goes on.',
      follows:
        'The result is valid, though without the personal number. It is added when it comes; nothing for you to do.',
    },
    likeness: {
      suspected:
        'The office is comparing this with a similar dossier, so that nothing is registered twice. The result is signed as soon as the comparison is done.',
      same: 'The office found that this is already in another dossier, so nothing more is signed here. It will answer in writing.',
      own: 'Your own similar dossier: {{code}}',
      followed: 'Follow the dossier there is: {{code}}',
    },
    correction: {
      state: 'The result is being corrected',
      asked:
        'You reported at {{when}}: wrong in {{fields}}. The office corrects it or says why it stands.',
      askedBy:
        '{{procedure}} found at {{when}}: wrong in {{fields}}. It was sent back to be corrected.',
      signing: 'Corrected: {{fields}}. Waits for the new signature.',
      waits:
        'Waits until this is corrected and issued anew, then goes on by itself: {{procedure}}.',
      done: 'Corrected ({{fields}}) and issued anew at {{when}}. The old paper is no longer valid.',
      upheld: 'At {{when}} the office let the result stand: “{{answer}}”',
      outdated: 'Still has the old value here ({{fields}}). Told, not confirmed yet.',
    },
    moved: 'Promise moved from {{from}} to {{to}}, because {{why}}.',
    movedLate: 'This apology came later than the law allows, so it counts as late all the same.',
  },
  why: {
    verification: 'the office has to verify more: “{{reason}}”',
    supplement: 'you completed it, and the time counts from the start again',
    hold: 'the office had to wait: {{reason}}',
    holdPlain: 'the office had to wait for somebody else',
    apology: 'the office did not manage and apologises: “{{reason}}”',
    consent: 'it had to wait for somebody to agree',
    payment: 'the fee was paid after the day of sending',
    correction: 'the result was sent back to be corrected',
    predecessor: 'the step before took longer',
  },
  call: {
    title: 'The office needs something from you by {{due}}',
    lead: '{{procedure}}: {{office}} says once and for all what is needed.',
    second:
      'This is request number {{turn}}. The law allows one guidance, so this one counts as the office being late.',
    item: '{{what}}: {{reason}}',
    silence: 'If nothing comes by then, this is refused: {{procedure}}. You can always file again.',
    ifNow:
      'If you complete it right now: {{procedure}} is done by {{stepBy}} at the latest; everything by {{allBy}}.',
    button: 'Complete it now',
  },
  sent: {
    supplement: {
      title: 'What was missing is sent',
      text: '{{procedure}}: now promised {{promised}}, because the time counts from when you completed it.',
    },
    withdrawn: { title: 'Withdrawn', text: 'Withdrawn: {{procedure}}.' },
    withdrawalAsked: {
      title: 'Withdrawal asked for',
      text: '{{procedure}}: an official is at work and has to agree. Until then you can change your mind.',
    },
    withdrawalCancelled: { title: 'Not withdrawn', text: '{{procedure}} goes on as before.' },
    correction: {
      title: 'The request for correction is sent',
      text: '{{procedure}}: the office looks at it, corrects and issues anew, or says why the result stands.',
    },
  },
  matters: {
    title: 'What is unusual about this dossier',
    refused: {
      title: 'Refused: {{procedure}}',
      ground: 'Ground: {{ground}}.',
      law: 'Legal basis: {{law}}.',
      note: 'The office explains: “{{note}}”',
      signed: 'Signed by {{name}} at {{when}}.',
      silence:
        'The office asked for more at {{askedAt}}, by {{due}}. Nothing was sent in that time, so by law this is refused.',
      refund: 'The fee of {{amount}} you paid for this comes back to you; you need not ask for it.',
      next: 'What can you do? File again at any time: what you declared is filled in, you change only what was wrong. If you do not agree, you may ask or complain.',
      nextAlone:
        'What can you do? File this one alone at any time, with the number of the result you have: what the state knows is filled in. If you do not agree, you may ask or complain.',
      alone: 'File this one alone',
      again: 'Declare again, filled in',
      complain: 'Ask or complain',
    },
    unanswered: {
      title: 'No answer from {{name}} yet',
      text: 'The others need not wait. But the dossier cannot be closed while this waits: {{procedure}}.',
      unreached: 'VNeID does not know {{name}}, so the question has reached nobody.',
      out: 'If you do not want to wait any longer, withdraw this one; the others keep their results. You can apply for it again at any time.',
      link: 'Withdraw: {{procedure}}',
    },
    correction: {
      title: 'Correcting the result: {{procedure}}',
      asked: 'You asked for a correction at {{when}}.',
      askedBy: 'Sent back to be corrected by {{procedure}} at {{when}}.',
      item: '{{what}}: {{reason}}',
      waiting: 'The office is looking at it. The old paper is valid until there is a new one.',
      corrected: 'Corrected at {{when}}: “{{answer}}”',
      change: '{{what}}: “{{before}}” became “{{after}}”',
      empty: 'empty',
      signing: 'The new paper waits for its signature.',
      reissued: 'The new paper is issued and takes the place of the old one.',
      holders: 'Who still has the old value?',
      still: '{{office}} ({{procedure}}): still has the old value, was told, has not confirmed.',
      updated: '{{office}} ({{procedure}}): has the new value.',
      nobody: 'Nobody has the old value any more.',
      upheld:
        'The office let it stand at {{when}}: “{{answer}}”. If you do not agree, you may complain.',
      see: 'See the new paper',
    },
    moves: {
      title: 'How the promised dates moved',
      total: 'Everything done: promised {{first}} at sending, now {{now}}.',
      line: '{{procedure}}: from {{from}} to {{to}}, because {{why}}.',
    },
  },
  ways: {
    title: 'Do you want to withdraw something?',
    text: 'You can withdraw each until it has a result. The next page says what it means before you decide.',
    withdraw: 'Withdraw: {{procedure}}',
    correct: 'Report an error in: {{paper}}',
  },
  supplement: {
    title: 'Complete the dossier',
    lead: '{{procedure}} for {{title}}. Mend only what stands here; everything else stays as it is.',
    back: 'Dossier {{code}}',
    asked: 'Asked for by {{name}}, {{office}}, at {{when}}.',
    due: 'By {{due}}',
    papers: {
      title: 'Papers to hand in',
      reason: 'The office says: “{{reason}}”',
      none: 'No file yet.',
      choose: 'Hand in this paper',
      more: 'Look at it or add more',
      files_one: '{{count}} file chosen',
      files_other: '{{count}} files chosen',
      missing: '{{paper}}: there is no file yet. Hand in this paper first.',
      first: 'Hand in all papers first; the values and the button to send then open here.',
    },
    fields: {
      title: 'What to mend',
      reason: 'The office says: “{{reason}}”.',
      follows: 'This follows from what you have just changed.',
    },
    another:
      'With this the office in charge, what has to be done or who has to agree would be another, so it cannot be mended in this dossier. Put back what stood there; if what you typed is right, withdraw {{procedure}} and declare it anew.',
    willSee: 'What you will mend right after that:',
    send: 'Send what was missing',
    once: 'Pressing twice counts once.',
    changed:
      'The request changed since you opened the page. This is the new one; read it and send again.',
    carried: {
      title: 'What you typed is still here',
      text: 'Your session ended while you typed, so nothing was sent. Look at it and send it.',
    },
    paper: {
      back: 'What is asked for',
      reason: 'The office says: “{{reason}}”',
      done: 'Done with this paper',
      keeping: 'The office sees the files only once you have sent everything.',
    },
  },
  withdraw: {
    title: 'Withdraw {{procedure}}?',
    lead: 'It belongs to the dossier of {{title}}. Read what it means before you decide.',
    back: 'Dossier {{code}}',
    means: 'What does it mean?',
    atOnce: 'No official is at work on it: it ends as soon as you press.',
    agree:
      'An official is at work on it: the office has to agree first. Until then you can change your mind.',
    stops: 'These end with it: {{procedures}}.',
    goesOn: 'These go on: {{procedures}}.',
    alone: 'Nothing else is under way: the dossier is closed.',
    refund: 'You get back the {{amount}} you paid.',
    noRefund: 'You have paid nothing for it, so there is nothing to give back.',
    later: 'You can declare it again at any time.',
    reason: 'Why do you withdraw?',
    reasonHint: 'The office can read it.',
    send: 'Withdraw this',
    sendAsk: 'Ask to withdraw this',
    keep: 'No, leave it as it is',
    asked: {
      title: 'You asked to withdraw {{procedure}}',
      text: 'The office has not agreed yet. You can change your mind: it then goes on as before.',
      send: 'Change my mind, do not withdraw',
    },
  },
  correct: {
    title: 'What is wrong in the result?',
    lead: '{{paper}} of {{title}}. Choose what is wrong; the office that issued it looks at it again.',
    back: 'Dossier {{code}}',
    which: 'What is wrong',
    whichMissing: 'Choose at least one thing that is wrong.',
    stands: 'reads: {{value}}',
    next: 'Continue',
    how: 'How should it read?',
    howLead:
      'Put each right. The office checks it and issues a new paper; the old one is then no longer valid.',
    same: '{{label}}: still the same as it reads now. Put it right.',
    why: 'How do you know it is wrong?',
    whyHint:
      'A sentence or two, such as: the hospital’s certificate says otherwise, or it was mistyped.',
    fault: 'It should read “{{value}}”. {{why}}',
    empty: '(empty)',
    send: 'Send the request',
    other: 'Choose again what is wrong',
    after:
      'If the office corrects it: everybody who has the old value is told, and the map shows who still has it. If it lets it stand: you read why.',
  },
  problems: {
    missing: 'Write a sentence or two.',
    tooLong: 'Longer than 500 characters. Make it shorter.',
    controlCharacters: 'There are characters that cannot be read. Type it again.',
    holdsNumber: 'Do not write a personal number here.',
  },
  meanwhile: {
    title: 'Something changed meanwhile',
    supplement: 'Nothing is asked for here any more.',
    withdraw: 'This cannot be withdrawn any more.',
    correct: 'This result takes no request for correction now.',
    byOffice: 'At {{when}}, {{office}}: {{event}}.',
    byYou: 'At {{when}}, you yourself (in this tab or another): {{event}}.',
    bySystem: 'At {{when}}: {{event}}.',
    nothing: 'What you sent just now changed nothing.',
    words: 'What you typed, to be copied if you need it',
    back: 'Open dossier {{code}}',
  },
} satisfies TranslationOf<typeof vi>
