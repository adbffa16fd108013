import type { PluginDefinition } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../server/src/plugin-id';
import { registerCaptionField } from './fields/caption/register';
import { loadTranslations } from './i18n/load-translations';
import { registerPanels } from './panels/register';
import { registerNewsroomPage } from './pages/newsroom/register';
import { registerPictureRightsWidget } from './widgets/picture-rights/register';

const plugin: PluginDefinition = {
  register(app) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
    registerCaptionField(app);
    registerNewsroomPage(app);
    registerPictureRightsWidget(app);
  },
  bootstrap(app) {
    registerPanels(app);
  },
  registerTrads: loadTranslations,
};

export default plugin;
