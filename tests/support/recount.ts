import type { Db } from '#db/schema.ts'
import type { Period } from '#machines/period.ts'
import type { StayRow } from '#machines/rows.types.ts'
import { officeMinutes, rank } from './office-clock.ts'

/**
 * The figures a second time, as plain as can be: whole tables, loops, office minutes counted one by one. Shares no
 * code with the portal.
 */
export async function recount(db: Db, unit: 'dossier' | 'step', { from, until }: Period) {
  const dossiers = await db.selectFrom('dossier').selectAll().execute()
  const steps = await db.selectFrom('step').selectAll().execute()
  const contacts = await db.selectFrom('contact').selectAll().execute()
  const declarations = await db.selectFrom('declaration').selectAll().execute()
  const stays = await db.selectFrom('stay').selectAll().execute()
  const revoked = await db.selectFrom('revocation').selectAll().execute()
  const undone = await db.selectFrom('compensation').selectAll().execute()
  const asked = await db.selectFrom('supplement').selectAll().execute()
  const moves = await db
    .selectFrom('promise_move')
    .selectAll()
    .orderBy('at')
    .orderBy('id')
    .execute()
  const tally = { online: 0, decided: 0, kept: 0, keptFirst: 0, due: 0, dueFirst: 0, open: 0 }
  const minutes: number[] = []
  const gross: number[] = []
  const repairs: number[] = []
  let revocations = 0
  let withRevocation = 0
  let unrepaired = 0
  let received = 0
  let typed = 0
  let reused = 0

  for (const dossier of dossiers) {
    if (dossier.submitted_at > until) continue
    const own = steps.filter((step) => step.dossier_id === dossier.id)
    if (dossier.submitted_at >= from) {
      received += unit === 'step' ? own.length : 1
      const declared = declarations.find((each) => each.dossier_id === dossier.id)
      typed += declared?.typed_count ?? 0
      reused += declared?.reused_count ?? 0
    }
    for (const group of unit === 'step' ? own.map((step) => [step]) : [own]) {
      const promises = unit === 'step' ? group[0] : dossier
      const around = stays.filter((stay) => stay.dossier_id === dossier.id)
      const inGroup = around.filter((stay) =>
        group.some((step) => step.procedure_id === stay.procedure_id),
      )
      let online = dossier.channel === 'online' && dossier.typed_by === 'citizen'
      let open = false
      let ended = 0
      let lastIssued = 0
      let firstClock = Infinity
      let decided = 0
      let refused = 0
      let judged = 0
      let mostAsked = 0
      let blameless = true
      let counting = 0
      let moved = false
      for (const step of group) {
        const ofStep = (row: { dossier_id: string; procedure_id: string }) =>
          row.dossier_id === dossier.id && row.procedure_id === step.procedure_id
        const own = around.filter(ofStep)
        const times = asked.filter((one) => ofStep(one) && one.asked_at <= until).length
        mostAsked = Math.max(mostAsked, times)
        let promise = step.promised_at
        const replayed = moves.filter(ofStep)
        if (replayed[0]) promise = replayed[0].from_at
        for (const move of replayed) {
          if (move.at <= until && move.in_time === 1) promise = move.to_at
        }
        if (moves.some((move) => move.dossier_id === dossier.id)) moved = true
        counting = Math.max(counting, promise)
        const hasResult = step.issued_at !== null
        const isOver = ['refused', 'withdrawn', 'lapsed', 'compensated'].includes(step.state)
        const end = hasResult ? step.issued_at : isOver ? step.settled_at : null
        if (end === null || end > until) {
          open = true
          const here = own.find((stay) => isNow(stay, until))
          const works = around.some((stay) => isNow(stay, until) && isOffice(stay))
          if (!here || !(isOutside(here) || (here.state === 'waiting' && !works))) blameless = false
          continue
        }
        ended = Math.max(ended, end)
        if (step.clock_started_at !== null) firstClock = Math.min(firstClock, step.clock_started_at)
        if (hasResult) lastIssued = Math.max(lastIssued, end)
        if (step.state === 'refused') refused += 1
        if (!hasResult && step.state !== 'refused') continue
        decided += 1
        const idle = own.find((stay) => stay.left_at === end && isOutside(stay))
        judged = Math.max(judged, idle ? idle.entered_at : end)
        if (step.result_delivery === 'counter') online = false
        for (const contact of contacts) {
          const same =
            contact.dossier_id === dossier.id && contact.procedure_id === step.procedure_id
          if (same && contact.kind !== 'phone') online = false
        }
      }
      let times = 0
      let waitsForRepair = false
      for (const one of revoked) {
        const here = group.some((step) => step.procedure_id === one.procedure_id)
        if (one.dossier_id !== dossier.id || !here || one.at > until) continue
        if (one.at >= from) times += 1
        const legs = undone.filter((leg) => leg.revocation_id === one.id)
        const still = legs.filter((leg) => leg.done_at === null || leg.done_at > until)
        const last = Math.max(...legs.map((leg) => leg.done_at ?? Infinity))
        if (still.length > 0) waitsForRepair = true
        else if (legs.length > 0 && last >= from && last <= until) {
          repairs.push(officeMinutes(one.at, last))
        }
      }
      revocations += times
      if (times > 0) withRevocation += 1
      if (waitsForRepair) unrepaired += 1
      if (open) tally.open += 1
      const counts = !open && decided > 0 && ended >= from
      const promised = moved || unit === 'step' ? counting : dossier.promised_at
      const promisedFirst = promises?.first_promised_at ?? 0
      if (counts) {
        tally.decided += 1
        if (online) tally.online += 1
        if (judged <= promised && mostAsked < 2) tally.kept += 1
        if (judged <= promisedFirst) tally.keptFirst += 1
        if (refused === 0 && firstClock < Infinity) {
          const waits = unit === 'step' ? isElsewhere : isOutside
          gross.push(officeMinutes(firstClock, lastIssued))
          minutes.push(
            officeMinutes(firstClock, lastIssued, (at) => {
              const now = inGroup.filter((stay) => isNow(stay, at))
              return now.some(isOffice) || !now.some(waits)
            }),
          )
        }
      }
      const late = promised < until && !blameless
      if (counts || (open && (late || mostAsked > 1))) tally.due += 1
      if (counts || (open && promisedFirst < until)) tally.dueFirst += 1
    }
  }

  const worked = minutes.reduce((sum, one) => sum + one, 0)
  return {
    'end-to-end-online': [tally.online, tally.decided],
    'on-time': [tally.kept, tally.due],
    'on-time-first-promise': [tally.keptFirst, tally.dueFirst],
    open: [tally.open],
    received: [received],
    'processing-working-days-median': [rank(minutes, 50), minutes.length],
    'processing-working-days-p90': [rank(minutes, 90), minutes.length],
    'processing-working-days-mean': [worked, minutes.length],
    'done-in-one-day': [minutes.filter((one) => one <= 480).length, minutes.length],
    'done-in-three-days': [minutes.filter((one) => one <= 1440).length, minutes.length],
    'gross-working-days-median': [rank(gross, 50), gross.length],
    'gross-working-days-p90': [rank(gross, 90), gross.length],
    revocations: [revocations, withRevocation],
    'repairs-open': [unrepaired],
    ...(unit === 'dossier' && {
      'reuse-share': [reused, typed + reused],
      'time-to-repair-median': [rank(repairs, 50), repairs.length],
    }),
  }
}

type Stay = Pick<StayRow, 'state' | 'waits_for' | 'entered_at' | 'left_at'>

const isNow = (stay: Stay, at: number) =>
  stay.entered_at <= at && (stay.left_at === null || at < stay.left_at)
const isOffice = (stay: Stay) =>
  stay.waits_for === 'office' && stay.state !== 'issued' && stay.state !== 'delivered'
const isOutside = (stay: Stay) =>
  ['citizen', 'thirdParty'].includes(stay.waits_for) || stay.state === 'onHold'
const isElsewhere = (stay: Stay) => isOutside(stay) || stay.waits_for === 'otherAgency'
