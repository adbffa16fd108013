/**
 * The admin of the measured site alone. In a page that has `window.benchEditor === 'stock'` when it
 * loads, the plugin's `bootstrap` does not run, which would put its blocks and its checklist into
 * Strapi's form. All else, the bundle, the server, the article and the form, is the same in both.
 */
export default {
  config: { tutorials: false, notifications: { releases: false } },
  register({ appPlugins }) {
    if (window.benchEditor === 'stock') {
      Object.assign(appPlugins.newsroom, { bootstrap: undefined });
    }
  },
};
