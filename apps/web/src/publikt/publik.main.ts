import '@roda-traden/ui/tokens.css';
import '@roda-traden/ui/base.css';
import './gemensamt/skal.css';
import { visaKommun } from './information/visaKommun.ts';

void visaKommun();
