import { Editor } from 'slate';
import { targetStore } from '../../components/links/use-target';
import { isLinkBlock, storedTarget } from './editing/nodes';

/** documentIds of the stories that the editor's content links to, as far as they are loaded. */
export function linkedStories(editor: Editor): string[] {
  return [...Editor.nodes(editor, { at: [], match: isLinkBlock })].flatMap(([link]) => {
    const { relatedLink } = storedTarget(link);
    const lookup = relatedLink === undefined ? undefined : targetStore.get(relatedLink);
    return lookup?.status === 'found' && lookup.target.article ? [lookup.target.article] : [];
  });
}
