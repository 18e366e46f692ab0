import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getFamily } from '#machines/bundles/index.ts'
import { findLaw } from '#machines/family.ts'
import { readArguments, type Asked } from './arguments.ts'
import type { Fact } from '../scenario/compare.ts'
import { deck } from '../scenario/deck.ts'
import { playInto } from '../scenario/play-into.ts'
import { readScenario, ScenarioFileError } from '../scenario/reading.ts'
import { scenarioGroups, type Scenario } from '../scenario/scenario.ts'
import { failureOf } from './failure.ts'
import { nearest } from './nearest.ts'
import { languageIn, texts, type Texts } from './texts.ts'

type Language = ReturnType<typeof languageIn>

/** Where the command tells what it did, and where why it did not. */
export interface Voice {
  info: (text: string) => void
  error: (text: string) => void
}

interface Talk {
  language: Language
  said: Texts
  voice: Voice
}

/** The seed command: does what its arguments ask for, in the language of the environment. Gives the exit code. */
export async function seeding(args: string[], env: NodeJS.ProcessEnv, voice: Voice) {
  const language = languageIn(env)
  return carryOut(readArguments(args), { language, said: texts[language], voice })
}

async function carryOut(asked: Asked, talk: Talk): Promise<0 | 1 | 2> {
  const { said, voice } = talk
  switch (asked.does) {
    case 'help':
      voice.info(said.usage)
      return 0
    case 'list':
      voice.info(scenarioGroups.map((group) => chapter(group, talk)).join('\n\n'))
      return 0
    case 'nothing':
      return refuse(whyNot(asked, talk), talk)
    case 'play': {
      const scenario = find(asked.scenario, talk)
      return typeof scenario === 'string' ? refuse(scenario, talk) : play(scenario, asked, talk)
    }
  }
}

function refuse(why: string, { voice }: Talk): 2 {
  voice.error(why)
  return 2
}

function whyNot({ fault, found }: Asked & { does: 'nothing' }, { said }: Talk) {
  if (fault === 'seed') return said.badSeed(found)
  if (fault === 'database') return said.badDatabase()
  return `${said.notUnderstood(found)}\n\n${said.usage}`
}

function chapter(group: Scenario['group'], talk: Talk) {
  const entries = deck
    .filter((scenario) => scenario.group === group)
    .map((scenario) => entry(scenario, talk))
  return [`${talk.said.groups[group]}\n`, ...entries].join('\n')
}

function entry(scenario: Scenario, { language, said }: Talk) {
  const { id, level, title, story, bundle, ruleSet, acts, starts, until } = scenario
  const law = findLaw(getFamily(bundle), ruleSet)?.ruleSet.legalBasis ?? ruleSet
  const facts = [said.levels[level], said.acts(acts.length), law, `${starts} → ${until}`].join(
    ' · ',
  )
  return `${id} · ${title[language]}\n  ${story[language]}\n  ${facts}\n`
}

/** A scenario of the deck or of a file; else why there is none. */
function find(name: string, { language, said }: Talk): Scenario | string {
  const known = deck.find(({ id }) => id === name)
  if (known) return known
  if (!/[/\\]|\.json$/i.test(name)) {
    const ids = deck.map(({ id }) => id)
    return said.unknown(name, nearest(name, ids).join(', '))
  }
  const text = read(name)
  return 'fault' in text
    ? said.noFile(name, text.fault)
    : scenarioIn(name, text.content, { language, said })
}

function read(path: string): { content: string } | { fault: string } {
  try {
    return { content: readFileSync(path, 'utf8') }
  } catch (error) {
    return { fault: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}

function scenarioIn(path: string, content: string, { language, said }: Omit<Talk, 'voice'>) {
  try {
    return readScenario(content, language)
  } catch (error) {
    if (!(error instanceof ScenarioFileError)) throw error
    const faults = error.faults.map(({ line, path: where, problem }) =>
      ['  ', said.line(line), where && ` · ${where}`, `: ${problem}`].join(''),
    )
    return [said.brokenFile(path), ...faults].join('\n')
  }
}

async function play(
  scenario: Scenario,
  { seed, database }: Asked & { does: 'play' },
  { language, said, voice }: Talk,
): Promise<0 | 1 | 2> {
  const path = database ?? join('data', `${scenario.id}.db`)
  try {
    const facts = await playInto(path, scenario, Date.now(), seed)
    voice.info(`${scenario.title[language]}\n${scenario.story[language]}\n`)
    const hasEnded = tell(facts, said, voice)
    if (seed !== undefined) voice.info(said.seed(seed))
    voice.info(said.kept(path, `DATABASE_PATH=${quoted(path)} npm start`))
    return hasEnded ? 0 : 1
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { text, code } = failureOf(error, path, said)
    voice.error(text)
    return code
  }
}

/** Whether it ended in what it was written for. */
function tell(facts: readonly Fact[], said: Texts, voice: Voice): boolean {
  const wrong = facts.filter(({ expected, found }) => expected !== found).length
  for (const { name, expected, found } of facts) {
    voice.info(`${expected === found ? '✓' : '✗'} ${name}: ${found}`)
    if (expected !== found) voice.info(`    ${said.expected}: ${expected}`)
  }
  const sum = wrong ? said.otherwise(wrong, facts.length) : said.asWritten(facts.length)
  voice.info(`\n${sum}`)
  return wrong === 0
}

/** As a shell takes it. */
const quoted = (path: string) =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
