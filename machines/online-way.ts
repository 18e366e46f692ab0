import { reasons, type Reason } from './cases.ts'

/** What a step tells of it; columns as in the tables. */
interface Way {
  agency: string
  channel: string
  typed_by: string
  result_delivery: string
  counter_visits: number | null
  phone_calls: number | null
  papers_asked: number | null
  paper_results: number | null
}

/** Who had to be visited or called, and how often somebody had to go. */
export function contactsOf(step: Way) {
  const counter = step.counter_visits ?? 0
  const phoneCalls = step.phone_calls ?? 0
  const fetched = Number(step.paper_results) > 0 || step.result_delivery === 'counter'
  return {
    phoneCalls,
    contacts: counter + phoneCalls,
    contacted: counter + phoneCalls > 0 ? [step.agency] : [],
    visits: counter + (fetched ? 1 : 0),
    papersAsked: step.papers_asked ?? 0,
  }
}

/**
 * Filed online by the citizen, no visit, no paper asked for, result electronic or by public post. A telephone
 * call does not break it (nobody had to come) and is counted beside it; a fee is only ever taken online here.
 */
export function reasonsOf(step: Way): Reason[] {
  const holds: Record<Reason, boolean> = {
    filedAtCounter: step.channel === 'counter',
    filedByPost: step.channel === 'post',
    typedByOfficial: step.typed_by !== 'citizen',
    cameToCounter: Number(step.counter_visits) > 0,
    askedForPaper: Number(step.papers_asked) > 0,
    paperResult:
      Number(step.paper_results) > 0 || !['electronic', 'post'].includes(step.result_delivery),
  }
  return reasons.filter((reason) => holds[reason])
}
