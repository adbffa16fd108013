import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewAnswer } from '#shared/contracts/pictures/credit-change';
import type { FieldChange, FieldValue } from '#shared/domain/pictures/rights/credit-change';
import { PlainList } from '../../../components/PlainList';
import { message } from '../../../i18n/message';
import { Thumbnail } from '../Thumbnail';
import { changing } from './credit-batches';
import { fieldLabel } from './fields';

type PreviewedPicture = PreviewAnswer['pictures'][number];

/** The changes to each picture: the old and the new value of every field. */
export function CreditPreview({ preview }: { preview: PreviewAnswer }) {
  const { formatMessage } = useIntl();
  const { pictures } = preview;
  const problems = pictures.filter(({ problem }) => problem !== null).length;
  const changed = changing(preview).length;
  const counts = { changed, problems, unchanged: pictures.length - changed - problems };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" fontWeight="bold" role="status">
        {formatMessage(message('picture-rights.preview.summary'), counts)}
      </Typography>
      <List>
        {pictures.map((picture) => (
          <li key={picture.documentId}>
            <Thumbnail url={picture.thumbnail} />
            <div>
              <Typography tag="h3" variant="omega" fontWeight="bold">
                {picture.name}
              </Typography>
              <Outcome picture={picture} />
            </div>
          </li>
        ))}
      </List>
    </Flex>
  );
}

function Outcome({ picture: { changes, problem } }: { picture: PreviewedPicture }) {
  const { formatMessage } = useIntl();
  if (problem !== null) {
    return <Typography textColor="danger600">{problem}</Typography>;
  }
  if (changes.length === 0) {
    return (
      <Typography textColor="neutral600">
        {formatMessage(message('picture-rights.preview.same'))}
      </Typography>
    );
  }
  return (
    <dl>
      {changes.map((change) => (
        <Change key={change.field} change={change} />
      ))}
    </dl>
  );
}

function Change({ change: { field, from, to } }: { change: FieldChange }) {
  const { formatMessage } = useIntl();
  const format = useValueFormat(field);
  return (
    <div>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {formatMessage(message(fieldLabel(field)))}
      </Typography>
      <dd>
        <Typography tag="del" textColor="neutral600">
          {format(from)}
        </Typography>
        <span aria-hidden>→</span>
        {to === null ? (
          <Badge size="S">{format(to)}</Badge>
        ) : (
          <Typography tag="ins" fontWeight="bold" textColor="success700">
            {format(to)}
          </Typography>
        )}
      </dd>
    </div>
  );
}

function useValueFormat(field: FieldChange['field']): (value: FieldValue) => string {
  const { formatMessage, formatDate } = useIntl();
  return (value) => {
    if (value === null) {
      return formatMessage(message('picture-rights.preview.nothing'));
    }
    if (typeof value === 'boolean') {
      return formatMessage(message(value ? 'picture-rights.yes' : 'picture-rights.no'));
    }
    return field === 'expires' ? formatDate(value, { dateStyle: 'medium' }) : value;
  };
}

const List = styled(PlainList)`
  gap: ${({ theme }) => theme.spaces[4]};

  li {
    align-items: flex-start;
    display: flex;
    gap: ${({ theme }) => theme.spaces[3]};
  }

  li > div {
    min-width: 0;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${({ theme }) => theme.spaces[3]};
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
    margin: 0;
    overflow-wrap: anywhere;
  }

  ins {
    text-decoration: none;
  }

  [dir='rtl'] & dd > span[aria-hidden] {
    transform: scaleX(-1);
  }
`;
