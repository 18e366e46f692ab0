import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts run: false in the page the server sends, true soon after in a browser that runs them. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
