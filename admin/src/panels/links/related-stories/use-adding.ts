import { useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';
import type { Suggestion } from '#shared/contracts/links/links';
import type { StoryType } from '#shared/story-types';
import { ensureTarget } from '../../../api/links/targets';
import { targetStore } from '../../../components/links/use-target';
import { panelIn } from './form-links';
import { panelItem } from './panel-item';
import { wayOfAdding } from './way-of-adding';
import { withBullet } from './with-bullet';

type Values = Record<string, unknown>;

/**
 * Adds a suggestion to the story in the form, the way its type has, or copies a link to it. The related
 * link is created where there is none. Throws the server's error, and the clipboard's.
 */
export function useAdding(
  type: StoryType,
  locale: string | undefined,
): (story: Suggestion) => Promise<void> {
  const values = useForm('RelatedStories', (form) => form.values as Values);
  const onChange = useForm('RelatedStories', (form) => form.onChange);
  // The form may change while the server answers.
  const latest = useRef(values);
  latest.current = values;
  const way = wayOfAdding(type);

  return async ({ type: uid, documentId, headline, url }) => {
    if (way.kind === 'copy') {
      return navigator.clipboard.writeText(way.isMarkdown ? markdownLink(headline, url) : url);
    }
    const target = await ensureTarget({ article: documentId, type: uid, locale });
    targetStore.put(target);
    const { attribute } = way;
    if (way.kind === 'bullet') {
      onChange(attribute, withBullet(latest.current[attribute], { target, words: headline }));
      return undefined;
    }
    const items = panelIn(latest.current, attribute);
    const item = await panelItem(target, { headline, items });
    onChange(`${attribute}.connect`, [...panelIn(latest.current, attribute), item]);
    return undefined;
  };
}

function markdownLink(headline: string, url: string): string {
  return `[${headline.replace(/[[\]\\]/g, '\\$&')}](${url})`;
}
