import { type ArticleAddress, articleUrl } from '#shared/domain/links/article-path';
import type { StoryType } from '#shared/story-types';
import type { Config } from '../../config/schema';

/** The address of a story as of now. */
export function storyUrl(
  { publicUrl }: Pick<Config, 'publicUrl'>,
  { articlePath }: StoryType,
  { documentId, slug, locale, section }: Omit<ArticleAddress, 'slug'> & { slug: string | null },
): string {
  const story = { documentId, slug: slug ?? '', locale, section };
  return articleUrl({ publicUrl, articlePath }, story);
}
