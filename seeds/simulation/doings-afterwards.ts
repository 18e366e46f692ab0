import { addWorkingMinutes } from '#machines/calendar.ts'
import { feedbackDue } from '#machines/feedback.ts'
import { asStepState, stateFacts } from '#machines/step.states.ts'
import { peopleOf, stepOf, wasLate, type Case, type Coming } from './case.ts'
import { filesOn } from './filing.ts'
import { luckOf } from './luck.ts'
import { logNormal, logNormalAround } from './random.ts'
import { erringIn, wrongIn } from './troubles.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const DAY_MINUTES = 480

const inDays = ({ now }: World, days: number) =>
  addWorkingMinutes(now, Math.round(days * DAY_MINUTES))

/** Families are content when what was promised first was kept, as far as chance lets them. */
const isKept = ({ closedAt, facts }: Case) =>
  closedAt !== null && closedAt <= facts.first_promised_at

/** What a family does once its dossier has ended for the first time. */
export function afterTheEnd(world: World, own: Case) {
  const { plan, steps, corrections } = own
  if (corrections.some(({ asked_from }) => asked_from === null)) return
  const values = world.citizensOf(own)
  if (plan.rates) world.later(own, world.now + values.ratesAfter * MINUTE, 'rate', '')
  if (plan.complaint < (isKept(own) ? values.complains : values.complainsLate)) {
    world.later(own, inDays(world, values.complainsAfter), 'complain', '')
  }
  const withResult = steps.filter(({ state }) => stateFacts[asStepState(state)].hasResult)
  for (const { procedure_id: stepId } of withResult) {
    if (luckOf(own, stepId)('wrong') < values.findsWrong * erringIn(world, own, stepId)) {
      world.later(own, inDays(world, values.findsAfter), 'askCorrection', stepId)
    }
  }
  if (withResult.length > 0 && filesOn(own)) {
    const { nextOfficeAfter, peopleSpread } = values
    const days = logNormalAround(nextOfficeAfter, peopleSpread, plan.goingOn)
    world.later(own, inDays(world, days), 'file', '')
  }
}

/** A result is said to be wrong: the office that issued it looks at it again. */
export function lookAgain(world: World, own: Case, stepId: string) {
  const { noticesAfter, handlingMinutes } = world.officialsOf(own)
  const ready = addWorkingMinutes(world.now, Math.round(noticesAfter))
  const { office_id } = stepOf(own, stepId)
  const { index, ends } = world.staff.assign(office_id, ready, handlingMinutes)
  world.later(own, ends, 'correct', stepId, String(index))
}

/** What people and offices do when everything seemed done. */
export const doingsAfterwards = {
  rate: (world: World, own: Case) => {
    const { facts, plan } = own
    const { content, lateDispleases } = world.citizensOf(own)
    const isContent = plan.content < (isKept(own) ? content : content - lateDispleases)
    const rating = {
      id: `r${facts.id}`,
      dossier_id: facts.id,
      person_id: facts.applicant_id,
      bundle_id: facts.bundle_id,
      score: isContent ? 5 : 2,
      words: null,
      at: world.now,
      changed_at: null,
      recorded_at: world.now,
    }
    own.ratings.push({ at: rating.at, score: rating.score })
    world.rate(rating)
  },

  complain: (world: World, own: Case) => {
    const { facts, law, steps, plan } = own
    const [first] = steps
    if (!first) return
    const due = feedbackDue(law.ruleSet, world.now)
    const complaint = {
      id: `f${facts.id}`,
      dossier_id: facts.id,
      bundle_id: facts.bundle_id,
      procedure_id: null,
      office_id: first.office_id,
      person_id: facts.applicant_id,
      kind: 'complaint' as const,
      words: 'Tôi chưa hài lòng về cách giải quyết.',
      state: 'open' as const,
      sent_at: world.now,
      refuse_by: due.refused,
      ask_by: due.moreAsked,
      answer_by: due.answered,
      settled_at: null,
      recorded_at: world.now,
    }
    own.complaints.push({ ...complaint, late: 0 })
    world.complain(complaint)
    const { answersComplaintAfter, answersAtSoonest, workSpread } = world.officialsOf(own)
    const days = logNormal(answersComplaintAfter, workSpread, plan.answering)
    world.later(
      own,
      inDays(world, Math.max(answersAtSoonest, days)),
      'answerComplaint',
      '',
      complaint.id,
    )
  },

  answerComplaint: (world: World, own: Case, { what }: Coming) => {
    const [first] = own.steps
    const said = own.complaints[0]
    if (!first || !said) return
    const official = world.staff.official(first.office_id, 0)
    const answered = { ...said, settled_at: world.now }
    own.complaints = [{ ...answered, late: wasLate(answered) }]
    world.answer({
      id: `${what}:answer`,
      feedback_id: what,
      kind: 'answered',
      by_kind: 'official',
      by_id: official.id,
      by_name: official.name,
      words: 'Cơ quan đã xem lại và xin trả lời ông/bà.',
      at: world.now,
      due_at: said.answer_by,
      recorded_at: world.now,
    })
  },

  askCorrection: (world: World, own: Case, { stepId }: Coming) => {
    const { id, name } = peopleOf(own).applicant
    const event = { type: 'REQUEST_CORRECTION', stepId, items: [wrongIn(own, stepId)] } as const
    world.send(own, event, { kind: 'citizen', id, name })
  },

  correct: (world: World, own: Case, { stepId, what }: Coming) => {
    const official = world.staff.official(stepOf(own, stepId).office_id, Number(what))
    if (!world.sendPlain(own, 'CLAIM', stepId, official)) return
    const { upholds, signsAfter, returnsAfter } = world.officialsOf(own)
    const reason = 'đã đối chiếu'
    const later = (minutes: number, does: string) =>
      world.later(own, addWorkingMinutes(world.now, Math.round(minutes)), does, stepId, what)
    // What another office found wrong is wrong.
    const isUpheld =
      luckOf(own, stepId)('uphold') < upholds &&
      own.corrections.findLast(({ procedure_id }) => procedure_id === stepId)?.asked_from === null
    if (isUpheld) {
      if (world.send(own, { type: 'UPHOLD', stepId, reason }, official))
        later(returnsAfter, 'deliver')
    } else if (world.send(own, { type: 'CORRECT', stepId, reason }, official)) {
      later(signsAfter, 'sign')
    }
  },
}
