import type Big from 'big.js';

export interface Piece {
  readonly end: number;
  readonly kind: 'digits' | 'hanzi' | 'word';
  readonly amount: Big;
  readonly decimals?: number;
  readonly isPlain?: boolean;
  readonly unread?: string;
  /** How much smaller what follows has to be; nothing follows a one. */
  readonly room: Big;
  /** A nought stands before it: 零五. */
  readonly skips?: boolean;
  /** A joining word stands before it. */
  readonly isJoined?: true;
  /** A power of ten in itself: 百, hundred. */
  readonly power?: number;
}

export const isDigit = (text: string, position: number): boolean => {
  const code = text.charCodeAt(position);
  return code >= 0x30 && code <= 0x39;
};
