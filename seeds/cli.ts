import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getFamily } from '#machines/bundles/index.ts'
import { findLaw } from '#machines/family.ts'
import { readArguments, type Asked } from './command-line/arguments.ts'
import { failureOf } from './command-line/failure.ts'
import { nearest } from './command-line/nearest.ts'
import { languageIn, texts } from './command-line/texts.ts'
import type { Fact } from './scenario/compare.ts'
import { deck } from './scenario/deck.ts'
import { playInto } from './scenario/play-into.ts'
import { readScenario, ScenarioFileError } from './scenario/reading.ts'
import { scenarioGroups, type Scenario } from './scenario/scenario.ts'

const language = languageIn(process.env)
const said = texts[language]

async function carryOut(asked: Asked): Promise<0 | 1 | 2> {
  switch (asked.does) {
    case 'help':
      console.info(said.usage)
      return 0
    case 'list':
      console.info(scenarioGroups.map(chapter).join('\n\n'))
      return 0
    case 'nothing':
      return refuse(whyNot(asked))
    case 'play': {
      const scenario = find(asked.scenario)
      return typeof scenario === 'string' ? refuse(scenario) : play(scenario, asked)
    }
  }
}

function refuse(why: string): 2 {
  console.error(why)
  return 2
}

function whyNot({ fault, found }: Asked & { does: 'nothing' }) {
  if (fault === 'seed') return said.badSeed(found)
  if (fault === 'database') return said.badDatabase()
  return `${said.notUnderstood(found)}\n\n${said.usage}`
}

function chapter(group: Scenario['group']) {
  const entries = deck.filter((scenario) => scenario.group === group).map(entry)
  return [`${said.groups[group]}\n`, ...entries].join('\n')
}

function entry({ id, level, title, story, bundle, ruleSet, acts, starts, until }: Scenario) {
  const law = findLaw(getFamily(bundle), ruleSet)?.ruleSet.legalBasis ?? ruleSet
  const facts = [said.levels[level], said.acts(acts.length), law, `${starts} → ${until}`].join(
    ' · ',
  )
  return `${id} · ${title[language]}\n  ${story[language]}\n  ${facts}\n`
}

/** A scenario of the deck or of a file; else why there is none. */
function find(name: string): Scenario | string {
  const known = deck.find(({ id }) => id === name)
  if (known) return known
  if (!/[/\\]|\.json$/i.test(name)) {
    const ids = deck.map(({ id }) => id)
    return said.unknown(name, nearest(name, ids).join(', '))
  }
  const text = read(name)
  return 'fault' in text ? said.noFile(name, text.fault) : scenarioIn(name, text.content)
}

function read(path: string): { content: string } | { fault: string } {
  try {
    return { content: readFileSync(path, 'utf8') }
  } catch (error) {
    return { fault: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}

function scenarioIn(path: string, content: string) {
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
): Promise<0 | 1 | 2> {
  const path = database ?? join('data', `${scenario.id}.db`)
  try {
    const facts = await playInto(path, scenario, Date.now(), seed)
    console.info(`${scenario.title[language]}\n${scenario.story[language]}\n`)
    const hasEnded = tell(facts)
    if (seed !== undefined) console.info(said.seed(seed))
    console.info(said.kept(path, `DATABASE_PATH=${quoted(path)} npm start`))
    return hasEnded ? 0 : 1
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { text, code } = failureOf(error, path, said)
    console.error(text)
    return code
  }
}

/** Whether it ended in what it was written for. */
function tell(facts: readonly Fact[]): boolean {
  const wrong = facts.filter(({ expected, found }) => expected !== found).length
  for (const { name, expected, found } of facts) {
    console.info(`${expected === found ? '✓' : '✗'} ${name}: ${found}`)
    if (expected !== found) console.info(`    ${said.expected}: ${expected}`)
  }
  const sum = wrong ? said.otherwise(wrong, facts.length) : said.asWritten(facts.length)
  console.info(`\n${sum}`)
  return wrong === 0
}

/** As a shell takes it. */
const quoted = (path: string) =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`

process.exitCode = await carryOut(readArguments(process.argv.slice(2)))
