export { Losa } from './Losa.tsx';
