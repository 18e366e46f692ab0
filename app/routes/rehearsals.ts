import { redirect } from 'react-router'
import { listFamilies } from '#machines/bundles/index.ts'

/** The rehearsal of the first bundle; its page leads to the others. */
export const loader = () => redirect(`/operator/rehearsal/${listFamilies()[0]?.id ?? ''}`)
