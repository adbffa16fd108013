import { Fragment, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { type BodyNode, isLink } from '#shared/domain/article/body/nodes';

/** Text with marks and links. A link with another scheme, such as `javascript:`, is shown as text. */
export function ReaderInline({ nodes = [] }: { nodes?: BodyNode[] | undefined }) {
  return nodes.map((node, index) => (
    <Fragment key={index}>{isLink(node) ? <InlineLink node={node} /> : marked(node)}</Fragment>
  ));
}

function InlineLink({ node }: { node: BodyNode }) {
  const content = <ReaderInline nodes={node.children} />;
  return typeof node.url === 'string' && /^(?:https?:\/\/|mailto:)/i.test(node.url) ? (
    <Anchor href={node.url} target="_blank" rel="noreferrer noopener">
      {content}
    </Anchor>
  ) : (
    content
  );
}

const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

function marked(node: BodyNode): ReactNode {
  if (typeof node.text !== 'string') {
    return <ReaderInline nodes={node.children} />;
  }
  return MARKS.reduce<ReactNode>(
    (content, [mark, Tag]) => (node[mark] === true ? <Tag>{content}</Tag> : content),
    lines(node.text),
  );
}

function lines(text: string): ReactNode {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}

const Anchor = styled.a`
  color: ${({ theme }) => theme.colors.primary600};
`;
