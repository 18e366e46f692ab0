import type { z } from 'zod'
import { CLOCK_ENDS, findFamily, LAW_STARTS, listFamilies } from '#machines/bundles/index.ts'
import { dayAt } from '#machines/calendar.ts'
import { lawsOf } from '#machines/family.ts'
import { misdescribed } from './described.ts'
import { JsonError, readJson } from './json-lines.ts'
import { instant } from './perform.ts'
import { readingTexts, type ReadingLanguage } from './reading.texts.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'

/** One thing that is wrong with a scenario file, and what to do about it. */
export interface FileFault {
  line: number
  /** Where in the scenario, e.g. `acts.0.at`; empty for the whole. */
  path: string
  problem: string
}

/** A file that is no scenario, with everything that is wrong with it. */
export class ScenarioFileError extends Error {
  constructor(readonly faults: readonly FileFault[]) {
    super(faults.map(({ line, path, problem }) => `${line}: ${path}: ${problem}`).join('\n'))
    this.name = 'ScenarioFileError'
  }
}

/** Reads a scenario that somebody wrote. Throws ScenarioFileError with lines and remedies in the language asked for. */
export function readScenario(text: string, language: ReadingLanguage): Scenario {
  const { value, lineOf } = readLines(text, language)
  const parsed = scenarioSchema.safeParse(value)
  const found = parsed.success
    ? impossibleIn(parsed.data, language)
    : parsed.error.issues.map((issue) => unreadable(issue, language))
  if (parsed.success && found.length === 0) return parsed.data
  throw new ScenarioFileError(
    found
      .map(({ path, problem }) => ({ line: lineOf(path), path: path.join('.'), problem }))
      .toSorted((one, other) => one.line - other.line),
  )
}

interface Found {
  path: readonly PropertyKey[]
  problem: string
}

function readLines(text: string, language: ReadingLanguage) {
  try {
    return readJson(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const problem = readingTexts[language][error.why](error.found)
    throw new ScenarioFileError([{ line: error.line, path: '', problem }])
  }
}

function unreadable(issue: z.core.$ZodIssue, language: ReadingLanguage): Found {
  const texts = readingTexts[language]
  const { code, path } = issue
  if (code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return { path: [...path, key], problem: texts.unknownKeys(issue.keys.join(', ')) }
  }
  if (code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return { path, problem: texts.oneOf(issue.options.join(', ')) }
  }
  if (code === 'invalid_format' && issue.format === 'regex') {
    return { path, problem: path.join('.') === 'id' ? texts.id : texts.moment }
  }
  if (code === 'invalid_value') return { path, problem: texts.oneOf(issue.values.join(', ')) }
  return { path, problem: emptyOrOdd(issue, language) }
}

/** What a text, a list or a number lacks, and what to do about it. */
function emptyOrOdd(issue: z.core.$ZodIssue, language: ReadingLanguage): string {
  const texts = readingTexts[language]
  const [part] = issue.path
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
  if (issue.code !== 'too_small' && !isMissing) return texts.odd
  if (part === 'title') return texts.title
  if (part === 'story') return texts.story
  if (part === 'acts' && issue.path.length === 1) return texts.acts
  return texts.missing
}

/** What is well written and still cannot be played. */
function impossibleIn(scenario: Scenario, language: ReadingLanguage): Found[] {
  const texts = readingTexts[language]
  const { bundle: bundleId, ruleSet, starts, until, acts, faults } = scenario
  const family = findFamily(bundleId)
  if (!family) {
    const known = listFamilies().map(({ id }) => id)
    return [{ path: ['bundle'], problem: texts.oneOf(known.join(', ')) }]
  }
  const rules = lawsOf(family).map((law) => law.ruleSet)
  const asked = rules.find(({ id }) => id === ruleSet)
  if (!asked) {
    const known = rules.map(({ id }) => id)
    return [{ path: ['ruleSet'], problem: texts.oneOf(known.join(', ')) }]
  }
  const moments = [
    { path: ['starts'], at: starts },
    { path: ['until'], at: until },
    ...acts.map(({ at }, index) => ({ path: ['acts', index, 'at'], at })),
    ...faults.flatMap(({ from, until: to = from }, index) => [
      { path: ['faults', index, 'from'], at: from },
      { path: ['faults', index, 'until'], at: to },
    ]),
  ]
  const none = moments.filter(({ at }) => !isMoment(at))
  if (none.length > 0) return none.map(({ path }) => ({ path, problem: texts.moment }))
  if (until <= starts) return [{ path: ['until'], problem: texts.endsFirst(starts) }]
  const { from, to = dayAt(CLOCK_ENDS) } = asked.inForce
  const first = later(starts, written(LAW_STARTS), `${from} 00:00`)
  // It begins under its law; what was filed then may well go on under the next one.
  const last = starts > `${to} 23:59` ? `${to} 23:59` : earlier(until, written(CLOCK_ENDS))
  return [
    ...moments
      .filter(({ at }) => at < first || at > last)
      .map(({ path }) => ({ path, problem: texts.outside(first, last) })),
    ...misdescribed(scenario).map(({ path, is, unknown }) => ({
      path,
      problem: unknown ? texts.oneOf(is) : texts.asItIs(is),
    })),
  ]
}

const earlier = (...moments: string[]) => moments.toSorted()[0] ?? ''
const later = (...moments: string[]) => moments.toSorted().at(-1) ?? ''

const HOUR = 3_600_000
const written = (at: number) => new Date(at + 7 * HOUR).toISOString().slice(0, 16).replace('T', ' ')
const isMoment = (at: string) =>
  !Number.isNaN(Date.parse(`${at.replace(' ', 'T')}Z`)) && written(instant(at)) === at
