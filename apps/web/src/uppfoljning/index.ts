export { sokvagar as uppfoljningsvagar } from './uppfoljning.vagar.ts';
