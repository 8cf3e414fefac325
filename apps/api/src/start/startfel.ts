/**
 * An expected reason why the system could not start. The message is one Swedish sentence (or two) for the person who
 * typed `npm start`: what is wrong and what to do. It is printed alone, without a stack, and never holds a password.
 */
export class Startfel extends Error {
  override readonly name = 'Startfel';
}
