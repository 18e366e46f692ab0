import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { IN_FORCE } from '#machines/family.ts'
import { failureOf } from '../command-line/failure.ts'
import { nearest } from '../command-line/nearest.ts'
import { languageIn, texts } from '../command-line/texts.ts'
import { readAsked, type Asked, type Choices } from './command-line.ts'
import { simulationTexts } from './command-line.texts.ts'
import { findSimulation, simulations } from './deck.ts'
import { besideTable, type Played } from './beside.ts'
import { ruleSetsOf } from './laws.ts'
import { lookAt } from './looked-at.ts'
import { mayBeLookedOn } from './options.ts'
import { OtherSimulationError } from './other-simulation.ts'
import { openSimulation, type SimulationAsked } from './playable.ts'
import { playOn, StoppedError, stopping } from './progress.ts'
import { measuresOf } from './report.ts'
import type { SimulationScenario } from './scenario.ts'
import { tableOf } from './table.ts'
import { writingThread } from './writing-thread.ts'

const language = languageIn(process.env)
const said = simulationTexts[language]

/** Under every law of the bundle, one after another. */
const EVERY_LAW = 'all'
/** Events written at once: many, for nobody looks on. */
const SLICE = 10_000

/** Like that of a command that a signal ended. */
const STOPPED = 130
type ExitCode = 0 | 1 | 2 | typeof STOPPED

async function carryOut(asked: Asked): Promise<ExitCode> {
  switch (asked.does) {
    case 'help':
      console.info(said.usage)
      return 0
    case 'list':
      console.info(
        simulations
          .map(({ id, title, story }) => `${id} · ${title[language]}\n  ${story[language]}`)
          .join('\n\n'),
      )
      return 0
    case 'look': {
      const { dossier, database } = asked
      return whatFailed(() => {
        const found = existsSync(database) ? lookAt(database, dossier) : undefined
        if (!found) return refuse(said.noDossier(dossier, database))
        console.info(JSON.stringify(found, null, 2))
      }, database)
    }
    case 'nothing':
      return refuse(whyNot(asked))
    case 'simulate': {
      const scenario = findSimulation(asked.scenario)
      if (scenario) return simulate(scenario, asked)
      const ids = simulations.map(({ id }) => id)
      return refuse(said.unknown(asked.scenario, nearest(asked.scenario, ids).join(', ')))
    }
  }
}

function refuse(why: string): 2 {
  console.error(why)
  return 2
}

function whyNot({ option, found }: Asked & { does: 'nothing' }) {
  const bad = Object.entries(said.bad).find(([name]) => name === option)
  return bad ? bad[1](found) : `${said.notUnderstood(found)}\n\n${said.usage}`
}

async function simulate(scenario: SimulationScenario, asked: Choices): Promise<ExitCode> {
  const { database, resume } = asked
  const ruleSet = asked.ruleSet ?? scenario.ruleSet
  const known = ruleSetsOf(scenario.mix.map(({ bundleId }) => bundleId))
  if (ruleSet === EVERY_LAW) {
    if (database !== undefined) return refuse(said.everyLaw(database))
    return whatFailed(() => playUnderEach(scenario, asked), '')
  }
  if (!known.includes(ruleSet)) return refuse(said.unknownRules(ruleSet, known.join(', ')))
  if (database !== undefined && existsSync(database) !== resume) {
    return refuse(resume ? said.nothingThere(database) : said.exists(database))
  }
  const folder = database === undefined ? mkdtempSync(join(tmpdir(), 'mot-lan-')) : undefined
  const path = database ?? join(folder ?? '', 'simulation.db')
  return whatFailed(
    async () => {
      try {
        tell(scenario, await play(scenario, { ...asked, ruleSet }, path), asked)
      } finally {
        if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
      }
    },
    path,
    database,
  )
}

async function whatFailed(
  doing: () => Promise<void> | 2 | undefined,
  path: string,
  kept?: string,
): Promise<ExitCode> {
  try {
    return (await doing()) ?? 0
  } catch (error) {
    if (error instanceof OtherSimulationError) return refuse(said.otherRun(error))
    if (error instanceof StoppedError) {
      console.error(said.stopped(kept))
      return STOPPED
    }
    if (!(error instanceof Error)) throw error
    // What the disk refuses, the command for scenarios already has words for.
    const { text, code } = failureOf(error, path, { ...texts[language], notPlayed: said.notPlayed })
    console.error(text)
    return code
  }
}

/** The same families under one law after another, each in a database of its own that is gone afterwards. */
async function playUnderEach(scenario: SimulationScenario, asked: Choices) {
  const results: Played[] = []
  const [first] = scenario.mix
  for (const ruleSet of ruleSetsOf([first?.bundleId ?? '']).filter((id) => id !== IN_FORCE)) {
    const folder = mkdtempSync(join(tmpdir(), 'mot-lan-'))
    process.stderr.write(`${ruleSet}\n`)
    try {
      results.push(await play(scenario, { ...asked, ruleSet }, join(folder, 'simulation.db')))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  if (asked.json) console.info(JSON.stringify(results, null, 2))
  else console.info(`${introduced(scenario)}\n\n${besideTable(results, said)}`)
}

async function play(
  scenario: SimulationScenario,
  { seed, families, ruleSet }: Choices & { ruleSet: string },
  path: string,
): Promise<Played> {
  const began = performance.now()
  const isBig = !mayBeLookedOn(families ?? scenario.families)
  const writing = isBig ? writingThread(path) : undefined
  const asked = { scenario, seed, families, ruleSet, databasePath: path, slice: SLICE, writing }
  const stop = stopping()
  const { facts, measures } = await playedThrough(asked, stop).finally(() => writing?.close())
  const { dossiers, steps, events, eventLogHash } = facts
  if (stop.isAsked()) throw new StoppedError()
  const seconds = Math.round((performance.now() - began) / 10) / 100
  const head = { scenario: scenario.id, seed, ruleSet, dossiers, steps, events, eventLogHash }
  return { ...head, seconds, measures }
}

const introduced = ({ title, story }: SimulationScenario) =>
  `${title[language]}\n${story[language]}`

function tell(scenario: SimulationScenario, played: Played, { json, database }: Choices) {
  if (json) {
    console.info(JSON.stringify(played, null, 2))
    return
  }
  const { seed, ruleSet, dossiers, events, eventLogHash, seconds, measures } = played
  console.info(`${introduced(scenario)}\n\n${tableOf(measures, said)}`)
  console.info(
    `\n${ruleSet} · seed ${seed} · ${dossiers} · ${events} · ${eventLogHash} · ${seconds} s`,
  )
  if (database !== undefined) console.info(said.kept(database))
}

async function playedThrough(
  asked: SimulationAsked & { ruleSet: string },
  stop: ReturnType<typeof stopping>,
) {
  const simulation = await openSimulation(asked)
  await playOn(simulation, stop, said)
  const facts = simulation.run.facts()
  const measures = measuresOf(asked.scenario, asked.ruleSet, simulation.run.tallies)
  await simulation.close()
  return { facts, measures }
}

process.exitCode = await carryOut(readAsked(process.argv.slice(2)))
