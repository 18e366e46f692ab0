import { useTranslation } from 'react-i18next'
import type { listOwners } from '#app/services/measuring/collecting.server.ts'

export type Owners = Awaited<ReturnType<typeof listOwners>>

/** The names of provinces and ministries, by owner. */
export function useOwnerName({ provinces, ministries }: Owners) {
  const { t } = useTranslation('collection')
  const names = new Map([
    ...provinces.map(({ owner, name }) => [owner, name] as const),
    ...ministries.map(({ owner, id }) => [owner, t(`ministry.${id}`)] as const),
  ])
  return (owner: string) => names.get(owner) ?? owner
}
