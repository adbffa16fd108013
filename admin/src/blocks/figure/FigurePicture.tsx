import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { isAwaiting, type StoredImage } from '#shared/domain/article/body/nodes';
import { resolveImageText } from '#shared/domain/pictures/image-text';
import { backendUrl } from '../../api/backend-url';
import { pictureOf } from '../../components/pictures/picture-use/library-text';
import { message } from '../../i18n/message';
import type { PictureState } from '../../components/pictures/picture-store';
import { absoluteUrl, previewUrl } from './stored-image';

interface FigurePictureProps {
  image: StoredImage;
  state: PictureState | undefined;
}

/** The picture, from its current file; a placeholder with a label where there is none. */
export function FigurePicture({ image, state }: FigurePictureProps) {
  const { formatMessage } = useIntl();
  const file = pictureOf(state) ?? image;
  const src = absoluteUrl(previewUrl(file), backendUrl());
  const [broken, setBroken] = useState<string>();

  if (isAwaiting(image)) {
    return <Drawing label={formatMessage(message('figure.awaiting'))} />;
  }
  const isMissing = state?.status === 'missing';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {src === '' || broken === src ? (
        <Drawing label={String(image.name ?? '')} />
      ) : (
        <Picture
          src={src}
          alt={resolveImageText(image, pictureOf(state) ?? {}).alternativeText ?? ''}
          width={Number(file.width) || undefined}
          height={Number(file.height) || undefined}
          loading="lazy"
          decoding="async"
          draggable={false}
          onError={() => setBroken(src)}
        />
      )}
      {isMissing && (
        <Typography variant="pi" textColor="danger600" role="status">
          {formatMessage(message('figure.missing'))}
        </Typography>
      )}
    </Flex>
  );
}

function Drawing({ label }: { label: string }) {
  return (
    <Placeholder>
      <svg viewBox="0 0 48 32" aria-hidden>
        <circle cx="14" cy="10" r="4" />
        <path d="M2 30 16 16l8 8 8-12 14 18Z" />
      </svg>
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
    </Placeholder>
  );
}

const Picture = styled.img`
  display: block;
  inline-size: 100%;
  block-size: auto;
  max-block-size: 24rem;
  object-fit: contain;
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Placeholder = styled.div`
  inline-size: 100%;
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: ${({ theme }) => theme.spaces[2]};
  min-block-size: 14rem;
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px dashed ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  overflow-wrap: anywhere;

  svg {
    inline-size: 4.8rem;
    fill: ${({ theme }) => theme.colors.neutral300};
  }
`;
