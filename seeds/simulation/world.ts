import type { BulkWriter } from '#db/bulk-simulation.server.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { plainEvent, type Change } from '#machines/advance.ts'
import type { DossierEvent, DossierEventType } from '#machines/dossier.events.ts'
import { mayAct } from '#machines/permissions.ts'
import type { ResultFacts } from '#machines/rows.facts.ts'
import { issuedBy, rowsFor } from '#machines/rows.ts'
import type { OutboxRow, Rows } from '#machines/rows.types.ts'
import { resultCounter } from '#machines/submission.ts'
import { TrespassError, type Acting } from './acting.ts'
import { closeDeadline, relativeAsked, stepOf, takeOver, type Case, type Coming } from './case.ts'
import type { Counters } from './counters.ts'
import { officeName } from './country.ts'
import type { EventLog } from './event-log.ts'
import type { Filing } from './filing.ts'
import type { Staff } from './staff.ts'
import type { ValuesIn } from './values.ts'

interface Setting {
  writer: BulkWriter
  log: EventLog
  staff: Staff
  values: ValuesIn
  counters: Counters
  /** Puts something in line; the moment is never in the past. */
  enqueue: (own: Case, coming: Omit<Coming, 'order'>) => void
  /** Hears what an event led to, to decide what people do next. */
  react: (own: Case, change: Change, rows: Rows) => void
  /** Whoever listens to every command, in order. */
  observe: ((happening: Happening) => void) | undefined
}

type RatingOf = Parameters<BulkWriter['rate']>[0]
type ComplaintOf = Parameters<BulkWriter['complain']>[0]
type AnswerOf = Parameters<BulkWriter['answer']>[0]
type PublishedResult = Parameters<BulkWriter['publish']>[0]
type Carried = Pick<OutboxRow, 'id' | 'due_at'>

/** What a simulation does to the portal’s rows, one command at a time. */
export type Happening =
  | { does: 'event'; own: Case; event: DossierEvent; actor: Acting; at: Instant; key?: string }
  | { does: 'carry'; message: Carried; at: Instant }
  | { does: 'submit'; filing: Filing; at: Instant }
  | { does: 'rate'; rating: RatingOf; at: Instant }
  | { does: 'complain'; complaint: ComplaintOf; at: Instant }
  | { does: 'answer'; turn: AnswerOf; at: Instant }
  | { does: 'publish'; result: PublishedResult; at: Instant }
  | { does: 'close'; deadlineId: string; at: Instant; outcome: string }

/** Where simulated people act: the same chart, permissions and rows as for everybody; only the writer gathers batches. */
export function worldOf(setting: Setting) {
  const { writer, log, counters } = setting
  const begins: Instant = 0
  const world = {
    ...setting,
    now: begins,

    citizensOf: ({ plan, law }: Case) =>
      setting.values.citizens(plan.provinceCode, plan.stage, law.bundle.id),
    officialsOf: ({ plan }: Case) => setting.values.officials(plan.provinceCode, plan.stage),

    /** One event by the one way there is. False when the chart does not take it now: then nothing happened. */
    send: (own: Case, event: DossierEvent, actor: Acting, key?: string): boolean => {
      refuseTrespass(own, event, actor)
      const { law, snapshot, facts } = own
      const change = law.chart.advance(snapshot, event)
      if (!change) return false
      const at = world.now
      const rows = rowsFor({
        bundle: law.bundle,
        ruleSet: law.ruleSet,
        change,
        event,
        actor,
        at,
        recordedAt: at,
        dossier: {
          id: facts.id,
          revision: own.revision,
          promised_at: own.promisedAt,
          submitted_at: facts.submitted_at,
        },
        steps: own.steps,
        openStays: own.stays.filter(({ left_at }) => left_at === null),
        results: resultsOf(own, issuedBy(change, event), event, at, counters),
      })
      setting.observe?.({ does: 'event', own, event, actor, at, key })
      writer.change(rows)
      log.add(rows.event)
      if (key !== undefined) {
        const { dossier_id, actor_id, type, recorded_at } = rows.event
        writer.command({ key, dossier_id, actor_id, type, at, recorded_at })
      }
      takeOver(own, rows, change.after)
      setting.react(own, change, rows)
      return true
    },

    /** The same for an event that needs no words. */
    sendPlain: (own: Case, type: DossierEventType, stepId: string, actor: Acting) =>
      world.send(own, plainEvent(type, stepId), actor),

    later: (own: Case, at: Instant, does: string, stepId: string, what = '') =>
      setting.enqueue(own, { at: Math.max(at, world.now), does, stepId, what }),

    carry: (message: Carried) => {
      setting.observe?.({ does: 'carry', message, at: world.now })
      writer.carry(message.id, { attempts: 1, delivered_at: world.now, due_at: message.due_at })
    },

    rate: (rating: RatingOf) => {
      setting.observe?.({ does: 'rate', rating, at: world.now })
      writer.rate(rating)
    },

    complain: (complaint: ComplaintOf) => {
      setting.observe?.({ does: 'complain', complaint, at: world.now })
      writer.complain(complaint)
    },

    answer: (turn: AnswerOf) => {
      setting.observe?.({ does: 'answer', turn, at: world.now })
      writer.answer(turn)
    },

    /** The newest result of a step reaches the citizen’s store. */
    publish: (own: Case, stepId: string) => {
      const place = own.results.findLastIndex(({ procedure_id }) => procedure_id === stepId)
      const found = own.results[place]
      if (!found) return
      own.results[place] = { ...found, published_at: world.now }
      const result = { dossier_id: own.facts.id, procedure_id: stepId, round: found.round }
      setting.observe?.({ does: 'publish', result, at: world.now })
      writer.publish(result, world.now)
    },

    close: (own: Case, deadlineId: string, outcome: string) => {
      setting.observe?.({ does: 'close', deadlineId, at: world.now, outcome })
      writer.pass(deadlineId, world.now, outcome)
      closeDeadline(own, ({ id }) => id === deadlineId, { done_at: world.now, outcome })
    },
  }
  return world
}

export type World = ReturnType<typeof worldOf>

function refuseTrespass(own: Case, event: DossierEvent, actor: Acting) {
  const step = 'stepId' in event ? stepOf(own, event.stepId) : undefined
  const may = mayAct(actor, event.type, {
    applicantId: own.facts.applicant_id,
    officeId: step?.office_id,
    holderId: step?.holder_id ?? (actor.kind === 'official' ? actor.id : null),
    consenterId: 'consent' in event ? relativeAsked(own, event.consent)?.id : undefined,
  })
  if (!may) throw new TrespassError(event.type, actor)
}

function resultsOf(
  { steps, answers, registerAnswers }: Case,
  issued: readonly string[],
  { type }: DossierEvent,
  at: Instant,
  counters: Counters,
) {
  if (issued.length === 0) return {}
  const year = dayAt(at).slice(0, 4)
  const results: Record<string, ResultFacts> = {}
  for (const id of issued) {
    const office = steps.find(({ procedure_id }) => procedure_id === id)?.office_id ?? ''
    const running = counters.next(resultCounter(office, id, year))
    // What is given anew because an earlier result was corrected, nobody signs by hand.
    const signedBy = type === 'SIGN' ? undefined : officeName(office)
    results[id] = { number: `${running}/${year}`, answers, registerAnswers, signedBy }
  }
  return results
}
