import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CaptionErrors } from '../../../fields/caption/caption-errors';
import { message } from '../../../i18n/message';
import { CreditOfUse } from './CreditOfUse';
import { hasOwnAlternativeText, libraryText, pictureOf } from './library-text';
import type { UseProps } from './use-props';
import { ImageTextInput } from './ImageTextInput';

interface PictureUseProps extends UseProps {
  /** The file's name as stored in the use. */
  fileName?: string;
  errors?: CaptionErrors;
}

/** The inputs for the texts of one use of a picture, and its credit line. */
export function PictureUse({ imageText, state, onChange, errors = {}, ...props }: PictureUseProps) {
  const { fileName, disabled, isCollapsible } = props;
  const { formatMessage } = useIntl();
  const picture = pictureOf(state);
  const library = libraryText(picture);
  const { caption, alternativeText } = imageText;
  const hasCaption = caption.trim() !== '';
  const hasAlternativeText = hasOwnAlternativeText({ alternativeText, name: fileName, picture });
  const canGoBack = !disabled && picture && (hasCaption || hasAlternativeText);
  const fromLibrary = formatMessage(message('caption.from-library'));

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ImageTextInput
        label={formatMessage(message('caption.caption'))}
        value={caption}
        placeholder={library.caption ?? formatMessage(message('caption.caption.placeholder'))}
        note={!hasCaption && library.caption !== null && fromLibrary}
        error={errors.caption}
        disabled={disabled}
        onChange={(typed) => onChange({ caption: typed }, 'caption')}
      />
      <ImageTextInput
        label={formatMessage(message('caption.alternative-text'))}
        value={alternativeText}
        isBlank={!hasAlternativeText}
        placeholder={
          library.alternativeText ?? formatMessage(message('caption.alternative-text.placeholder'))
        }
        note={!hasAlternativeText && library.alternativeText !== null && fromLibrary}
        error={errors.alternativeText}
        disabled={disabled}
        onChange={(typed) => onChange({ alternativeText: typed }, 'alternativeText')}
      />
      <CreditOfUse
        imageText={imageText}
        state={state}
        onChange={onChange}
        error={errors.creditText}
        disabled={disabled}
        isCollapsible={isCollapsible}
        actions={
          canGoBack && (
            <Button
              variant="ghost"
              size="S"
              onClick={() => onChange({ caption: '', alternativeText: '' })}
            >
              {formatMessage(message('caption.use-library-text'))}
            </Button>
          )
        }
      />
    </Flex>
  );
}
