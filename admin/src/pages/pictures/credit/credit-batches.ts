import {
  type ApplyAnswer,
  type ApplyRequest,
  MOST_APPLIED,
  MOST_PREVIEWED,
  type PreviewAnswer,
  type CreditPreviewRequest,
} from '#shared/contracts/pictures/credit-change';

/** Asks what a change would do to any number of pictures, a few requests one after the other. */
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
  /** Told after every request how many pictures are through. */
  onProgress(done: number): void;
  /** What to say of pictures whose request got no answer. */
  noAnswer(error: unknown): string;
}

/**
 * Makes a change that was looked at, to the pictures that it changes. A request that fails stops
 * nothing: its pictures are named with the reason, and the others go on.
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

/** The pictures that a change does something to. */
export function changing({ pictures }: PreviewAnswer): PreviewAnswer['pictures'] {
  return pictures.filter(({ changes, problem }) => problem === null && changes.length > 0);
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_chunk, at) => items.slice(at * size, (at + 1) * size));
}
