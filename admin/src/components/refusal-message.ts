/** What a refused or failed request says, in words of the server where it has some. */
export function refusalMessage(error: unknown): string | null {
  return error instanceof Error && isFromServer(error) ? error.message : null;
}

/** Whether the server refused for want of a permission. */
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
