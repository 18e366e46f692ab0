import { redirect } from 'react-router'

/** A short address to remember. */
export const loader = () => redirect('/dossiers')
