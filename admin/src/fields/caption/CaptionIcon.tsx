import { Flex } from '@strapi/design-system';
import { Images } from '@strapi/icons';

/** The field's sign in the content-type builder, in the shape of Strapi's own. */
export function CaptionIcon() {
  return (
    <Flex
      aria-hidden
      justifyContent="center"
      width="3.2rem"
      height="2.4rem"
      padding={1}
      background="primary100"
      borderColor="primary200"
      hasRadius
    >
      <Images fill="primary600" />
    </Flex>
  );
}
