/** The admin speaks the languages of the plugin; everybody chooses theirs under Profile settings. */
export default {
  config: { locales: ['fr', 'es', 'de', 'pt-BR', 'ar'] },
  bootstrap() {},
};
