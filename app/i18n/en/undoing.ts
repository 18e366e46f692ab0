import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/undoing.ts'

export default {
  done: {
    restored: 'Restored as it was',
    stopped: 'Stopped',
    reclaimed: 'What was paid is reclaimed',
  },
  hints: {
    restored: 'The data of your office is again as it was before the revoked result.',
    stopped: 'Work or payments under way have stopped; nothing has to be taken back.',
    reclaimed: 'Stopped, and what was paid is reclaimed as the law says.',
  },
  leader: {
    lead: 'Only where a result was registered by mistake or by fraud. This page writes nothing; you look at everything once more before you confirm.',
    result: 'The result that will be revoked',
    ground: 'Ground',
    assumed: '{{law}} (how it applies is an assumption of this simulation)',
    reason: 'Reason',
    reasonHint:
      'The person concerned and the applicant read it word for word. Tell what happened, blame nobody, write no identity number.',
    review: 'Review before revoking',
    own: {
      title: 'You signed this result',
      text: 'Whoever signed a result does not revoke it while the office has another leader. Please leave it to another leader of the office.',
    },
  },
  effects: {
    title: 'When you confirm',
    void: 'The result of {{procedure}} is void at once. The proof page says “revoked” from that moment.',
    first:
      'The person named in the result is told first, then the applicant, and then the offices.',
    undo: '{{office}}: {{undoes}}. Due {{due}}.',
    stopWork: '{{office}}: is working on {{procedure}} and has to stop and undo it. Due {{due}}.',
    lapses: '{{procedure}}: ends, because no office has done anything yet.',
    nobody: 'No other office has acted on this result.',
  },
  confirm: {
    title: 'Confirm the revocation',
    lead: 'Please read it once more. It cannot be taken back afterwards; a new result needs a new registration.',
    button: 'Revoke now',
    edit: 'Change ground or reason',
  },
  values: {
    title: 'Values in the registers',
    lead: 'This result has changed the following.',
    leadRevoked:
      'Before the registration, after it, and now. Where a value is not back, its office is still putting it right.',
    column: { what: 'What', before: 'Before', after: 'After registration', now: 'Now' },
    what: {
      recordDeath: 'Living or dead',
      endResidence: 'Permanent residence',
      endBenefit: 'Monthly benefit',
    },
    alive: 'Living',
    died: 'Died, {{when}}',
    resident: 'Registered',
    notResident: 'Deleted from {{day}}',
    benefit: {
      none: 'None',
      pension: 'Pension',
      survivor: 'Monthly survivor benefit',
    },
    money: 'Money paid in this dossier',
    notPaid: 'Not paid',
    paid: '{{amount}} đồng paid',
    reclaimed: 'Reclaimed',
    back: 'Back as before',
    stillOld: 'Still the old value',
  },
  earlier: {
    title: 'This was registered before, and revoked',
    text: 'Dossier {{code}} was revoked at {{when}}. This dossier is a new registration and no duplicate. Compare the papers with care before you approve.',
  },
  office: {
    done: 'What has the office done?',
    note: 'What exactly was done',
    noteHint: 'The person concerned can read it. No identity numbers.',
    todo: {
      title: 'To be put right: {{procedure}} was revoked',
      undoes: 'What to do: {{undoes}}.',
      working:
        'Your office was working on this dossier when the result was revoked: stop, and confirm that nothing is left behind.',
      why: 'Ground: {{ground}} ({{law}}). Reason: {{reason}}',
      due: 'Due: {{due}}.',
      review: {
        title: 'Look once more before you confirm',
        text: 'Once confirmed, this step is finished and cannot be changed; the person concerned is told at once. Confirm only when your office has really done it.',
      },
      values: 'The values your office holds stand below, under results and form.',
    },
    revoked: {
      title: 'This result was revoked',
      text: '{{by}} revoked it at {{when}}. Ground: {{ground}} ({{law}}). Reason: {{reason}}',
    },
    repaired: {
      title: 'Put right',
      text: '{{done}}, {{when}}. {{note}}',
    },
  },
  map: {
    revoked: 'Revoked at {{when}}; it is no longer valid.',
    stillOld: 'This office still holds the old value and is putting it right.',
    notHeard: 'The office’s system has not confirmed yet that it heard of the revocation.',
    working: 'The office is stopping what it had begun.',
    due: 'to be put right by {{due}}',
    repaired: '{{done}}, {{when}}.',
  },
  matter: {
    title: '{{procedure}}: the result was revoked',
    when: '{{office}} revoked the result at {{when}}.',
    ground: 'Ground: {{ground}} ({{law}}).',
    reason: 'The office writes: {{reason}}',
    nothing:
      'You have nothing to hand in. The paper that was issued is void; please do not use it any more.',
    listTitle: 'What the offices are putting right',
    waits: '{{procedure}} ({{office}}): not yet, due {{due}}',
    repaired: '{{procedure}} ({{office}}): {{done}}, {{when}}',
    complain: 'You disagree with the revocation? Write to the office',
  },
  putRight: {
    title: 'A registration about you was revoked',
    lead: 'A result that speaks of you was not right. It is void now. We are sorry.',
    back: 'Back to messages',
    happened: 'What happened',
    what: '{{procedure}} (dossier {{code}}) was registered, and revoked at {{when}}.',
    ground: 'Ground: {{ground}} ({{law}}).',
    reason: 'The office writes: {{reason}}',
    responsible: 'Who is responsible',
    office:
      '{{office}} revoked the result and answers for putting everything right. You need not go to each office yourself.',
    repairing: 'What is being put right',
    nothingToRepair: 'No other office had acted on it, so there is nothing to put right.',
    allDone: 'Every office has put its part right.',
    column: { work: 'What', office: 'Office', state: 'How far' },
    open: 'Not yet, due {{due}}',
    repaired: '{{done}}, {{when}}',
    undoes: '{{undoes}}',
    meanwhile: 'What you can do meanwhile',
    tips: {
      use: 'Your own papers stay valid. Where somebody says otherwise, show them this page or ask them to call {{office}}.',
      keep: 'Keep bills and papers if this mistake costs you money or work; you may claim compensation under the Law on State Compensation Liability.',
      told: 'We write to you each time an office has put its part right.',
    },
  },
} satisfies TranslationOf<typeof vi>
