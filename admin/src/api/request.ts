import { getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';
import { PLUGIN_ID } from '#shared/plugin-id';

/** The parameters of an address; one that is undefined is left out. */
export type Query = Record<string, string | number | undefined>;

type AdminRequest =
  | { method: 'get'; query?: Query; signal?: AbortSignal }
  | { method: 'post' | 'put'; body: unknown };

/** Sends a GET request to a route of the plugin, such as `/links`. Errors as in `request`. */
export function get<Answer>(
  path: string,
  answer: z.ZodType<Answer>,
  options: { query?: Query; signal?: AbortSignal } = {},
): Promise<Answer> {
  return request(pluginPath(path), answer, { method: 'get', ...options });
}

/** Sends a POST request to a route of the plugin. Errors as in `request`. */
export function post<Answer>(
  path: string,
  answer: z.ZodType<Answer>,
  body: unknown,
): Promise<Answer> {
  return request(pluginPath(path), answer, { method: 'post', body });
}

/**
 * Sends a request to any admin route of Strapi, and validates the answer.
 *
 * @throws Strapi's FetchError when the server refuses, a TypeError when it cannot be reached, a
 *   ZodError when the answer has another shape
 */
export async function request<Answer>(
  path: string,
  answer: z.ZodType<Answer>,
  options: AdminRequest,
): Promise<Answer> {
  const { data } = await send(path, options);
  return answer.parse(data);
}

/** The path of a route of the plugin in the admin's API. */
export function pluginPath(path: string): string {
  return `/${PLUGIN_ID}${path}`;
}

/** The part of an address from its `?` on. Strapi's client does not encode it: `100%` would break it. */
export function searchOf(query: Query = {}): string {
  const parameters = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : '';
}

function send(path: string, options: AdminRequest): Promise<{ data: unknown }> {
  const client = getFetchClient();
  if (options.method === 'get') {
    const { query, signal } = options;
    return client.get(path + searchOf(query), signal ? { signal } : {});
  }
  return client[options.method](path, options.body);
}
