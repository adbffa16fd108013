import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useStoryTypes } from '../../../components/story-types/story-types';
import { message } from '../../../i18n/message';
import { useImportType } from '../import-type';

/** Which type of story the copy becomes, where a site has several. */
export function TypeSelect({
  isDisabled,
  onChange,
}: {
  isDisabled: boolean;
  onChange(uid: string): void;
}) {
  const { formatMessage } = useIntl();
  const types = useStoryTypes();
  const { uid } = useImportType();
  if (types.length < 2) {
    return null;
  }
  return (
    <Field.Root>
      <Field.Label>{formatMessage(message('import.type'))}</Field.Label>
      <SingleSelect
        value={uid}
        disabled={isDisabled}
        onChange={(chosen) => onChange(String(chosen))}
      >
        {types.map((type) => (
          <SingleSelectOption key={type.uid} value={type.uid}>
            {nameAmong(type, types)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** Two types may have one name: then their uids tell them apart. */
function nameAmong(
  { uid, displayName }: { uid: string; displayName: string },
  types: readonly { displayName: string }[],
): string {
  const isAlone = types.filter((type) => type.displayName === displayName).length === 1;
  return isAlone ? displayName : `${displayName} (${uid})`;
}
