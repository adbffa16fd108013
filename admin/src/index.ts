import type { PluginDefinition } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '#shared/plugin-id';
import { registerBlocks } from './blocks/register';
import { rememberLibrary } from './components/pictures/media-library';
import { registerCaptionField } from './fields/caption/register';
import { loadTranslations } from './i18n/load-translations';
import { registerNewsroomPage } from './pages/newsroom/register';
import { registerPanels } from './panels/register';
import { registerLinksWidget } from './widgets/links/register';
import { registerPictureRightsWidget } from './widgets/pictures/register';

const plugin: PluginDefinition = {
  register(app) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
    registerCaptionField(app);
    registerNewsroomPage(app);
    registerPictureRightsWidget(app);
    registerLinksWidget(app);
    rememberLibrary(app);
  },
  bootstrap(app) {
    registerBlocks(app);
    registerPanels(app);
  },
  registerTrads: loadTranslations,
};

export default plugin;
