const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest gives every test file a sandbox in which all modules are loaded anew. What a file takes by
 * `requireOnce` is loaded once by each worker: Strapi is thousands of modules.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOnce = require;
    this.global.process.env = process.env;
    // Strapi recognises dates and errors by their class.
    Object.assign(this.global, { Date, Error });
  }
};

/** A stopping Strapi removes all listeners of its process. Those of the worker must stay. */
const removeAllListeners = process.removeAllListeners.bind(process);
process.removeAllListeners = (...events) => {
  if (events.length > 0) {
    return removeAllListeners(...events);
  }
  for (const event of process.eventNames()) {
    const added = process.rawListeners(event).filter((listener) => !own.has(listener));
    added.forEach((listener) => process.removeListener(event, listener));
  }
  return process;
};
const own = new Set(process.eventNames().flatMap((event) => process.rawListeners(event)));
