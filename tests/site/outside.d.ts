/** Loads a module outside of the sandbox of the test file: see `outside.environment.cjs`. */
declare function requireOnce(name: string): unknown;
