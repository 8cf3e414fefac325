export { Losa } from './Losa.tsx';
export { sokvagar as tradvagar } from './rodtrad.routes.tsx';
