import { Flex, Typography } from '@strapi/design-system';
import { Image } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ImageNode } from '#shared/domain/article/body/nodes';
import { message } from '../../../i18n/message';

/** A placeholder for an awaited picture. It is not loaded: the address in a source is not trusted. */
export function AwaitedPicture({ node: { image } }: { node: ImageNode }) {
  const { formatMessage } = useIntl();
  const { caption, alternativeText, creditText } = image;
  return (
    <Figure>
      <Flex
        direction="column"
        justifyContent="center"
        gap={2}
        background="neutral100"
        hasRadius
        padding={4}
        minHeight="14rem"
      >
        <Image aria-hidden width="3.2rem" height="3.2rem" fill="neutral500" />
        <Typography textColor="neutral600" fontWeight="bold">
          {formatMessage(message('figure.awaiting'))}
        </Typography>
        <Typography variant="pi" textColor="neutral600" textAlign="center">
          {alternativeText || formatMessage(message('gate.alternative-text'))}
        </Typography>
      </Flex>
      <figcaption>
        <Typography tag="bdi" variant="pi" textColor={caption ? 'neutral800' : 'danger600'}>
          {caption || formatMessage(message('gate.caption'))}
        </Typography>{' '}
        <Typography tag="bdi" variant="pi" textColor={creditText ? 'neutral600' : 'danger600'}>
          {creditText
            ? formatMessage(message('credit.line'), { credit: creditText })
            : formatMessage(message('credit.none'))}
        </Typography>
      </figcaption>
    </Figure>
  );
}

const Figure = styled.figure`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin: 0;
`;
