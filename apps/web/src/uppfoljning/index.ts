export { sokvagar as uppfoljningsvagar } from './uppfoljning.routes.tsx';
