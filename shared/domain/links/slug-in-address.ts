/** The last part of an address's path, where it reads like a slug of several words. */
export function slugInAddress(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const slug = decoded(last).replace(/\.(html?|php|aspx?)$/i, '');
  return /^[a-z0-9]+(-[a-z0-9]+){2,}$/.test(slug) && slug.length <= 200 ? slug : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
