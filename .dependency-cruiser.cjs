/** The import rule: who may know whom. The table with its reasons is in docs/decisions. */

const ours = '^(app|bench|db|machines|scripts|seeds|server|tests)/'
const typesOnly = ['type-only', 'type-import', 'pre-compilation-only']

/** @param {...string} names packages that may be imported; every other one may not */
const packagesBut = (...names) => `node_modules/(?!(@types/)?(${names.join('|')})(/|$))`

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    never('no-cycles', 'Modules that need each other are one module.', {}, { circular: true }),
    never(
      'everything-resolves',
      'An import that leads nowhere.',
      {},
      // The built server is there once it is built.
      { couldNotResolve: true, pathNot: '^(virtual:|\\./\\+types/|\\.\\./build/)' },
    ),

    never(
      'machines-are-pure',
      'Decisions know no storage, no screen and no server.',
      { path: '^machines/' },
      {
        path: [
          `${ours}(?<!^machines/)`,
          packagesBut('xstate', 'zod', 'date-holidays', '@date-fns'),
        ],
      },
    ),
    never(
      'machines-know-no-node',
      'The browser rehearses with the same machines.',
      { path: '^machines/' },
      { dependencyTypes: ['core'] },
    ),

    never(
      'db-is-only-sql',
      'SQL knows the pure machines, and nobody else.',
      { path: '^db/' },
      {
        path: ['^(app|bench|scripts|seeds|server|tests)/', packagesBut('kysely', 'better-sqlite3')],
      },
    ),

    never(
      'services-know-no-screens',
      'A use case works the same for a page, a command and a simulated person.',
      { path: '^app/services/' },
      {
        path: [
          '^app/(?!services/)',
          '^(bench|scripts|seeds|server|tests)/',
          'node_modules/(react|react-dom|react-router|@react-router|react-i18next|remix-i18next|@navikt|@xstate/react|express)/',
        ],
      },
    ),

    never(
      'pages-call-services',
      'Pages never read or write the database themselves.',
      { path: '^app/', pathNot: '^app/services/' },
      {
        path: ['^(db|bench|scripts|seeds|server|tests)/', 'node_modules/(kysely|better-sqlite3)/'],
      },
    ),
    never(
      'pages-stay-light',
      "Schemas and bundles would weigh on a cheap phone; only the rehearsal draws a bundle's chart.",
      { path: '^app/(components|forms|routes)/', pathNot: ['\\.server\\.tsx?$', 'rehears'] },
      { path: ['^machines/bundles/', 'node_modules/zod/'], dependencyTypesNot: typesOnly },
    ),

    never(
      'seeds-are-users',
      'Simulated people go through the services, as everybody does.',
      { path: '^seeds/' },
      { path: ['^app/(?!services/)', '^(bench|scripts|server|tests)/'] },
    ),
    never(
      'seeds-write-no-sql',
      'Of the database they know how to open it and the bulk writer.',
      { path: '^seeds/' },
      {
        path: [
          '^db/(?!(database|migrate|bulk|bulk-simulation)\\.server\\.ts$)',
          'node_modules/(kysely|better-sqlite3)/',
        ],
        dependencyTypesNot: typesOnly,
      },
    ),

    never(
      'sql-is-server-only',
      'A module without the suffix slips into the browser bundle silently.',
      { path: '^(app|db)/', pathNot: ['\\.server\\.tsx?$', '^db/migrations/'] },
      {
        path: ['^db/.*\\.server\\.ts$', 'node_modules/(kysely|better-sqlite3)/'],
        dependencyTypesNot: typesOnly,
      },
    ),
    never(
      'components-are-for-the-browser',
      'Only loaders and actions have their server modules removed; what a component imports is sent.',
      { path: '^app/(components|forms|i18n)/|^app/entry\\.client', pathNot: '\\.server\\.tsx?$' },
      { path: '\\.server\\.tsx?$', dependencyTypesNot: typesOnly },
    ),

    never(
      'nobody-reads-everything-while-serving',
      'What reads every row is asked of the scans, which have a thread of their own.',
      { path: '^app/', pathNot: '^app/services/measuring(/|\\.server\\.ts$)' },
      {
        path: '^app/services/measuring(\\.server|/recounting\\.server)\\.ts$',
        dependencyTypesNot: typesOnly,
      },
    ),

    never(
      'tests-stay-outside',
      'The portal does not need its tests.',
      { path: ours, pathNot: '^(bench|tests)/' },
      { path: '^(bench|tests)/' },
    ),
    never(
      'runs-on-what-it-declares',
      'What the portal imports is a dependency, not a development dependency.',
      {
        path: '^(app|db|machines|seeds|server)/',
        pathNot: '^app/routes\\.ts$|^seeds/simulation/writing-worker\\.mjs$',
      },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: typesOnly },
    ),
  ],
  options: {
    // What was built is the sources again.
    doNotFollow: { path: '^(node_modules|build)/' },
    // Types the router generates from the routes: they would make every route a cycle.
    exclude: { path: '(^|/)\\+types/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
