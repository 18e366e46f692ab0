process.env.NODE_ENV ??= 'production'

const { serve } = await import('../build/server/index.js')
await serve(process.env)
