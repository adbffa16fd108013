import { message } from '../../i18n/message';
import type { BlocksStore, EditorBlock } from '../blocks-store';
import { BulletLinksIcon } from './BulletLinksIcon';
import { BulletList } from './BulletList';
import { ItemOrBullet } from './ItemOrBullet';
import { LinkOrText } from './LinkOrText';
import { convertToBullets } from './editing/convert';
import { backspace, enter } from './editing/keys';
import { BULLETS, isBullets } from './editing/nodes';
import { convertAway } from './editing/ordinary-links';
import { focusButton } from './editing/focus-button';
import { withBulletLinks } from './editing/with-bullet-links';

const NAME = 'bullet-links';

const bulletLinks: EditorBlock = {
  renderElement: (props) => <BulletList {...props} />,
  matchNode: isBullets,
  isInBlocksSelector: true,
  icon: BulletLinksIcon,
  label: message('bullet-links.block'),
  snippets: ['>>'],
  handleConvert: convertToBullets,
  handleEnterKey: enter,
  handleBackspaceKey(editor, event) {
    if (backspace(editor)) {
      event.preventDefault();
    }
  },
  handleTab: focusButton,
};

/**
 * Adds the block for bullet links before Strapi's lists, which would match its nodes too. List items
 * and links are rendered differently inside it. Converting to another block removes the targets.
 */
export function addBulletLinks(blocks: BlocksStore): BlocksStore {
  const entries = Object.entries(blocks).map(([name, block]) => [name, adapted(name, block)]);
  const firstMatch = entries.findIndex(([name]) => blocks[name as string]?.matchNode(BULLETS));
  entries.splice(firstMatch < 0 ? entries.length : firstMatch, 0, [NAME, bulletLinks]);
  return Object.fromEntries(entries) as BlocksStore;
}

function adapted(name: string, block: EditorBlock): EditorBlock {
  const { renderElement, handleConvert, plugin = (editor) => editor } = block;
  if (name === 'list-item') {
    return {
      ...block,
      renderElement: (props) => <ItemOrBullet {...props} renderItem={renderElement} />,
    };
  }
  if (name === 'link') {
    return {
      ...block,
      renderElement: (props) => <LinkOrText {...props} renderLink={renderElement} />,
      plugin: withBulletLinks(plugin),
    };
  }
  return handleConvert
    ? { ...block, handleConvert: (editor) => convertAway(editor, () => handleConvert(editor)) }
    : block;
}
