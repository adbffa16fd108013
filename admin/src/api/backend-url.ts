/** The base of addresses without a host: the address of the site's Strapi server. */
export function backendUrl(): string {
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  return backendURL;
}
