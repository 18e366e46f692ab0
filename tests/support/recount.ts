import type { Db } from '#db/schema.ts'
import type { Period } from '#machines/period.ts'

/**
 * The figures a second time, as plain as can be: whole tables, loops, office minutes counted one by one. Shares no
 * code with the portal and knows no public holiday, so it is for periods without one.
 */
export async function recount(db: Db, unit: 'dossier' | 'step', { from, until }: Period) {
  const dossiers = await db.selectFrom('dossier').selectAll().execute()
  const steps = await db.selectFrom('step').selectAll().execute()
  const contacts = await db.selectFrom('contact').selectAll().execute()
  const declarations = await db.selectFrom('declaration').selectAll().execute()
  const tally = { online: 0, decided: 0, kept: 0, keptFirst: 0, due: 0, dueFirst: 0, open: 0 }
  const minutes: number[] = []
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
      let online = dossier.channel === 'online' && dossier.typed_by === 'citizen'
      let open = false
      let ended = 0
      let lastIssued = 0
      let firstClock = Infinity
      let decided = 0
      let refused = 0
      for (const step of group) {
        const hasResult = step.state === 'issued' || step.state === 'delivered'
        const isOver = ['refused', 'withdrawn', 'lapsed'].includes(step.state)
        const end = hasResult ? step.issued_at : isOver ? step.settled_at : null
        if (end === null || end > until) {
          open = true
          continue
        }
        ended = Math.max(ended, end)
        if (step.clock_started_at !== null) firstClock = Math.min(firstClock, step.clock_started_at)
        if (hasResult) lastIssued = Math.max(lastIssued, end)
        if (step.state === 'refused') refused += 1
        if (!hasResult && step.state !== 'refused') continue
        decided += 1
        if (step.result_delivery === 'counter') online = false
        for (const contact of contacts) {
          const same =
            contact.dossier_id === dossier.id && contact.procedure_id === step.procedure_id
          if (same && contact.kind !== 'phone') online = false
        }
      }
      if (open) tally.open += 1
      const counts = !open && decided > 0 && ended >= from
      const promised = promises?.promised_at ?? 0
      const promisedFirst = promises?.first_promised_at ?? 0
      if (counts) {
        tally.decided += 1
        if (online) tally.online += 1
        if (ended <= promised) tally.kept += 1
        if (ended <= promisedFirst) tally.keptFirst += 1
        if (refused === 0 && firstClock < Infinity)
          minutes.push(officeMinutes(firstClock, lastIssued))
      }
      if (counts || (open && promised < until)) tally.due += 1
      if (counts || (open && promisedFirst < until)) tally.dueFirst += 1
    }
  }

  minutes.sort((a, b) => a - b)
  return {
    'end-to-end-online': [tally.online, tally.decided],
    'on-time': [tally.kept, tally.due],
    'on-time-first-promise': [tally.keptFirst, tally.dueFirst],
    open: [tally.open],
    received: [received],
    'processing-working-days-median': [
      minutes[Math.ceil(minutes.length / 2) - 1] ?? null,
      minutes.length,
    ],
    'processing-working-days-p90': [
      minutes[minutes.length - 1 - Math.floor(minutes.length / 10)] ?? null,
      minutes.length,
    ],
    ...(unit === 'dossier' && { 'reuse-share': [reused, typed + reused] }),
  }
}

/** Every minute between two times, asked whether it is an office minute. */
function officeMinutes(from: number, to: number) {
  let count = 0
  for (let at = from; at < to; at += 60_000) {
    const local = new Date(at + 7 * 3_600_000)
    const minute = local.getUTCHours() * 60 + local.getUTCMinutes()
    const works = local.getUTCDay() >= 1 && local.getUTCDay() <= 5
    if (works && ((minute >= 450 && minute < 690) || (minute >= 780 && minute < 1020))) count += 1
  }
  return count
}
