import { Button, Flex, Typography } from '@strapi/design-system';
import { Sparkle } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Suggestion } from '#shared/contracts/links/links';
import { message } from '../../../i18n/message';
import { addToPanel } from './add-to-panel';
import { linkedInForm, panelIn, textInForm } from './form-links';
import { Suggestions } from './Suggestions';

interface RelatedStoriesProps {
  /** documentId; undefined while the story was never saved. */
  article: string | undefined;
  locale: string | undefined;
}

type Values = Record<string, unknown>;

/** Suggests stories similar to the one in the form, and adds them to its field `Related links`. */
export function RelatedStories({ article, locale }: RelatedStoriesProps) {
  const { formatMessage } = useIntl();
  const values = useForm('RelatedStories', (form) => form.values as Values);
  const onChange = useForm('RelatedStories', (form) => form.onChange);
  const [request, setRequest] = useState<{ q: string; exclude: string[] } | null>(null);
  const [round, setRound] = useState(0);

  const suggest = () => {
    setRequest({ q: textInForm(values), exclude: linkedInForm(values) });
    setRound((former) => former + 1);
  };
  const add = async ({ documentId, headline }: Suggestion) => {
    const item = await addToPanel({ article: documentId, locale, headline }, panelIn(values));
    onChange('relatedLinks.connect', [...panelIn(values), item]);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {request === null ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('related-stories.hint'))}
        </Typography>
      ) : (
        <Suggestions key={round} request={{ article, locale, ...request }} onAdd={add} />
      )}
      <Button variant="secondary" startIcon={<Sparkle />} onClick={suggest}>
        {formatMessage(message(request ? 'related-stories.again' : 'related-stories.suggest'))}
      </Button>
    </Flex>
  );
}
