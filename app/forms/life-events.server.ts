import type { RouterContextProvider } from 'react-router'
import { listFamilies } from '#machines/bundles/index.ts'
import { wordingFor } from './wording.server.ts'

/** What can be declared, each by the bundle's own name, for the header. */
export const lifeEvents = (context: Readonly<RouterContextProvider>) =>
  listFamilies().map(({ id }) => ({
    to: `/bundles/${id}`,
    label: wordingFor(context, { bundleId: id }).text('name'),
  }))
