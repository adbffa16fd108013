import { memo } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { type BodyNode, isImage } from '#shared/domain/article/body/nodes';
import { ReaderInline } from './ReaderInline';
import { AwaitedPicture } from './AwaitedPicture';

/** A block of a body. A block of an unknown type shows its text. */
export const ReaderBlock = memo(function Block({ node }: { node: BodyNode }) {
  if (isImage(node)) {
    return <AwaitedPicture node={node} />;
  }
  switch (node.type) {
    case 'heading':
      return (
        <Typography tag="h4" variant={node.level === 1 || node.level === 2 ? 'beta' : 'delta'}>
          <ReaderInline nodes={node.children} />
        </Typography>
      );
    case 'quote':
      return (
        <Quote>
          <ReaderInline nodes={node.children} />
        </Quote>
      );
    case 'code':
      return (
        <pre>
          <ReaderInline nodes={node.children} />
        </pre>
      );
    case 'list':
      return <PlainList node={node} />;
    default:
      return (
        <p>
          <ReaderInline nodes={node.children} />
        </p>
      );
  }
});

function PlainList({ node }: { node: BodyNode }) {
  const List = node.format === 'ordered' ? Ordered : Unordered;
  return (
    <List>
      {itemsOf(node).map(({ content, lists }, index) => (
        <li key={index} data-nested={content === undefined}>
          <ReaderInline nodes={content} />
          {lists.map((list, position) => (
            <PlainList key={position} node={list} />
          ))}
        </li>
      ))}
    </List>
  );
}

interface Item {
  /** Undefined for lists without an item before them. */
  content: BodyNode[] | undefined;
  lists: BodyNode[];
}

/** Strapi stores a nested list after the item that it belongs to. HTML needs it inside the item. */
function itemsOf({ children = [] }: BodyNode): Item[] {
  return children.reduce<Item[]>((items, child) => {
    const last = items.at(-1);
    if (child.type !== 'list') {
      return [...items, { content: child.children ?? [], lists: [] }];
    }
    return last
      ? [...items.slice(0, -1), { ...last, lists: [...last.lists, child] }]
      : [{ content: undefined, lists: [child] }];
  }, []);
}

const Quote = styled.blockquote`
  border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral300};
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
`;

const Unordered = styled.ul`
  list-style: disc;
  padding-inline-start: ${({ theme }) => theme.spaces[6]};

  > [data-nested='true'] {
    list-style: none;
  }
`;

const Ordered = styled.ol`
  list-style: decimal;
  padding-inline-start: ${({ theme }) => theme.spaces[6]};

  > [data-nested='true'] {
    list-style: none;
  }
`;
