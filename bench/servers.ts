import { createRequire } from 'node:module'
import type { Store } from '#db/database.server.ts'
import { findDraft } from '#db/drafts.server.ts'
import { signIn } from '#app/services/signing-in.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewQueue } from '#app/services/working.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { benchPortal, contextOf, copyDraft } from './submission.ts'
import { withoutWrites } from './without-writes.ts'

/**
 * A process of its own with three servers, so that the load does not run on the thread it measures: the portal,
 * the same with the write removed, and a bare page of the framework with the queue's markup. Says on stdout
 * where they are and what may be sent, as one line of JSON; ends when its input is closed.
 */
const drafts = Number(process.argv[2] ?? 0)
const queueLength = 25
const built = createRequire(import.meta.url)(
  '../build/server/index.js',
) as typeof import('#server/index.ts')
const settings = { rateLimit: null }

const { portal, draftId, close } = await benchPortal()
const queued = await copyDraft(portal.db, draftId, queueLength)
for (const id of queued) await submitDeclaration(contextOf(portal), id)
await portal.deliver()

const official = {
  kind: 'official',
  id: 'registrar-914-01',
  name: 'Bùi Thị Mẫu Mực',
  officeId: 'civil-status-914-01',
  agency: 'civil-status',
  roles: ['receiver', 'appraiser', 'approver', 'signer'],
} satisfies Actor
const { queue } = await viewQueue({ ...contextOf(portal), actor: official })
if (queue.length !== queueLength) throw new Error(`The queue has ${queue.length} rows.`)

const cookieOf = async (db: Store, kind: 'citizen' | 'official', id: string) => {
  const { token } = await signIn({ db, recordedAt: portal.wall() }, { kind, id })
  return `sid=${token}`
}

const dry = await built.portalOn(withoutWrites(portal.db), portal.wall)
const queueRoute = built.build.routes['routes/office-queue']
const rootRoute = built.build.routes.root
if (!queueRoute || !rootRoute) throw new Error('The build has no queue page.')

const servers = await Promise.all(
  [
    built.createApp({
      portal: () => portal,
      build: built.build,
      settings,
      clientFolder: 'build/client',
    }),
    built.createApp({
      portal: () => dry,
      build: built.build,
      settings,
      clientFolder: 'build/client',
    }),
  ].map((app) => built.listen(app, '127.0.0.1', 0)),
)
const bare = await bareServer()

console.log(
  JSON.stringify({
    portal: servers[0]?.url,
    dry: servers[1]?.url,
    bare: bare.url,
    citizen: await cookieOf(portal.db, 'citizen', 'mau-thu-mother'),
    official: await cookieOf(portal.db, 'official', official.id),
    revision: (await findDraft(portal.db.read, draftId))?.revision,
    drafts: await copyDraft(portal.db, draftId, drafts),
  }),
)

process.stdin.resume()
process.stdin.on('end', () => {
  void Promise.all([...servers, bare].map((server) => server.close()))
    .then(close)
    .then(() => process.exit(0))
})

/** The queue's own component over constant data: no session, no policy, no query. */
async function bareServer() {
  const captured = await capturedQueue()
  const module = { ...queueRoute?.module, loader: () => captured, middleware: undefined }
  const routes = {
    ...built.build.routes,
    'routes/office-queue': { ...queueRoute, id: 'routes/office-queue', module },
  }
  const app = built.createApp({
    portal: () => dry,
    build: { ...built.build, routes } as typeof built.build,
    settings,
    clientFolder: 'build/client',
  })
  return built.listen(app, '127.0.0.1', 0)
}

/** What the real loader gives for this queue, taken once. */
async function capturedQueue(): Promise<unknown> {
  const [server] = servers
  let captured: unknown
  const loader = queueRoute?.module.loader
  const module = {
    ...queueRoute?.module,
    loader: async (args: Parameters<NonNullable<typeof loader>>[0]) => {
      captured = typeof loader === 'function' ? await loader(args) : undefined
      return captured
    },
  }
  const routes = { ...built.build.routes, 'routes/office-queue': { ...queueRoute, module } }
  const app = built.createApp({
    portal: () => portal,
    build: { ...built.build, routes } as typeof built.build,
    settings,
    clientFolder: 'build/client',
  })
  const listening = await built.listen(app, '127.0.0.1', 0)
  const cookie = await cookieOf(portal.db, 'official', official.id)
  await fetch(`${listening.url}/office`, { headers: { cookie } })
  await listening.close()
  if (!server || captured === undefined) throw new Error('The queue page gave no data.')
  return captured
}
