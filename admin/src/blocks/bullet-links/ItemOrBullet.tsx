import type { ReactElement } from 'react';
import type { RenderElementProps } from 'slate-react';
import { Bullet } from './Bullet';
import { useBulletList } from './bullet-list-context';

interface ItemOrBulletProps extends RenderElementProps {
  renderItem(props: RenderElementProps): ReactElement;
}

/** A list item: ours among bullet links, else Strapi's. */
export function ItemOrBullet({ renderItem, ...props }: ItemOrBulletProps) {
  const list = useBulletList();
  return list ? <Bullet {...props} list={list} /> : renderItem(props);
}
