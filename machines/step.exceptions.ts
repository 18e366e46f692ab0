import { and, not } from 'xstate'
import type { Procedure } from './bundle.ts'
import { inState, withResult, type wordsOf } from './step.guards.ts'

/** The vocabulary of one step's region. */
type Words = ReturnType<typeof wordsOf>

/** Incomplete or wrong: one guidance, and the citizen mends just that (Decree 61/2018/NĐ-CP, articles 17.2 and 19.4). */
export function supplementing({ params, concerns, working, setFlags, tell }: Words) {
  return {
    asking: {
      REQUEST_SUPPLEMENT: {
        target: 'awaitingSupplement',
        guard: working,
        actions: [{ type: 'countSupplement', params }, tell('supplementAsked')],
      },
    },
    answering: {
      SUPPLY: { target: 'appraisal', guard: concerns, actions: tell('supplementReceived') },
      EXPIRE_SUPPLEMENT: {
        target: 'refused',
        guard: concerns,
        actions: [setFlags({ held: false }), tell('supplementExpired')],
      },
    },
  } as const
}

/** A refusal, an apology, a case that may have been filed before: what an official decides in the middle of the work. */
export function deciding({ params, concerns, working, flag, setFlags, tell }: Words) {
  return {
    refusal: {
      REFUSE: {
        target: 'refused',
        guard: and([working, not(flag('corrected', true))]),
        actions: [setFlags({ held: false }), tell('refused')],
      },
    },
    apology: {
      APOLOGISE: {
        guard: and([concerns, flag('acknowledged', true), flag('apologised', false)]),
        actions: [setFlags({ apologised: true }), tell('apologised')],
      },
    },
    likeness: {
      DECIDE_LIKENESS: {
        guard: and([working, not(flag('likeness', 'none'))]),
        actions: { type: 'judgeLikeness', params },
      },
    },
  } as const
}

/** Verification opens the longer limit, once and where the law has one (Decree 63/2024/NĐ-CP, article 7). */
export function verifying({ working, flag, setFlags, tell }: Words, hasLongerLimit: boolean) {
  const VERIFY = {
    target: 'verification',
    guard: and([working, flag('verified', false)]),
    actions: [setFlags({ verified: true }), tell('verifying')],
  } as const
  return {
    opening: hasLongerLimit ? { VERIFY } : {},
    concluding: { CONCLUDE_VERIFICATION: { target: 'appraisal', guard: working } },
  } as const
}

/** An office waits for somebody outside, for a reason the rule set names; its clock stands still. */
export function holding({ params, working, setFlags, tell }: Words) {
  return {
    beginning: {
      HOLD: {
        target: 'onHold',
        guard: working,
        actions: [{ type: 'holdFor', params }, tell('onHold')],
      },
    },
    ending: {
      RESUME: {
        target: 'appraisal',
        guard: working,
        actions: [setFlags({ hold: 'none' }), tell('resumed')],
      },
    },
  } as const
}

/** The applicant withdraws: at once before an official is at work, else with the office's agreement (Circular 03/2025/TT-VPCP, article 7). */
export function withdrawing({ concerns, held, flag, setFlags, tell }: Words) {
  const atOnce = {
    target: 'withdrawn',
    guard: concerns,
    actions: tell('withdrawn'),
  } as const
  // A result that came back to be corrected was issued: that stands.
  const asking = {
    guard: and([concerns, not(flag('withdrawal', 'asked')), not(flag('corrected', true))]),
    actions: [setFlags({ withdrawal: 'asked' }), tell('withdrawalAsked')],
  } as const
  const answering = {
    CANCEL_WITHDRAWAL: {
      guard: and([concerns, flag('withdrawal', 'asked')]),
      actions: setFlags({ withdrawal: 'none' }),
    },
    AGREE_WITHDRAWAL: {
      target: 'withdrawn',
      guard: and([concerns, held, flag('withdrawal', 'asked')]),
      actions: [setFlags({ held: false, withdrawal: 'none' }), tell('withdrawn')],
    },
  } as const
  return {
    atOnce: { ASK_WITHDRAWAL: atOnce },
    whileFree: {
      ASK_WITHDRAWAL: [{ ...atOnce, guard: and([concerns, not(held)]) }, asking],
      ...answering,
    },
    asked: { ASK_WITHDRAWAL: asking, ...answering },
  } as const
}

/** An error in an earlier result is found: the step waits until it is corrected (Decree 63/2024/NĐ-CP, articles 5 and 8). */
export function sendingBack({ working, setFlags }: Words, dependsOn: readonly string[]) {
  if (dependsOn.length === 0) return {}
  const sentTo = (id: string) => ({ type: 'sentTo', params: { stepId: id } }) as const
  return {
    SEND_BACK: dependsOn.map(
      (id) =>
        ({
          target: 'waiting',
          guard: and([working, sentTo(id), inState(id, withResult)]),
          actions: setFlags({ held: false, acknowledged: false }),
        }) as const,
    ),
  }
}

/** A result that came back: corrected and signed again, or upheld; and what that means for those who rely on it. */
export function correcting(words: Words, procedures: readonly Procedure[]) {
  const { params, concerns, held, flag, setFlags, tell } = words
  const { stepId } = params
  const dependants = procedures.filter(({ dependsOn }) => dependsOn.includes(stepId))
  const own = procedures.find(({ id }) => id === stepId)
  const back = { target: 'sentBack' } as const
  return {
    sentBack: {
      entering: {
        SEND_BACK: dependants.map(
          ({ id }) =>
            ({
              ...back,
              guard: and([
                { type: 'concerns', params: { stepId: id } },
                { type: 'sentTo', params: { stepId } },
                { type: 'flag', params: { stepId: id, name: 'held', is: true } },
                { type: 'flag', params: { stepId: id, name: 'withdrawal', is: 'none' } },
                inState(id, ['appraisal', 'verification', 'approval']),
              ]),
              actions: [setFlags({ held: false }), tell('sentBack')],
            }) as const,
        ),
        REQUEST_CORRECTION: {
          ...back,
          guard: concerns,
          actions: [setFlags({ held: false }), tell('correctionAsked')],
        },
      },
      leaving: {
        CORRECT: {
          target: 'signing',
          guard: and([concerns, held]),
          actions: [setFlags({ corrected: true }), tell('corrected')],
        },
        UPHOLD: {
          target: 'issued',
          guard: and([concerns, held]),
          actions: tell('correctionUpheld'),
        },
      },
    },
    correction: {
      SIGN: (own?.dependsOn ?? []).map(
        (id) =>
          ({
            guard: words.corrects(id),
            actions: [setFlags({ outdated: true }), { type: 'passOn', params }],
          }) as const,
      ),
      // An office that gave its result already gives it anew, and the citizen gets that one too.
      ACKNOWLEDGE_CORRECTION: [
        {
          guard: and([concerns, flag('outdated', true), inState(stepId, withResult)]),
          actions: [setFlags({ outdated: false }), { type: 'publishResult', params } as const],
        },
        {
          guard: and([concerns, flag('outdated', true)]),
          actions: setFlags({ outdated: false }),
        },
      ],
    },
  }
}
