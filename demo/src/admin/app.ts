/** The locales of the admin. Each user chooses one under Profile settings. */
export default {
  config: { locales: ['fr', 'es', 'de', 'pt-BR', 'ar'] },
  bootstrap() {},
};
