import { getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';
import { PLUGIN_ID } from '#shared/plugin-id';

interface Request {
  /** The parameters of the address; what is undefined is left out. */
  query?: Record<string, string | number | undefined>;
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
  const { data } = await getFetchClient().get(
    `/${PLUGIN_ID}${path}${searchOf(query)}`,
    signal ? { signal } : {},
  );
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

/** Strapi's client does not encode parameters: `100%` or `a&b` would break the address. */
function searchOf(query: Request['query'] = {}): string {
  const said = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}
