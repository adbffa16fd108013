import { Button, Flex, Typography } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Preview } from '#shared/contracts/import/import';
import type { NoteReason } from '#shared/domain/import/story';
import { message } from '../../../i18n/message';
import { Card } from '../Card';

type PreviewNote = Preview['notes'][number];

interface LeftOutProps {
  notes: PreviewNote[];
  /** Indexes of the notes whose text is put back into the story. */
  restored: number[];
  onRestore(note: number, isIn: boolean): void;
}

/** How many lines of a group are shown at first. */
const INITIAL_LINES = 8;

/** Reasons whose text could belong to the story. Others are in it in another form. */
const RESTORABLE: ReadonlySet<NoteReason> = new Set([
  'noise',
  'outside',
  'hidden',
  'editor',
  'cut',
  'form',
  'field',
]);

/** Reasons whose text was converted to something else, such as a picture's label. */
const CONVERTED: ReadonlySet<NoteReason> = new Set([
  'label',
  'alternative',
  'marker',
  'byline',
  'dateline',
  'source',
  'repeated',
]);

/** The parts of the source that are not in the story unchanged, grouped by reason. */
export function LeftOut({ notes, ...rest }: LeftOutProps) {
  const { formatMessage } = useIntl();
  const groups = groupsOf(notes);
  const excluded = groups.filter(({ reason }) => !CONVERTED.has(reason));
  const converted = groups.filter(({ reason }) => CONVERTED.has(reason));
  return (
    <Card title={formatMessage(message('import.left-out'))}>
      {excluded.length === 0 && (
        <Typography textColor="neutral600">
          {formatMessage(message('import.left-out.nothing'))}
        </Typography>
      )}
      {excluded.map((group) => (
        <Group key={group.reason} group={group} {...rest} />
      ))}
      {converted.length > 0 && (
        <details>
          <Typography tag="summary" variant="pi" textColor="neutral600">
            {formatMessage(message('import.read-otherwise'))}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
            {converted.map((group) => (
              <Group key={group.reason} group={group} {...rest} />
            ))}
          </Flex>
        </details>
      )}
    </Card>
  );
}

interface NoteGroup {
  reason: NoteReason;
  lines: Array<{ at: number; text: string }>;
}

interface GroupProps extends Omit<LeftOutProps, 'notes'> {
  group: NoteGroup;
}

function Group({ group: { reason, lines }, restored, onRestore }: GroupProps) {
  const { formatMessage } = useIntl();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, INITIAL_LINES);
  return (
    <div>
      <Typography tag="h4" variant="pi" fontWeight="bold">
        {formatMessage(message(`import.note.${reason}`))}
      </Typography>
      <List>
        {shown.map(({ at, text }) => (
          <li key={at}>
            <Typography variant="pi" textColor="neutral600">
              <bdi>{text}</bdi>
            </Typography>
            {RESTORABLE.has(reason) && (
              <RestoreButton
                text={text}
                isIn={restored.includes(at)}
                onChange={(isIn) => onRestore(at, isIn)}
              />
            )}
          </li>
        ))}
      </List>
      {shown.length < lines.length && (
        <Button variant="ghost" size="S" onClick={() => setIsWhole(true)}>
          {formatMessage(message('import.left-out.more'), { count: lines.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

interface RestoreButtonProps {
  text: string;
  isIn: boolean;
  onChange(isIn: boolean): void;
}

function RestoreButton({ text, isIn, onChange }: RestoreButtonProps) {
  const { formatMessage } = useIntl();
  const key = isIn ? 'import.take-out' : 'import.put-in';
  return (
    <Button
      variant="ghost"
      size="S"
      startIcon={isIn ? <Minus /> : <Plus />}
      aria-label={`${formatMessage(message(key))}: ${text.slice(0, 80)}`}
      onClick={() => onChange(!isIn)}
    >
      {formatMessage(message(key))}
    </Button>
  );
}

function groupsOf(notes: PreviewNote[]): NoteGroup[] {
  const groups = new Map<NoteReason, NoteGroup>();
  notes.forEach(({ reason, text }, at) => {
    const group = groups.get(reason) ?? { reason, lines: [] };
    groups.set(reason, group);
    if (text.trim() !== '') {
      group.lines.push({ at, text: text.trim() });
    }
  });
  return [...groups.values()];
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  list-style: none;
  margin: 0;
  padding: 0;

  li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: ${({ theme }) => theme.spaces[2]};
    overflow-wrap: anywhere;
    min-height: ${({ theme }) => theme.spaces[6]};
  }
`;
