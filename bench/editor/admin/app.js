/**
 * The admin of the measured site alone. A page that has `window.benchEditor === 'stock'` when it
 * loads gets Strapi's own blocks back, and no panel of the plugin beside the form: everything else,
 * the bundle, the server, the article and its form, is the same in both.
 */
const isStock = window.benchEditor === 'stock';
let blocks;
let panels;

export default {
  config: { tutorials: false, notifications: { releases: false } },
  /** Before the plugins change anything: they do that in `bootstrap`. */
  register(app) {
    const { apis } = app.getPlugin('content-manager');
    blocks = apis.getRichTextBlocks();
    panels = apis.getEditViewSidePanels();
  },
  bootstrap(app) {
    if (isStock) {
      const { apis } = app.getPlugin('content-manager');
      apis.addRichTextBlocks(() => blocks);
      apis.addEditViewSidePanel(() => panels);
    }
  },
};
