import { redirect } from 'react-router'
import { listBundles } from '#machines/bundles/index.ts'

/** The rehearsal of the first bundle; its page leads to the others. */
export const loader = () => redirect(`/operator/rehearsal/${listBundles()[0]?.id ?? ''}`)
