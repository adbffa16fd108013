import { createTwoFilesPatch } from 'diff';

/** The unified diff of a file before and after; '' where nothing changes. */
export function unifiedDiff({
  file,
  before,
  after,
}: {
  file: string;
  before: string;
  after: string;
}): string {
  if (before === after) {
    return '';
  }
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 3,
  });
  // What stands before is for patches of several files.
  return patch.slice(patch.indexOf('--- '));
}
