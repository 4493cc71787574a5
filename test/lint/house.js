import { arrows } from './arrows.js';

/** The project's own lint rules. */
export default { meta: { name: 'house' }, rules: { arrows } };
