import { Box, Checkbox, Field, Textarea, Typography } from '@strapi/design-system';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../../i18n/message';
import { edited, formattingIn, isEmpty, type Pasted, pasteOf } from './pasted';

interface PasteAreaProps {
  pasted: Pasted;
  onPasted(pasted: Pasted): void;
  isDisabled: boolean;
  onRead(): void;
}

/**
 * A text area that stores the formatting of a paste beside the plain text that it shows. The browser
 * inserts the text itself, so that its undo works.
 */
export function PasteArea({ pasted, onPasted, isDisabled, onRead }: PasteAreaProps) {
  const { formatMessage } = useIntl();
  const formatting = useRef<string | null>(null);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const html = isWhole ? formattingIn(event.clipboardData) : null;
    if (html !== null && event.clipboardData.getData('text/plain') === '') {
      event.preventDefault();
      onPasted(pasteOf(textOf(html), html));
      return;
    }
    formatting.current = html;
    // Pasting the same text again causes no change event: then the former formatting stays.
    setTimeout(() => (formatting.current = null));
  };

  const change = (text: string) => {
    const html = formatting.current;
    formatting.current = null;
    onPasted(html === null ? edited(pasted, text) : pasteOf(text, html));
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty(pasted)) {
      event.preventDefault();
      onRead();
    }
  };

  return (
    <div>
      <Tall hint={formatMessage(message('import.paste.hint'))}>
        <Field.Label>{formatMessage(message('import.paste'))}</Field.Label>
        <Textarea
          value={pasted.text}
          readOnly={isDisabled}
          spellCheck={false}
          dir="auto"
          placeholder={formatMessage(message('import.paste.placeholder'))}
          onPaste={paste}
          onKeyDown={press}
          onChange={(event: { target: { value: string } }) => change(event.target.value)}
        />
        <Field.Hint />
      </Tall>
      {pasted.html !== null && (
        <Box paddingTop={3}>
          <Checkbox
            checked={pasted.isFormatted}
            disabled={isDisabled}
            onCheckedChange={(checked) => onPasted({ ...pasted, isFormatted: checked === true })}
          >
            {formatMessage(message('import.paste.formatted'))}
          </Checkbox>
        </Box>
      )}
      <div role="status">
        {pasted.lostFormatting && (
          <Typography tag="p" variant="pi" textColor="neutral800">
            {formatMessage(message('import.paste.lost'))}
          </Typography>
        )}
      </div>
    </div>
  );
}

/** The text of a clipboard without plain text. Parsing runs no scripts and loads nothing. */
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}

const Tall = styled(Field.Root)`
  textarea {
    min-height: 28rem;
  }
`;
