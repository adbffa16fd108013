import type { MessageKey } from '../../../i18n/message';
import type { WayOfAdding } from './way-of-adding';

/** What is said of adding a suggestion. */
export interface Words {
  hint: MessageKey;
  add: MessageKey;
  addOne: MessageKey;
  added: MessageKey;
  notAdded: MessageKey;
}

export const WORDS: Record<WayOfAdding['kind'], Words> = {
  panel: {
    hint: 'related-stories.hint',
    add: 'related-stories.add',
    addOne: 'related-stories.add-one',
    added: 'related-stories.added',
    notAdded: 'related-stories.not-added',
  },
  bullet: {
    hint: 'related-stories.bullet.hint',
    add: 'related-stories.add',
    addOne: 'related-stories.add-one',
    added: 'related-stories.bullet.added',
    notAdded: 'related-stories.bullet.not-added',
  },
  copy: {
    hint: 'related-stories.copy.hint',
    add: 'related-stories.copy.copy',
    addOne: 'related-stories.copy.copy-one',
    added: 'related-stories.copy.copied',
    notAdded: 'related-stories.copy.not-copied',
  },
};
