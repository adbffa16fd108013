import { Flex } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { styled } from 'styled-components';

/** The field's icon in the content-type builder, in the style of Strapi's own. */
export function CaptionIcon() {
  return (
    <Flex aria-hidden height="100%">
      <Tile justifyContent="center" width="3.2rem" height="2.4rem" padding={1} hasRadius>
        <Images />
      </Tile>
    </Flex>
  );
}

/** Strapi's field icons have the same colours in both themes: primary 100, 200 and 600 of the light one. */
const Tile = styled(Flex)`
  background-color: #f0f0ff;
  border: 1px solid #d9d8ff;

  path {
    fill: #4945ff;
  }
`;
