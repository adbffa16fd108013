import type { OwnGateRule } from './contracts/gate/own-rules';
import type { OwnImportReader } from './contracts/import/own-readers';
import type { OwnTargetType } from './contracts/links/own-targets';
import type { NewsroomEvent, NewsroomEvents } from './events';

/**
 * The services that a site may call, as `strapi.plugin('newsroom').service(name)`. Whatever else the
 * plugin's services do is internal, and may change with any release.
 */
export interface NewsroomServices {
  gate: {
    /**
     * Adds a rule to the publish gate. It judges from now on.
     *
     * @throws Error for what is no rule, and for a name that is taken
     */
    addRule(rule: OwnGateRule): void;
  };
  import: {
    /**
     * Adds a reader, which is tried before the plugin's own.
     *
     * @throws Error for what is no reader, and for a name that is taken
     */
    addReader(reader: OwnImportReader): void;
  };
  'link-targets': {
    /**
     * Adds a kind of target that bullets and panels may point at.
     *
     * @throws Error for what is no target type, and for a name that is taken
     */
    addType(type: OwnTargetType): void;
  };
  events: {
    /**
     * Calls a listener with each such event.
     *
     * @returns a function that ends it
     */
    on<Name extends NewsroomEvent>(
      name: Name,
      listener: (event: NewsroomEvents[Name]) => void | Promise<void>,
    ): () => void;
  };
}
