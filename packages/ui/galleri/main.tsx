import '@fontsource-variable/source-sans-3/wght.css';
import '../src/tokens.css';
import '../src/base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SwedishProvider, ToastRegion } from '../src/index.ts';
import { Diagram } from './Diagram.tsx';
import { Falt } from './Falt.tsx';
import { Komponenter } from './Komponenter.tsx';
import { Skal } from './Skal.tsx';

/* Every component on a page, to look at and to run axe on. Address: ?vy=komponenter|falt|diagram|skal&tema=ljus|mork&projektor */
const query = new URLSearchParams(window.location.search);
document.documentElement.dataset.tema = query.get('tema') ?? 'ljus';
document.documentElement.classList.toggle('projektor', query.has('projektor'));

function view(): ReactNode {
  switch (query.get('vy')) {
    case 'falt':
      return <Falt />;
    case 'diagram':
      return <Diagram />;
    case 'skal':
      return <Skal />;
    default:
      return <Komponenter />;
  }
}

const root = document.getElementById('rot');
if (root) {
  createRoot(root).render(
    <SwedishProvider>
      {view()}
      <ToastRegion />
    </SwedishProvider>,
  );
}
