import { memo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useReadOnly, useSlateStatic } from 'slate-react';
import { type ImageNode, isAwaiting, type StoredImage } from '#shared/domain/article/body/nodes';
import { PictureUse } from '../../components/pictures/picture-use/PictureUse';
import {
  changedUse,
  readUse,
  type ImageTextOfUse,
} from '../../components/pictures/picture-use/image-text-of-use';
import { message } from '../../i18n/message';
import { pictureKey, usePicture } from '../../components/pictures/use-picture';
import { type BlocksEditor, changeImage } from './change-image';
import { FigureFrame, PictureColumn, TextColumn } from './FigureFrame';
import { FigurePicture } from './FigurePicture';
import { embeddedEvents } from './embedded-events';
import { ReplacePicture } from './ReplacePicture';
import { replacedImage } from './stored-image';

const AWAITED = { status: 'awaited' } as const;

/** A picture in a body with the texts of this use. Every change is written into the block at once. */
export const Figure = memo(function Figure({ element }: { element: ImageNode }) {
  const { image } = element;
  const { formatMessage } = useIntl();
  const editor = useSlateStatic() as BlocksEditor;
  const isReadOnly = useReadOnly();
  const lookup = usePicture(pictureKey(image));
  const state = isAwaiting(image) ? AWAITED : lookup;
  const current = useRef(element);
  current.current = element;

  function change(changes: Partial<ImageTextOfUse>, typing?: keyof ImageTextOfUse) {
    const element = current.current;
    changeImage({ editor, element, typing, change: (use) => changedUse(use, changes) });
  }

  function replace(file: StoredImage) {
    const element = current.current;
    changeImage({ editor, element, change: (old) => replacedImage(old, file) });
  }

  const name = isAwaiting(image)
    ? formatMessage(message('figure.awaiting'))
    : formatMessage(message('figure.picture'), { name: image.name });

  return (
    <FigureFrame label={name} {...embeddedEvents(editor, current)}>
      <PictureColumn>
        <FigurePicture image={image} state={state} />
        {!isReadOnly && <ReplacePicture isAwaiting={isAwaiting(image)} onChosen={replace} />}
      </PictureColumn>
      <TextColumn>
        <PictureUse
          imageText={readUse(image)}
          state={state}
          fileName={image.name}
          disabled={isReadOnly}
          isCollapsible
          onChange={change}
        />
      </TextColumn>
    </FigureFrame>
  );
});
