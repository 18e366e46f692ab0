import { usePageFacts } from '#app/page-context.ts'

/**
 * The one small script of a page that carries none of the framework's. The page does everything without it; the
 * script only spares a reload. Imported as `…?worker&url`, which builds it as a file of its own.
 */
export function PageScript({ src }: { src: string }) {
  const { nonce } = usePageFacts()
  return <script type="module" src={src} nonce={nonce} />
}
