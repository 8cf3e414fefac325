export { Aterremiss } from './Aterremiss.tsx';
export { Beslutsformular, type Beslutsutfall, type Beslutsvarden } from './Beslutsformular.tsx';
export { Beslutsrad } from './Beslutsrad.tsx';
export { Beslutsrattelse } from './Beslutsrattelse.tsx';
