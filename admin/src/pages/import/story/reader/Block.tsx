import { memo } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { type BodyNode, isImage } from '../../../../../../server/src/domain/body/nodes';
import { Inline } from './Inline';
import { AwaitedPicture } from './AwaitedPicture';

/** A block of a body. Its words are text nodes; what is not known shows its words. */
export const Block = memo(function Block({ node }: { node: BodyNode }) {
  if (isImage(node)) {
    return <AwaitedPicture node={node} />;
  }
  switch (node.type) {
    case 'heading':
      return (
        <Typography tag="h4" variant={node.level === 1 || node.level === 2 ? 'beta' : 'delta'}>
          <Inline nodes={node.children} />
        </Typography>
      );
    case 'quote':
      return (
        <Quote>
          <Inline nodes={node.children} />
        </Quote>
      );
    case 'code':
      return (
        <pre>
          <Inline nodes={node.children} />
        </pre>
      );
    case 'list':
      return <PlainList node={node} />;
    default:
      return (
        <p>
          <Inline nodes={node.children} />
        </p>
      );
  }
});

function PlainList({ node }: { node: BodyNode }) {
  const List = node.format === 'ordered' ? Ordered : Unordered;
  return (
    <List>
      {(node.children ?? []).map((child, index) =>
        child.type === 'list' ? (
          <li key={index} data-nested>
            <PlainList node={child} />
          </li>
        ) : (
          <li key={index}>
            <Inline nodes={child.children} />
          </li>
        ),
      )}
    </List>
  );
}

const Quote = styled.blockquote`
  border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral300};
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
`;

const Unordered = styled.ul`
  list-style: disc;
  padding-inline-start: ${({ theme }) => theme.spaces[6]};

  [data-nested] {
    list-style: none;
  }
`;

const Ordered = styled.ol`
  list-style: decimal;
  padding-inline-start: ${({ theme }) => theme.spaces[6]};

  [data-nested] {
    list-style: none;
  }
`;
