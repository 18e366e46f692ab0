import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  environments: {
    ssr: { build: { rollupOptions: { input: './server/index.ts' } } },
  },
  // Named, so that the first page of a fresh checkout does not load twice while developing.
  optimizeDeps: {
    include: ['@navikt/aksel-icons', 'i18next', 'react-i18next', 'remix-i18next/client'],
  },
})
