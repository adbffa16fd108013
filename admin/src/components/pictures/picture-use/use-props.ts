import type { PictureState } from '../picture-store';
import type { ImageTextOfUse } from './image-text-of-use';

/** What the parts under a picture share. */
export interface UseProps {
  imageText: ImageTextOfUse;
  /** What is known of the picture; undefined where there is none. */
  state: PictureState | undefined;
  /** Gets the words that changed; `typing` names the text that is being typed in, key by key. */
  onChange(change: Partial<ImageTextOfUse>, typing?: keyof ImageTextOfUse): void;
  disabled?: boolean;
  /** Whether this use's own credit is put away until it is asked for. */
  isCollapsible?: boolean;
}
