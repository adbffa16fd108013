/** The server's message for a refused request (status below 500); null for other errors. */
export function refusalMessage(error: unknown): string | null {
  return error instanceof Error && isFromServer(error) ? error.message : null;
}

/** Whether the server refused because a permission is missing. */
export function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403;
}

function isFromServer(error: Error): boolean {
  const status = statusOf(error);
  return status !== undefined && status < 500;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) {
    return undefined;
  }
  return typeof error.status === 'number' ? error.status : undefined;
}
