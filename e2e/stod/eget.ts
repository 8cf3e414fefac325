/** A name that no other run of the test gives. */
export const eget = (vad: string): string => `${vad} ${crypto.randomUUID().slice(0, 8)}`;
