export { Beslutsformular, type Beslutsutfall, type Beslutsvarden } from './Beslutsformular.tsx';
