import { signUpBehavior } from '../components/NewsletterSignup/signUpBehavior';
import type { BlockIsland } from './IslandOptions';

/** The island of the form of a newsletter. Only pages with `onSignUp` have it: without it, the browser sends the form. */
export const addIsland: BlockIsland = (form, { onSignUp }) =>
  onSignUp && signUpBehavior(form as HTMLFormElement, onSignUp);
