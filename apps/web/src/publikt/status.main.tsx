import '@roda-traden/ui/tokens.css';
import '@roda-traden/ui/base.css';
import './gemensamt/skal.css';
import { createRoot } from 'react-dom/client';
import { flikensLager, valtSprak } from './gemensamt/sprak.ts';
import { Status } from './status/Status.tsx';

const rot = document.getElementById('app');
if (rot) createRoot(rot).render(<Status start={valtSprak(window.location.search, flikensLager())} />);
