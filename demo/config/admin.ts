import type { Core } from '@strapi/strapi';

/** The keys sign sessions of this demo alone: a real site sets its own in the environment. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', 'newsroom-demo-admin-jwt') },
  apiToken: { salt: env('API_TOKEN_SALT', 'newsroom-demo-api-token') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', 'newsroom-demo-transfer') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', 'newsroom-demo-encryption-key-32b') },
  flags: { nps: false, promoteEE: false },
});
