import type { OnUpdates } from '../components/coverage/coverageBehavior';
import type { Consent, OnConsent } from '../components/frame/consentBehavior';
import type { OnSignUp } from '../components/NewsletterSignup/signUpBehavior';
import type { OnPlay } from '../components/playBehavior';
import type { OnShare } from '../components/ShareLinks/shareBehavior';
import type { OnDepthChange } from '../page/depthBehavior';

/** Options of `addIslands`. */
export interface IslandOptions {
  /** Called when the depth has changed: by the reader's choice, by a link into another depth, or by the browser's search. */
  onDepthChange?: OnDepthChange;
  /** Whether frames of other sites are shown, such as what a consent platform says. @default what the page was rendered with */
  consent?: Consent;
  /** Called when the reader has shown a frame of another site, or taken the consent back. */
  onConsent?: OnConsent;
  /** Called when a reader has shared the story. */
  onShare?: OnShare;
  /** Called when a reader plays a film or a recording. For the player of a host, there is `onConsent`. */
  onPlay?: OnPlay;
  /** Called with the address of a reader who signs up for a newsletter. The form is then not sent, and waits for the returned promise. */
  onSignUp?: OnSignUp;
  /** Called when the reader has asked for new posts of live coverage. */
  onUpdates?: OnUpdates;
}

/** Adds the behaviour of a block to its element. Returns a function that removes it. */
export type BlockIsland = (element: HTMLElement, options: IslandOptions) => (() => void) | undefined;
