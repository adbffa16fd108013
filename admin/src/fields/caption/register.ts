import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { CAPTION, PLUGIN_ID } from '#shared/plugin-id';
import { message } from '../../i18n/message';
import { CaptionIcon } from './CaptionIcon';

type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], unknown[]>;
type Option = NonNullable<NonNullable<CustomField['options']>['base']>[number];
type OptionName = Extract<Option, { name: unknown }>['name'];

/** Strapi accepts any name with the prefix `options.` for a custom option; its type does not. */
const IMAGE_FIELD = 'options.imageField' as string as OptionName;

/** Registers `plugin::newsroom.caption` for the content manager and the content-type builder. */
export function registerCaptionField(app: Pick<StrapiApp, 'customFields'>): void {
  app.customFields.register({
    name: CAPTION,
    pluginId: PLUGIN_ID,
    type: 'json',
    intlLabel: message('caption.field'),
    intlDescription: message('caption.field.description'),
    icon: CaptionIcon,
    components: { Input: loadInput },
    options: {
      base: [
        {
          name: IMAGE_FIELD,
          type: 'text',
          intlLabel: message('caption.option.image-field'),
          description: message('caption.option.image-field.description'),
        },
      ],
    },
  });
}

/** Strapi's type is a component without props; the content manager passes those of a field. */
async function loadInput() {
  const { CaptionInput } = await import('./CaptionInput');
  return { default: CaptionInput as ComponentType };
}
