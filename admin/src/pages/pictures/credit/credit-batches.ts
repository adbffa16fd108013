import {
  type ApplyAnswer,
  type ApplyRequest,
  MOST_APPLIED,
  MOST_PREVIEWED,
  type PreviewAnswer,
  type CreditPreviewRequest,
} from '#shared/contracts/pictures/credit-change';

/** Previews a change for any number of pictures, in several requests. */
export async function previewInBatches(
  request: CreditPreviewRequest,
  ask: (request: CreditPreviewRequest) => Promise<PreviewAnswer>,
): Promise<PreviewAnswer> {
  const answers: PreviewAnswer[] = [];
  for (const pictures of chunksOf(request.pictures, MOST_PREVIEWED)) {
    answers.push(await ask({ ...request, pictures }));
  }
  const values = answers[0]?.values ?? {};
  return { values, pictures: answers.flatMap((answer) => answer.pictures) };
}

interface BatchedChange {
  preview: PreviewAnswer;
  apply(request: ApplyRequest): Promise<ApplyAnswer>;
  /** Called after every request with the number of pictures done. */
  onProgress(done: number): void;
  /** The message for pictures whose request failed. */
  noAnswer(error: unknown): string;
}

/**
 * Applies a previewed change to the pictures that it changes, in several requests. The pictures of a
 * failed request are listed as failures, and the other requests go on.
 */
export async function applyInBatches(changes: BatchedChange): Promise<ApplyAnswer> {
  const { preview, apply, onProgress, noAnswer } = changes;
  const result: ApplyAnswer = { changed: 0, unchanged: 0, failures: [] };
  let done = 0;
  for (const chunk of chunksOf(changing(preview), MOST_APPLIED)) {
    const pictures = chunk.map(({ documentId, version }) => ({ documentId, version }));
    try {
      const values = preview.values as ApplyRequest['values'];
      const { changed, unchanged, failures } = await apply({ pictures, values });
      result.changed += changed;
      result.unchanged += unchanged;
      result.failures.push(...failures);
    } catch (error) {
      const message = noAnswer(error);
      result.failures.push(...chunk.map(({ documentId, name }) => ({ documentId, name, message })));
    }
    done += chunk.length;
    onProgress(done);
  }
  return result;
}

/** The pictures that a change would modify. */
export function changing({ pictures }: PreviewAnswer): PreviewAnswer['pictures'] {
  return pictures.filter(({ changes, problem }) => problem === null && changes.length > 0);
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_chunk, at) => items.slice(at * size, (at + 1) * size));
}
