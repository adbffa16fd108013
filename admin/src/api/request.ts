import { getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';
import { PLUGIN_ID } from '../../../server/src/plugin-id';

interface Request {
  query?: Record<string, unknown>;
  signal?: AbortSignal;
}

/**
 * Asks one of the plugin's admin routes and checks the answer.
 *
 * @param path below `/newsroom`, such as `/pictures`
 *
 * @throws Strapi's FetchError when the server refuses or cannot be reached
 */
export async function get<Answer>(
  path: string,
  answer: z.ZodType<Answer>,
  { query, signal }: Request = {},
): Promise<Answer> {
  const { data } = await getFetchClient().get(`/${PLUGIN_ID}${path}`, {
    params: query,
    ...(signal ? { signal } : {}),
  });
  return answer.parse(data);
}

/** As `get`, with a body. */
export async function post<Answer>(
  path: string,
  answer: z.ZodType<Answer>,
  body: unknown,
): Promise<Answer> {
  const { data } = await getFetchClient().post(`/${PLUGIN_ID}${path}`, body);
  return answer.parse(data);
}
