/** Milliseconds from the device's clock to what the server calls now; other than zero only where the demo is shown on another day. */
const forskjutning = lasForskjutning();

function lasForskjutning(): number {
  // The first step of the form is drawn when it is built, where there is no page.
  if (typeof document === 'undefined') return 0;
  const visad = document.querySelector<HTMLMetaElement>('meta[name="rot-nu"]')?.content;
  return visad ? Date.parse(visad) - Date.now() : 0;
}

/** Now. The only place in the web app that reads the clock. */
export const klockan = (): Date => new Date(Date.now() + forskjutning);
