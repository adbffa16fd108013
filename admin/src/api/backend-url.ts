/** Where the site's server is; what an address without a host is relative to. */
export function backendUrl(): string {
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  return backendURL;
}
