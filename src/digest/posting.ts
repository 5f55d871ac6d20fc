import type { Answer } from '../answer/answer.ts';

/** Where something is shown: a channel, or a member by direct message. */
export type Target = { readonly channel: string } | { readonly member: string };

export interface Letter {
  /** The delivery's id: the nonce of the post and the mark printed in it. */
  readonly mark: string;
  readonly target: Target;
  readonly answer: Answer;
}

/** refused: certainly nothing was sent. unknown: it may have been. */
export type Posted =
  | { readonly did: 'posted'; readonly message: string }
  | { readonly did: 'refused'; readonly reason: string }
  | { readonly did: 'unknown'; readonly reason: string };

/** unknown: the place could not be looked at. */
export type Found =
  | { readonly did: 'found'; readonly message: string }
  | { readonly did: 'absent' }
  | { readonly did: 'unknown'; readonly reason: string };

/** What Discord does for us. Neither rejects. */
export interface Post {
  send(letter: Letter): Promise<Posted>;
  /** What did not fit into the message, beside it, where the place allows; as often as one likes. */
  goOn(letter: Letter, message: string): Promise<void>;
  /** Looks for the mark among the messages since an instant. */
  find(mark: string, target: Target, since: number): Promise<Found>;
}
