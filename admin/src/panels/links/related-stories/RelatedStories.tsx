import { Button, Flex, Typography } from '@strapi/design-system';
import { Sparkle } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { StoryType } from '#shared/story-types';
import { message } from '../../../i18n/message';
import { linkedInForm, textInForm } from './form-links';
import { Suggestions } from './Suggestions';
import { useAdding } from './use-adding';
import { wayOfAdding } from './way-of-adding';
import { WORDS } from './words';

interface RelatedStoriesProps {
  type: StoryType;
  /** documentId; undefined while the story was never saved. */
  article: string | undefined;
  locale: string | undefined;
}

/** Suggests stories similar to the one in the form, and adds them to it. */
export function RelatedStories({ type, article, locale }: RelatedStoriesProps) {
  const { formatMessage } = useIntl();
  const values = useForm('RelatedStories', (form) => form.values as Record<string, unknown>);
  const [request, setRequest] = useState<{ q: string; exclude: string[] } | null>(null);
  const [round, setRound] = useState(0);
  const add = useAdding(type, locale);
  const { kind } = wayOfAdding(type);

  const suggest = () => {
    setRequest({ q: textInForm(type, values), exclude: linkedInForm(type, values) });
    setRound((former) => former + 1);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {request === null ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message(WORDS[kind].hint))}
        </Typography>
      ) : (
        <Suggestions
          key={round}
          request={{ article, locale, ...request }}
          words={WORDS[kind]}
          isCopy={kind === 'copy'}
          onAdd={add}
        />
      )}
      <Button variant="secondary" startIcon={<Sparkle />} onClick={suggest}>
        {formatMessage(message(request ? 'related-stories.again' : 'related-stories.suggest'))}
      </Button>
    </Flex>
  );
}
