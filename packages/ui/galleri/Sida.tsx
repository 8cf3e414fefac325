import type { ReactNode } from 'react';

/** The gallery's own page, without the app's shell. */
export function Sida({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main style={{ padding: 'var(--sp-4)', maxInlineSize: '72rem', marginInline: 'auto' }}>
      <h1>{title}</h1>
      <div
        style={{
          display: 'grid',
          gap: 'var(--sp-5)',
          gridTemplateColumns: 'minmax(0,1fr)',
          marginBlockStart: 16,
        }}
      >
        {children}
      </div>
    </main>
  );
}

export function Rad({ children }: { children: ReactNode }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--sp-2)', alignItems: 'center' }}>
      {children}
    </div>
  );
}
