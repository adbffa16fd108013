import { mayWithStories } from './may-with-stories';
import { readsContent } from './reads-content';

export default { 'reads-content': readsContent, 'may-with-stories': mayWithStories };
