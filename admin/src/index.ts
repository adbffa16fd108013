import type { PluginDefinition } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../server/src/plugin-id';
import { registerBlocks } from './blocks/register';
import { registerCaptionField } from './fields/caption/register';
import { loadTranslations } from './i18n/load-translations';

const plugin: PluginDefinition = {
  register(app) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
    registerCaptionField(app);
  },
  bootstrap(app) {
    registerBlocks(app);
  },
  registerTrads: loadTranslations,
};

export default plugin;
