import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { answersOf } from '#machines/bundle.ts'
import { readAsked } from '#seeds/simulation/command-line.ts'
import { lookAt } from '#seeds/simulation/looked-at.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-simulate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = promisify(execFile)
const simulate = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'seeds/simulation/cli.ts', ...args], {
    env: { ...process.env, LANG: 'en_GB.UTF-8' },
  })

describe('npm run simulate', () => {
  it('prints JSON alone on standard output, in the shape everybody reads', async () => {
    const { stdout } = await simulate('one-by-one', '--dossiers', '3', '--seed', '9', '--json')
    const told: unknown = JSON.parse(stdout)
    expect(told).toMatchObject({ scenario: 'one-by-one', seed: 9, dossiers: 3, steps: 9 })
    expect(told).toHaveProperty('eventLogHash', expect.stringMatching(/^[0-9a-f]{64}$/))
    expect(told).toHaveProperty(
      'measures',
      expect.arrayContaining([
        expect.objectContaining({
          id: 'declarations-per-life-event',
          unit: 'life-event',
          block: 'country',
          label: 'predicted',
          value: 1,
          published: 1,
          numerator: 3,
          denominator: 3,
        }),
      ]),
    )
  })

  it('stops when asked to, says how to go on, and leaves nothing behind where nothing is kept', async () => {
    const place = mkdtempSync(join(folder, 'temporary-'))
    const args = ['--import', 'tsx', 'seeds/simulation/cli.ts', 'national-year']
    const env = { ...process.env, LANG: 'en_GB.UTF-8', TMPDIR: place }
    const child = spawn(process.execPath, [...args, '--dossiers', '25000'], { env })
    let told = ''
    child.stderr.on('data', (said: Buffer) => {
      if (told === '') child.kill('SIGINT')
      told += String(said)
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(told).toContain('/25000 families')
    expect(told).toContain('Stopped before its end; nothing is kept')
    expect(readdirSync(place).filter((name) => name.startsWith('mot-lan'))).toEqual([])
  })

  it('names the nearest simulation for one it does not know, with exit code 2', async () => {
    const failed = await simulate('nation-year').catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 2, stdout: '' })
    expect(failed).toHaveProperty('stderr', expect.stringContaining('national-year'))
  })

  it.each([
    [['one-by-one', '--seed', '-5'], 'seed', '-5'],
    [['one-by-one', '--seed', '4294967296'], 'seed', '4294967296'],
    [['one-by-one', '--dossiers', '0'], 'dossiers', '0'],
    [['one-by-one', '--dossiers', 'many'], 'dossiers', 'many'],
    [['one-by-one', '--resume'], 'resume', ''],
    [['--look', 'd1-0'], 'look', ''],
    [['one-by-one', 'more'], '', 'more'],
    [[], '', ''],
  ])('refuses %j and says what is wrong', (args, option, found) => {
    expect(readAsked(args)).toEqual({ does: 'nothing', option, found })
  })

  it('works out again what a family declared, when somebody looks', async () => {
    const [kept, looked] = [join(folder, 'kept.db'), join(folder, 'looked.db')]
    for (const [databasePath, keeps] of [
      [kept, 'declarations'],
      [looked, 'references'],
    ] as const) {
      const scenario = { ...nationalYear, keeps }
      const simulation = await openSimulation({ scenario, seed: 2, families: 4, databasePath })
      while (simulation.next() !== undefined) await simulation.step()
      await simulation.close()
    }
    for (const id of ['d0-0', 'd3-0']) {
      const declaration = lookAt(looked, id)
      expect(declaration).toEqual(lookAt(kept, id))
      expect(Object.keys(answersOf(declaration ?? {})).length).toBeGreaterThan(20)
    }
    expect(lookAt(looked, 'd000-0')).toEqual(lookAt(looked, 'd0-0'))
    expect(lookAt(looked, 'd4-0')).toBeUndefined()
  })
})
