import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/home.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('language', 'routes/language.ts'),
  route('measures', 'routes/measures.tsx'),
  route('measures.csv', 'routes/measures-csv.ts'),
  route('measures/:figureId', 'routes/measure-rows.tsx'),
  route('office', 'routes/office-queue.tsx'),
  route('office/:dossierId/:stepId', 'routes/office-desk.tsx'),
  route('operator', 'routes/operator.tsx'),
  route('operator/faults', 'routes/operator-faults.ts'),
  route('operator/messages', 'routes/operator-messages.tsx'),
  route('operator/retry', 'routes/operator-retry.ts'),
  route('operator/rehearsal', 'routes/rehearsals.ts'),
  route('operator/rehearsal/:bundleId', 'routes/rehearsal.tsx'),
  route('healthz', 'routes/healthz.ts'),
  route('refused', 'routes/refused.ts'),
  route('*', 'routes/not-found.ts'),
] satisfies RouteConfig
