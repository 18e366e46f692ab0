import type { RouterContextProvider } from 'react-router'
import { listBundles } from '#machines/bundles/index.ts'
import { wordingFor } from './wording.server.ts'

/** What can be declared, each by the bundle's own name, for the header. */
export const lifeEvents = (context: Readonly<RouterContextProvider>) =>
  listBundles().map(({ id }) => ({
    to: `/bundles/${id}`,
    label: wordingFor(context, { bundleId: id }).text('name'),
  }))
