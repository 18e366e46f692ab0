import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

/** Parts of Aksel's form styles that no page of ours shows; without them that file is half as large. */
const unused =
  /^\.aksel-(chips|combobox|confirmation-panel|detail|dropzone|error-summary|file|form-progress|form-summary|heading|ingress|search|switch)(?![a-z])/

/** Runs play, and everything is read, in threads of their own: their files are built with the server, and lie beside it. */
const workers: Plugin = {
  name: 'workers',
  apply: 'build',
  buildStart() {
    if (this.environment.name !== 'ssr') return
    this.emitFile({ type: 'chunk', id: './server/runs/worker.ts', fileName: 'run-worker.js' })
    const looks = './server/runs/look-worker.ts'
    this.emitFile({ type: 'chunk', id: looks, fileName: 'look-worker.js' })
    const scans = './server/measuring/scan-worker.ts'
    this.emitFile({ type: 'chunk', id: scans, fileName: 'scan-worker.js' })
  },
}

export default defineConfig({
  plugins: [reactRouter(), workers],
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: 'without-unused-parts',
          Rule: (rule) => {
            if (!rule.source?.input.file?.includes('@navikt/ds-css')) return
            const kept = rule.selectors.filter((selector) => !unused.test(selector.trim()))
            if (kept.length === 0) rule.remove()
            else if (kept.length < rule.selectors.length) rule.selectors = kept
          },
        },
      ],
    },
  },
  environments: {
    ssr: { build: { rollupOptions: { input: './server/index.ts' } } },
  },
  // Named, so that the first page of a fresh checkout does not load twice while developing.
  optimizeDeps: {
    include: ['@navikt/aksel-icons', 'i18next', 'react-i18next', 'remix-i18next/client'],
  },
})
