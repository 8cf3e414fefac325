/** Why a field can't be used. `kod` is for a client with words of its own (the English form). */
export interface Faltfel {
  readonly falt: string;
  readonly kod: string;
  readonly meddelande: string;
}
