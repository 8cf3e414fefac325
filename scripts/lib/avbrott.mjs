/** An expected reason to stop: one Swedish sentence for the person at the keyboard, shown without a stack. */
export class Avbrott extends Error {
  /** @override */
  name = 'Avbrott';

  /**
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
