import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { closeLoad, load, type Ask } from './load.ts'
import { pair, print } from './measure.ts'

const rounds = 5
const atOnce = 8
const submissions = 150
const views = 150

interface Servers {
  portal: string
  dry: string
  bare: string
  citizen: string
  official: string
  revision: number
  drafts: string[]
}

/** Submission over HTTP, and the queue page, each against the same server with the work taken away. */
export async function benchHttp() {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'bench/servers.ts', String((rounds + 1) * submissions * 2)],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  )
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const servers = JSON.parse(line) as Servers
  try {
    // First, while the queue has the length its bare twin was made with.
    await compareQueue(servers)
    await compareSubmissions(servers)
  } finally {
    closeLoad()
    child.stdin.end()
    await once(child, 'exit')
  }
}

async function compareSubmissions({ portal, dry, citizen, revision, drafts }: Servers) {
  const send = (base: string) => async (count: number) => {
    const asks = drafts.splice(0, count).map((id): Ask => ({
      path: `/drafts/${id}/check`,
      cookie: citizen,
      body: `pledge=on&revision=${revision}`,
      expect: 303,
    }))
    await load(base, asks, atOnce)
  }
  const result = await pair(
    [
      { name: 'portal', work: send(portal) },
      { name: 'write removed', work: send(dry) },
    ],
    { rounds, count: submissions },
  )
  print('Submission over HTTP / the same server with the write removed', 'none stated', result, [
    'with the write and the hand-over that follows it',
    'without',
  ])
}

async function compareQueue({ portal, bare, official }: Servers) {
  const see = (base: string, cookie: string) => async (count: number) => {
    const ask = { path: '/office', cookie, expect: 200 }
    await load(
      base,
      Array.from({ length: count }, () => ask),
      atOnce,
    )
  }
  const result = await pair(
    [
      { name: 'queue', work: see(portal, official) },
      { name: 'bare', work: see(bare, '') },
    ],
    { rounds, count: views },
  )
  print('The queue page / a bare page of the framework with the same markup', '≥ 0.8', result, [
    'queue of 25',
    'bare',
  ])
}
