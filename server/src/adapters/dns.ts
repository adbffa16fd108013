import { lookup } from 'node:dns/promises';

/** The IP addresses of a host, as the system knows them. */
export async function lookupHost(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}
