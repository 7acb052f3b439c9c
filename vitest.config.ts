import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // No bound on speed, only on hanging: a busy machine may be ten times slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
