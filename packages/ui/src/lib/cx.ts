/** Joins class names; always a string, since react-aria's `className` refuses `undefined`. */
export function cx(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
