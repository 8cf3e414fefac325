import '@roda-traden/ui/tokens.css';
import '@roda-traden/ui/base.css';
import './gemensamt/skal.css';
import { visaKommun } from './information/visaKommun.ts';

// An entry of its own: one shared with the start page would take its place in the build's manifest.
void visaKommun();
