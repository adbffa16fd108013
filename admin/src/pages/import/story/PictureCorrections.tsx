import {
  Button,
  Checkbox,
  Field,
  Flex,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { type Body, type ImageNode, isImage } from '#shared/domain/article/body/nodes';
import { addressOf } from '#shared/domain/import/blocks';
import { message } from '../../../i18n/message';
import { Card } from '../Card';
import type { DraftPictureField } from './draft';

interface PictureChange {
  field: DraftPictureField;
  value: string;
}

interface PictureCorrectionsProps {
  body: Body;
  /** Whether pictures with a known address are fetched. */
  isFetching: boolean;
  onFetch(isFetching: boolean): void;
  onChange(at: number, change: PictureChange): void;
  /** Indexes in the body of pictures that are taken out of the story. */
  takenOut: number[];
  onTakeOut(at: number, isOut: boolean): void;
}

/** The texts of all pictures in the body. */
export function PictureCorrections({
  body,
  isFetching,
  onFetch,
  onChange,
  takenOut,
  onTakeOut,
}: PictureCorrectionsProps) {
  const { formatMessage } = useIntl();
  const pictures = body.flatMap((node, at) => (isImage(node) ? [{ node, at }] : []));
  return pictures.length === 0 ? null : (
    <Card title={formatMessage(message('import.pictures'))}>
      {pictures.some(({ node }) => addressOf(node) !== '') && (
        <Checkbox checked={isFetching} onCheckedChange={(checked) => onFetch(checked === true)}>
          {formatMessage(message('import.fetch'))}
        </Checkbox>
      )}
      {pictures.map(({ node, at }, index) => (
        <Picture
          key={at}
          node={node}
          number={index + 1}
          isOut={takenOut.includes(at)}
          onTakeOut={(isOut) => onTakeOut(at, isOut)}
          onChange={(field, value) => onChange(at, { field, value })}
        />
      ))}
    </Card>
  );
}

interface PictureProps {
  node: ImageNode;
  number: number;
  isOut: boolean;
  onTakeOut(isOut: boolean): void;
  onChange(field: DraftPictureField, value: string): void;
}

function Picture({ node, number, isOut, onTakeOut, onChange }: PictureProps) {
  const { formatMessage } = useIntl();
  const address = addressOf(node);
  const name = formatMessage(message('import.picture'), { number });
  const toggleLabel = formatMessage(message(isOut ? 'import.put-in' : 'import.take-out'));
  return (
    <Group>
      <Typography tag="legend" fontWeight="bold">
        {name}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {address !== '' && (
          <Address variant="pi" textColor="neutral600">
            {address}
          </Address>
        )}
        <Flex>
          <Button
            variant="ghost"
            size="S"
            startIcon={isOut ? <Plus /> : <Minus />}
            aria-label={`${toggleLabel}: ${name}`}
            onClick={() => onTakeOut(!isOut)}
          >
            {toggleLabel}
          </Button>
        </Flex>
        {!isOut && <PictureTextFields node={node} onChange={onChange} />}
      </Flex>
    </Group>
  );
}

function PictureTextFields({ node, onChange }: Pick<PictureProps, 'node' | 'onChange'>) {
  const { formatMessage } = useIntl();
  const { caption, alternativeText, creditText } = node.image;
  return (
    <>
      <Field.Root>
        <Field.Label>{formatMessage(message('caption.caption'))}</Field.Label>
        <Textarea
          value={caption ?? ''}
          dir="auto"
          onChange={({ target }) => onChange('caption', target.value)}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>{formatMessage(message('caption.alternative-text'))}</Field.Label>
        <Textarea
          value={alternativeText ?? ''}
          dir="auto"
          placeholder={formatMessage(message('caption.alternative-text.placeholder'))}
          onChange={({ target }) => onChange('alternativeText', target.value)}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>{formatMessage(message('import.credit'))}</Field.Label>
        <TextInput
          value={creditText ?? ''}
          dir="auto"
          onChange={({ target }) => onChange('creditText', target.value)}
        />
      </Field.Root>
    </>
  );
}

const Group = styled.fieldset`
  border: 0;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  margin: 0;
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[3]} 0 0;

  legend {
    padding-inline-end: ${({ theme }) => theme.spaces[2]};
  }

  textarea {
    min-height: 6.4rem;
  }
`;

const Address = styled(Typography)`
  overflow-wrap: anywhere;
`;
