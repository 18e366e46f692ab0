import type { Db } from '#db/schema.ts'
import type { Period } from '#machines/period.ts'
import { officeMinutes, rank } from './office-clock.ts'
import { collectedBy, ownerOf } from './recount-collected.ts'

/**
 * What `recount` and `recountRest` leave out, a second time from whole tables with plain loops. Numerator and
 * denominator of each (of times: office minutes and how many); shares no code with the portal.
 */
export async function recountFurther(db: Db, unit: 'dossier' | 'step', { from, until }: Period) {
  const tables = await readTables(db)
  const sums: Record<string, number> = {}
  const add = (name: string, n: number | boolean = 1) =>
    (sums[name] = (sums[name] ?? 0) + Number(n))
  const of = (name: string) => sums[name] ?? 0
  const waited: Record<string, number[]> = {
    office: [],
    citizen: [],
    thirdParty: [],
    otherAgency: [],
  }
  const accepting: number[] = []
  const waitingNow: number[] = []
  const within = (at: number) => at >= from && at <= until

  for (const dossier of tables.dossiers) {
    if (dossier.submitted_at > until) continue
    const all = tables.steps.filter((step) => step.dossier_id === dossier.id)
    for (const group of unit === 'step' ? all.map((step) => [step]) : [all]) {
      const mine = <Row extends { dossier_id: string; procedure_id: string | null }>(rows: Row[]) =>
        rows.filter(
          (row) =>
            row.dossier_id === dossier.id &&
            (group.some((step) => step.procedure_id === row.procedure_id) ||
              (unit === 'dossier' && row.procedure_id === null)),
        )
      const forms = mine(tables.forms)
      const declared = tables.declarations.find((one) => one.dossier_id === dossier.id)
      const typed = unit === 'step' ? (forms[0]?.typed_count ?? 0) : (declared?.typed_count ?? 0)
      const reused = unit === 'step' ? (forms[0]?.reused_count ?? 0) : (declared?.reused_count ?? 0)
      const ends = group.map((step) => ({ step, ...endOf(step, until) }))
      const order = ['open', 'refused', 'issued', 'withdrawn', 'lapsed']
      const outcome = order.find((one) => ends.some((end) => end.outcome === one)) ?? 'open'
      const ended = Math.max(...ends.map(({ at }) => at))
      const isEnded = outcome !== 'open' && within(ended)
      const isDecided = isEnded && (outcome === 'issued' || outcome === 'refused')
      const decided = ends.filter((end) => end.outcome === 'issued' || end.outcome === 'refused')
      const contacts = mine(tables.contacts)
      const kinds = (kind: string) => contacts.filter((contact) => contact.kind === kind).length
      const published = (procedure: string) =>
        mine(tables.results).some(
          (one) => one.procedure_id === procedure && one.published_at !== null,
        )
      const electronic =
        unit === 'step'
          ? group.every((step) => published(step.procedure_id))
          : decided.every((end) => end.outcome === 'refused' || published(end.step.procedure_id))
      const online = dossier.channel === 'online'
      const asked = group.map(
        (step) =>
          tables.supplements.filter(
            (one) =>
              one.dossier_id === dossier.id &&
              one.procedure_id === step.procedure_id &&
              one.asked_at <= until,
          ).length,
      )
      const complaints = (
        unit === 'step'
          ? mine(tables.complaints)
          : tables.complaints.filter((one) => one.dossier_id === dossier.id)
      ).filter((one) => one.sent_at <= until)

      if (dossier.submitted_at >= from) {
        add('received')
        add('typed', typed)
        add('reused', reused)
        add('typedByOfficials', dossier.typed_by === 'official' ? typed : 0)
        add('population', reused > 0 || (online && dossier.typed_by === 'citizen'))
        add('withResult', online && outcome === 'issued' && electronic)
        add(
          'saved',
          forms.reduce((sum, one) => sum + one.typed_count + one.reused_count, 0) - typed,
        )
        add('agencies', new Set(group.map((step) => step.agency)).size)
        for (const one of tables.commands) {
          if (one.dossier_id === dossier.id && one.type === 'SUBMIT') add('repeats', one.repeats)
        }
      }
      if (isEnded) add(outcome)
      if (isEnded && outcome === 'issued') add('eResults', electronic)
      if (isDecided) {
        const fetched = group.filter(
          (step) =>
            step.result_delivery === 'counter' ||
            contacts.some(
              (one) => one.procedure_id === step.procedure_id && one.kind === 'paperResult',
            ),
        ).length
        const filed = unit === 'dossier' && dossier.channel === 'counter' ? 1 : 0
        const visits = kinds('counter') + fetched + filed
        const visited = contacts.filter(({ kind }) => kind === 'counter' || kind === 'phone')
        const agencyOf = (procedure: string) =>
          group.find((step) => step.procedure_id === procedure)?.agency
        add('decided')
        const judged = decided.map(({ step }) => step)
        const met = (kind: string) =>
          contacts.some(
            (one) =>
              one.kind === kind && judged.some((step) => step.procedure_id === one.procedure_id),
          )
        const counts = collectedBy(
          tables.settings,
          ownerOf(dossier.province_code, unit === 'step' ? group[0]?.agency : ''),
          ended,
          {
            filedAtCounter: dossier.channel === 'counter',
            filedByPost: dossier.channel === 'post',
            typedByOfficial: dossier.typed_by !== 'citizen',
            cameToCounter: met('counter'),
            askedForPaper: met('paperAsked'),
            paperResult:
              met('paperResult') || judged.some((step) => step.result_delivery === 'counter'),
            noEResult: !electronic && outcome !== 'refused',
          },
        )
        add('collected', counts)
        add('digitised', electronic && kinds('paperAsked') === 0)
        add('calls', kinds('phone'))
        add('contacts', visited.length)
        add('contacted', new Set(visited.map((one) => agencyOf(one.procedure_id))).size)
        add('visits', visits)
        add('waysSaved', 2 * group.length - visits)
        add('supplemented', Math.max(...asked) >= 1)
        add('supplementedAgain', Math.max(...asked) >= 2)
        const scores = tables.ratings.filter(
          (one) => one.dossier_id === dossier.id && one.at <= until,
        )
        const unhappy = unit === 'dossier' && scores.some(({ score }) => score <= 2)
        add('disliked', unhappy || complaints.some(({ kind }) => kind === 'complaint'))
      }
      const accepted = group
        .filter((step) => step.received_at !== null && step.acknowledged_at !== null)
        .map((step) => officeMinutes(step.received_at ?? 0, step.acknowledged_at ?? 0))
      if (isEnded && accepted.length > 0) accepting.push(Math.max(...accepted))
      if (isEnded && outcome === 'issued' && group.some((step) => step.clock_started_at !== null)) {
        for (const [whose, minutes] of Object.entries(waited)) {
          let sum = 0
          for (const step of group) {
            for (const stay of mine(tables.stays)) {
              if (stay.procedure_id !== step.procedure_id || stay.waits_for !== whose) continue
              if (stay.left_at === null || ['issued', 'delivered'].includes(stay.state)) continue
              if (step.issued_at !== null && stay.left_at > step.issued_at) continue
              sum += stay.working_minutes ?? 0
            }
          }
          minutes.push(sum)
        }
      }

      const told = [
        ['moves', mine(tables.moves).map(({ at }) => at)],
        ['corrections', mine(tables.corrections).map(({ asked_at }) => asked_at)],
        ['silent', missed(mine(tables.deadlines), 'acknowledge')],
        ['missing', missed(mine(tables.deadlines), 'answer')],
      ] as const
      for (const [name, times] of told) {
        add(name, times.filter(within).length)
        add(`${name}Of`, times.some(within))
      }
      for (const one of complaints) {
        if (one.sent_at < from) continue
        const turns = tables.turns.filter((turn) => turn.feedback_id === one.id)
        const settled = one.settled_at !== null && one.settled_at <= until ? one.settled_at : null
        const late =
          turns.some((turn) => turn.due_at !== null && turn.at > turn.due_at) ||
          (settled ?? until) > one.answer_by
        add('answered', late || settled !== null)
        add('answeredInTime', !late && settled !== null)
      }

      const sent = ends.flatMap(({ step, outcome: stands, at }) => {
        const limits = mine(tables.deadlines).filter(
          (one) => one.procedure_id === step.procedure_id && one.kind === 'acknowledge',
        )
        if (step.received_at === null || step.received_at > until || limits.length === 0) return []
        const due = Math.max(...limits.map(({ due_at }) => due_at))
        const heard = step.acknowledged_at
        const word = heard !== null && heard <= until ? heard : null
        if (word === null && stands !== 'open' && at < due) return []
        return [{ at: step.received_at, due, word, open: word === null && stands === 'open' }]
      })
      const lastIn = (is: (one: (typeof sent)[number]) => boolean) =>
        sent.some((one) => is(one) && one.at >= from)
      add(
        'handedOver',
        lastIn(() => true),
      )
      add(
        'accepted',
        lastIn(({ word }) => word !== null),
      )
      add(
        'notAccepted',
        lastIn(({ word, due }) => word === null && due < until),
      )
      add(
        'acceptedLate',
        lastIn(({ word, due }) => due < (word ?? until)),
      )
      add(
        'acceptanceDue',
        lastIn(({ word, due }) => word !== null || due < until),
      )
      const open = sent.filter((one) => one.open)
      add('notAcceptedNow', open.length > 0)
      if (open.length > 0)
        waitingNow.push(officeMinutes(Math.min(...open.map(({ at }) => at)), until))
    }
  }

  const ends = of('issued') + of('refused') + of('withdrawn') + of('lapsed')
  const half = (values: readonly number[] = []) => [rank(values, 50), values.length]
  return {
    issued: [of('issued')],
    refused: [of('refused')],
    withdrawn: [of('withdrawn')],
    lapsed: [of('lapsed')],
    closed: [ends],
    'filed-with-e-result': [of('withResult'), of('received')],
    'population-data-used': [of('population'), of('received')],
    'typed-by-officials': [of('typedByOfficials'), of('received')],
    'e-results': [of('eResults'), of('issued')],
    'emc-collection': [of('collected'), of('decided')],
    digitised: [of('digitised'), of('decided')],
    'phone-calls': [of('calls'), of('decided')],
    'contacts-per-case': [of('contacts'), of('decided')],
    'agencies-contacted': [of('contacted'), of('decided')],
    'visits-per-case': [of('visits'), of('decided')],
    supplemented: [of('supplemented'), of('decided')],
    'supplemented-again': [of('supplementedAgain'), of('decided')],
    'promise-moves': [of('moves'), of('movesOf')],
    corrections: [of('corrections'), of('correctionsOf')],
    'alarms-agency-silent': [of('silent'), of('silentOf')],
    'alarms-number-missing': [of('missing'), of('missingOf')],
    'feedback-in-time': [of('answeredInTime'), of('answered')],
    accepted: [of('accepted'), of('handedOver')],
    'sent-not-accepted': [of('notAccepted'), of('handedOver')],
    'accepted-late': [of('acceptedLate'), of('acceptanceDue')],
    'not-accepted-now': [of('notAcceptedNow')],
    'not-accepted-longest': [rank(waitingNow, 100), waitingNow.length],
    'acceptance-median': half(accepting),
    'wait-office-median': half(waited.office),
    'wait-citizen-median': half(waited.citizen),
    'wait-third-party-median': half(waited.thirdParty),
    'wait-other-agency-median': half(waited.otherAgency),
    'reuse-share': [of('reused'), of('typed') + of('reused')],
    disliked: [of('disliked')],
    ...(unit === 'dossier' && {
      'swallowed-duplicates': [of('repeats'), of('received')],
      'agencies-per-dossier': [of('agencies'), of('received')],
      'values-saved': [of('saved'), of('received')],
      'visits-saved': [of('waysSaved'), of('decided')],
      'money-saved': [of('waysSaved') * 150_000, of('decided')],
    }),
  }
}

/** Declarations that serve the life events of a period. */
export async function recountLifeEvents(db: Db, { from, until }: Period) {
  const { dossiers } = await readTables(db)
  const events = await db.selectFrom('life_event').selectAll().execute()
  const sent = dossiers.filter(({ submitted_at }) => submitted_at <= until)
  const own = events
    .filter(({ at }) => at >= from && at <= until)
    .map(({ id }) => sent.filter(({ life_event_id }) => life_event_id === id).length)
    .filter((count) => count > 0)
  return { 'declarations-per-life-event': [own.reduce((sum, one) => sum + one, 0), own.length] }
}

interface Step {
  state: string
  issued_at: number | null
  settled_at: number | null
}

function endOf({ state, issued_at, settled_at }: Step, until: number) {
  const ways: Record<string, string> = { compensated: 'lapsed' }
  const isOver = ['refused', 'withdrawn', 'lapsed', 'compensated'].includes(state)
  const at = issued_at ?? (isOver ? settled_at : null)
  if (at === null || at > until) return { outcome: 'open', at: 0 }
  return { outcome: issued_at === null ? (ways[state] ?? state) : 'issued', at }
}

const missed = (
  rows: readonly { kind: string; outcome: string | null; due_at: number }[],
  kind: string,
) => rows.filter((row) => row.kind === kind && row.outcome === 'missed').map(({ due_at }) => due_at)

async function readTables(db: Db) {
  return {
    dossiers: await db.selectFrom('dossier').selectAll().execute(),
    steps: await db.selectFrom('step').selectAll().execute(),
    declarations: await db.selectFrom('declaration').selectAll().execute(),
    forms: await db.selectFrom('form_count').selectAll().execute(),
    stays: await db.selectFrom('stay').selectAll().execute(),
    contacts: await db.selectFrom('contact').selectAll().execute(),
    results: await db.selectFrom('result').selectAll().execute(),
    ratings: await db.selectFrom('rating').selectAll().execute(),
    complaints: await db.selectFrom('feedback').selectAll().execute(),
    turns: await db.selectFrom('feedback_turn').selectAll().execute(),
    supplements: await db.selectFrom('supplement').selectAll().execute(),
    corrections: await db.selectFrom('correction').selectAll().execute(),
    moves: await db.selectFrom('promise_move').selectAll().execute(),
    deadlines: await db.selectFrom('deadline').selectAll().execute(),
    settings: await db.selectFrom('emc_setting').selectAll().orderBy('id').execute(),
    commands: await db.selectFrom('command').selectAll().execute(),
  }
}
