import type { PageFacts } from './page-context.ts'

/**
 * The loaders' data for the browser, as the scripts that the framework's own streaming renderer
 * would send one by one; a page rendered in one piece has them all at once.
 */
export async function handoffScripts(
  stream: ReadableStream<Uint8Array> | undefined,
  { nonce, interactive }: PageFacts,
): Promise<string> {
  if (!stream) return ''
  if (!interactive) {
    await stream.cancel()
    return ''
  }
  const sent = await new Response(stream).text()
  const controller = 'window.__reactRouterContext.streamController'
  return `<script nonce="${nonce}">${controller}.enqueue(${scriptText(sent)});${controller}.close();</script>`
}

/** A string literal that cannot end the script element it stands in. */
function scriptText(value: string) {
  return JSON.stringify(value).replace(
    /[&<>\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
