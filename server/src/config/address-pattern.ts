import { z } from 'zod';
import { PATH_PLACEHOLDERS } from '#shared/domain/links/article-path';

/** The pattern of the addresses of stories, such as `/news/:slug`. */
export const addressPattern = z
  .string({ error: 'must be a path such as "/news/:slug"' })
  .startsWith('/', { error: 'must start with "/"' })
  .refine((path) => path.includes(':slug') || path.includes(':documentId'), {
    error: `must hold :slug or :documentId (it may hold ${PATH_PLACEHOLDERS.join(', ')})`,
  })
  .refine(hasKnownPlaceholders, {
    error: `knows the placeholders ${PATH_PLACEHOLDERS.join(', ')} and no others`,
  });

function hasKnownPlaceholders(path: string): boolean {
  const used = path.match(/:\w+/g) ?? [];
  return used.every((placeholder) =>
    (PATH_PLACEHOLDERS as readonly string[]).includes(placeholder),
  );
}
