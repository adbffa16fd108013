import type { z } from 'zod';
import { type Config, configSchema } from './schema';

/**
 * The config that the plugin runs on.
 *
 * @throws Error that names every wrong key of `newsroom.config`, each with what it must be
 */
export function parseConfig(config: unknown): Config {
  const result = configSchema.safeParse(config ?? {});
  if (!result.success) {
    throw new Error(result.error.issues.map(describe).join('; '));
  }
  return result.data;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${[...issue.path, key].join('.')}"`);
    return `${keys.join(', ')} is not a key of newsroom.config`;
  }
  return `"${issue.path.join('.') || 'newsroom.config'}" ${issue.message}`;
}
