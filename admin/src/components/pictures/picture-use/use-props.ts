import type { PictureState } from '../picture-store';
import type { ImageTextOfUse } from './image-text-of-use';

/** Props that the parts of a picture's use share. */
export interface UseProps {
  imageText: ImageTextOfUse;
  /** The state of the picture's lookup; undefined without a picture. */
  state: PictureState | undefined;
  /** `typing` names the field that is being typed in. */
  onChange(change: Partial<ImageTextOfUse>, typing?: keyof ImageTextOfUse): void;
  disabled?: boolean;
  /** Whether the credit fields of the use can be collapsed. */
  isCollapsible?: boolean;
}
