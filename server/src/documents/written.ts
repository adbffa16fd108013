/** The documentId that a create, update or clone of the document service answers with. */
export function writtenId(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) {
    return undefined;
  }
  return typeof result.documentId === 'string' ? result.documentId : undefined;
}
