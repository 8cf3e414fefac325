/** Half of a character that takes two units: no text in UTF-8 can hold it. */
const ENSAM_HALVA = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Can the text be stored as it is? Not with a NUL in it, nor with half of a character. */
export const kanSparas = (text: string): boolean => !text.includes('\0') && !ENSAM_HALVA.test(text);
