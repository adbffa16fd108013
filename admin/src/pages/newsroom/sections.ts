import { type ComponentType, lazy } from 'react';
import type { AdminAction } from '#shared/permissions';
import type { MessageKey } from '../../i18n/message';
import type { SectionProps } from './section-props';

export interface Section {
  /** Its path below the Newsroom page. */
  to: string;
  title: MessageKey;
  /** The permission that it needs; the server checks it too. */
  action: AdminAction;
  Component: ComponentType<SectionProps>;
}

/** The sections of the Newsroom page, in the order of the navigation. */
export const SECTIONS: Section[] = [
  {
    to: 'import',
    title: 'import.title',
    action: 'import.create',
    Component: lazy(() => import('../import/ImportPage')),
  },
  {
    to: 'picture-rights',
    title: 'picture-rights.title',
    action: 'picture-rights.read',
    Component: lazy(() => import('../pictures/PictureRightsPage')),
  },
  {
    to: 'links',
    title: 'links.title',
    action: 'links.read',
    Component: lazy(() => import('../links/LinksPage')),
  },
];
