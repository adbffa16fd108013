import { readsContent } from './reads-content';

export default { 'reads-content': readsContent };
