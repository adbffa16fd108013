import type { ReactElement } from 'react';
import type { RenderElementProps } from 'slate-react';
import { Bullet } from './Bullet';
import { useBulletList } from './bullet-list-context';

interface ItemOrBulletProps extends RenderElementProps {
  renderItem(props: RenderElementProps): ReactElement;
}

/** A list item: the plugin's inside bullet links, else Strapi's. */
export function ItemOrBullet({ renderItem, ...props }: ItemOrBulletProps) {
  const list = useBulletList();
  return list ? <Bullet {...props} list={list} /> : renderItem(props);
}
