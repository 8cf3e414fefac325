/** The pages of the room, loaded together when one of them is opened. */
export { EnhetSida } from './EnhetSida.tsx';
export { Enhetsoversikt } from './Enhetsoversikt.tsx';
export { Gruppoversikt } from './Gruppoversikt.tsx';
export { GruppSida } from './GruppSida.tsx';
export { OrganisationSida } from './OrganisationSida.tsx';
