/** What the tab, the history and a screen reader call the page: its name first, then the system's, everywhere. */
export function Sidtitel({ children }: { children: string }) {
  return <title>{`${children} – Röda tråden`}</title>;
}
