/** The last segment of an address's path, if it has the form of a slug of three words or more. */
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
