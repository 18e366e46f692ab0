import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/home.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('language', 'routes/language.ts'),
  route('healthz', 'routes/healthz.ts'),
  route('refused', 'routes/refused.ts'),
  route('*', 'routes/not-found.ts'),
] satisfies RouteConfig
