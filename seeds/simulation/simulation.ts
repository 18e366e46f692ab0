import { openBulkWriter } from '#db/bulk-simulation.server.ts'
import { procedureOf } from '#machines/bundle.ts'
import { instantAt, type Instant } from '#machines/calendar.ts'
import type { Case } from './case.ts'
import { comingFamilies, casesPerDay, followedUntil } from './coming-families.ts'
import { countFamily } from './counting.ts'
import { officeOf } from './country.ts'
import { countersFrom } from './counters.ts'
import { eventLog } from './event-log.ts'
import { familiesUnderWay, writtenDown } from './families-under-way.ts'
import { familiesOf } from './families/kinds.ts'
import { receiveAtCounter } from './doings-of-officials.ts'
import { familyNumberOf, filesOn, openCase, type Filing } from './filing.ts'
import { lawsOf } from './laws.ts'
import { lineOf } from './line.ts'
import { mayBeLookedOn, type SimulationOptions } from './options.ts'
import type { Plan } from './plan.ts'
import { doIt, reactTo } from './reactions.ts'
import { restoreCases } from './restoring.ts'
import { rollingUp, toRollUp } from './rolling-up.ts'
import { valuesIn } from './settings.ts'
import { staffing, staffOf } from './staff.ts'
import { readStanding, type Standing } from './standing.ts'
import { talliesFrom } from './tallies.ts'
import { worldOf } from './world.ts'

/**
 * A simulation over a database that is made ready for it: families come, people and systems act, and whatever that
 * means is gathered until `flush` writes it with the state. Reopened, it goes on exactly where it was flushed.
 */
export function runOn(options: SimulationOptions) {
  const { scenario, seed, families: count, ruleSet, databasePath, observe } = options
  const writer = openBulkWriter(databasePath, options.hand)
  const begun: Standing = readStanding(writer.find()?.progress)
  const values = valuesIn(scenario, options.changes)
  const laws = lawsOf(ruleSet, options.chartOf)
  const comers = comingFamilies(scenario, seed, count, values)
  const until = followedUntil(scenario)
  const period = { from: instantAt(scenario.from, '00:00'), until }
  const log = eventLog(begun.log)
  const tallies = talliesFrom(begun.tallies)
  const counters = countersFrom(writer.counters())
  const size = staffing(casesPerDay(scenario, count), values, scenario.provinces)
  const staff = staffOf(seed, values.officials('', 1), size)
  const line = lineOf(begun.order)
  const underWay = familiesUnderWay()
  staff.restore(begun.staff)
  let { filed, dossiers, steps, isOver } = begun

  const world = worldOf({
    writer,
    log,
    staff,
    values,
    counters,
    enqueue: (own, coming) => {
      line.add(own, coming)
      underWay.touch(own)
    },
    react: (own, change, rows) => {
      underWay.touch(own)
      reactTo(world, own, change, rows)
    },
    observe,
  })
  world.now = Math.max(begun.now, period.from)
  const isLookedOn = options.isLookedOn ?? mayBeLookedOn(count)
  const rollUps = isLookedOn ? rollingUp() : undefined
  const whole = keepsWhole(scenario)
  restoreCases({ writer, laws, comers, underWay, line, rollUps, whole, seed })

  const file = (plan: Plan, number: string, part: number, lifeEventAt: Instant) => {
    const law = laws.filedAt(comers.bundleOf(plan.family), world.now)
    const kind = familiesOf(law.bundle.id)
    const oneByOne = !law.ruleSet.linked
    const at = world.now
    const made = kind.declare({ bundle: law.bundle, seed, plan, part, at, oneByOne, whole })
    const [first = ''] = made.stepIds
    const office = officeOf(procedureOf(law.bundle, first).agency, plan.provinceCode)
    const typist = plan.channel === 'counter' ? staff.official(office.id, 0) : undefined
    const generator = JSON.stringify({ family: plan.family, part, at })
    const filing: Filing = {
      law,
      plan,
      number,
      people: kind.people(plan),
      made,
      part,
      at,
      lifeEventAt,
      typist,
      generator,
    }
    observe?.({ does: 'submit', filing, at })
    const { own, opening, change } = openCase(filing, counters)
    writer.open(opening)
    log.add(opening.rows.event)
    underWay.add(own, lifeEventAt)
    underWay.touch(own)
    dossiers++
    steps += own.steps.length
    reactTo(world, own, change, opening.rows)
    if (typist) receiveAtCounter(world, own, first, typist)
    return own
  }

  /** A family files the next procedure by itself, once the one before has a result. */
  const fileNext = (own: Case) => {
    const family = underWay.find(own.family)
    if (family && filesOn(own))
      file(own.plan, familyNumberOf(own.facts.id), family.cases.length, family.lifeEventAt)
  }

  const end = (own: Case) => {
    const family = underWay.takeEnded(own)
    if (!family) return
    countFamily(tallies, family.cases, period)
    for (const one of family.cases) line.forget(one)
  }

  const nextAt = (): Instant | undefined => {
    if (isOver) return undefined
    const arrival = comers.at(filed)
    const next = line.next()
    const at = Math.min(arrival ?? Infinity, next ?? Infinity)
    return at <= until ? at : undefined
  }

  /** What is due next: a family that files, or something that was decided to happen. */
  const playOne = () => {
    const arrival = comers.at(filed)
    const next = line.next()
    if (arrival !== undefined && (next === undefined || arrival <= next)) {
      world.now = arrival
      const plan = comers.plan(filed)
      const number = comers.numberAt(filed++)
      end(file(plan, number, 0, arrival))
      return
    }
    const taken = line.take()
    if (!taken) return
    const { own, coming } = taken
    world.now = coming.at
    if (!underWay.find(own.family)) return
    underWay.touch(own)
    if (coming.does === 'file') fileNext(own)
    else doIt(world, own, coming)
    end(own)
  }

  /** Whoever is still under way is counted as they stand. */
  const left: Case[] = []
  const finish = () => {
    for (const { cases } of underWay.all()) {
      countFamily(tallies, cases, period)
      if (!rollUps) left.push(...cases)
    }
    isOver = true
  }

  return {
    now: () => world.now,
    next: nextAt,
    /** Plays until so many more events have happened, nothing is left until that moment, or nothing at all. */
    play: (events: number, through = until) => {
      const enough = log.events() + events
      while (log.events() < enough && (nextAt() ?? Infinity) <= through) playOne()
      if (!isOver && nextAt() === undefined) finish()
    },
    isOver: () => isOver,
    /** Writes everything down; what is gathered for later too, when `all` is asked for. */
    flush: (all = false) => {
      const standing: Standing = {
        now: world.now,
        filed,
        order: line.order(),
        dossiers,
        steps,
        isOver,
        log: log.state(),
        staff: staff.save(),
        tallies: tallies.save(),
      }
      const { goOn, ended } = underWay.takeChanged()
      const of = { progress: JSON.stringify(standing), counters: counters.takeMoved() }
      if (rollUps) {
        rollUps.add([...ended, ...goOn])
        const [cases, gone] = [writtenDown(goOn), ended.map(({ facts }) => facts.id)]
        const rolledUp = rollUps.take()
        writer.flush({ ...of, cases, ended: gone, rolledUp, measured: [], isLast: false })
        return
      }
      const measured = [
        ...ended.map((own) => toRollUp(own, true)),
        ...left.splice(0).map((own) => toRollUp(own, false)),
      ]
      const [cases, isLast] = [writtenDown([...goOn, ...ended]), all || isOver]
      writer.flush({ ...of, cases, ended: [], rolledUp: undefined, measured, isLast })
    },
    facts: () => ({
      families: count,
      filed,
      dossiers,
      steps,
      underWay: underWay.size(),
      events: log.events(),
      eventLogHash: log.hash(),
    }),
    tallies,
    tableSize: (bundleId: string) => laws.filedAt(bundleId, period.from).chart.size(),
    close: () => writer.close(),
  }
}

export type Run = ReturnType<typeof runOn>

const keepsWhole = ({ keeps }: SimulationOptions['scenario']) => keeps === 'declarations'
