import '@fontsource-variable/source-sans-3/wght.css';
import '@roda-traden/ui/tokens.css';
import '@roda-traden/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Leverantorer } from './Leverantorer.tsx';
import { router } from './router.tsx';

const rot = document.getElementById('app');
if (rot)
  createRoot(rot).render(
    <StrictMode>
      <Leverantorer>
        <RouterProvider router={router} />
      </Leverantorer>
    </StrictMode>,
  );
