export { Hanvisning } from './Hanvisning.tsx';
export { Losa } from './Losa.tsx';
