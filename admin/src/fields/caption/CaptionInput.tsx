import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import { PictureUse } from '../../components/pictures/picture-use/PictureUse';
import { usePicture } from '../../components/pictures/use-picture';
import { readCaptionErrors } from './caption-errors';
import { changeCaption, readCaption } from './caption-value';
import { pathBeside } from './picture-beside';
import { usePictureBeside } from './use-picture-beside';

/** What the content manager passes to the input of a custom field. */
interface CaptionInputProps {
  name: string;
  attribute: { type: string; options?: { imageField?: unknown } };
  /** An `ImageUse`, the same as JSON text, or nothing. */
  value?: unknown;
  onChange(event: { target: { name: string; value: ImageUse | null; type: string } }): void;
  label: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** The form's errors below this field, such as one for its caption. */
  rawError?: unknown;
  required?: boolean;
  disabled?: boolean;
}

/** The custom field `plugin::newsroom.caption` in the content manager's form. */
export function CaptionInput(props: CaptionInputProps) {
  const { name, attribute, value, onChange, label, labelAction, hint, error, rawError } = props;
  const { required, disabled } = props;
  const id = useId();
  const imageField = attribute.options?.imageField;
  const state = usePicture(usePictureBeside(name, imageField));

  return (
    <Field.Root id={id} name={name} error={error} hint={hint} required={required}>
      <Flex gap={1}>
        <Typography id={`${id}-label`} variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
          {required && (
            <Typography aria-hidden textColor="danger600" lineHeight="1em">
              *
            </Typography>
          )}
        </Typography>
        {labelAction}
      </Flex>
      <Box
        role="group"
        tabIndex={-1}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy({ id, error, hint })}
        data-picture-field={pathBeside(name, imageField).join('.')}
        padding={4}
        background="neutral100"
        borderColor={error ? 'danger600' : 'neutral200'}
        hasRadius
      >
        <PictureUse
          imageText={readCaption(value)}
          state={state}
          errors={readCaptionErrors(rawError)}
          disabled={disabled}
          onChange={(change) =>
            onChange({
              target: { name, value: changeCaption(value, change), type: attribute.type },
            })
          }
        />
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** The ids that `Field.Error` and `Field.Hint` give themselves; only one of them is shown. */
function describedBy({
  id,
  error,
  hint,
}: Pick<CaptionInputProps, 'error' | 'hint'> & { id: string }) {
  if (error) {
    return `${id}-error`;
  }
  return hint ? `${id}-hint` : undefined;
}
