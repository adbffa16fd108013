/**
 * The locale of the document that is open in the content manager, from the address; undefined for
 * the site's default. Read when it is needed: no context of the host is.
 */
export function currentLocale(): string | undefined {
  const { search } = window.location;
  return new URLSearchParams(search).get('plugins[i18n][locale]') ?? undefined;
}

/** The document that is open in the content manager, which no link in it leads to. */
export function isOpenDocument(documentId: string): boolean {
  return window.location.pathname.split('/').includes(documentId);
}
