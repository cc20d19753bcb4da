import { consentBehavior, consentKey } from '../../components/frame/consentBehavior';
import { remember } from '../../components/island/memory';
import type { BlockIsland } from '../IslandOptions';

/** The island of frames of other sites. */
export const addIsland: BlockIsland = (element, { consent, onConsent }) => {
  const holder = element.previousElementSibling as HTMLElement;
  if (consent) holder.dataset.consent = consent;
  const key = consentKey(holder.dataset.frame as string);
  return consentBehavior(element, undefined, remember(key), onConsent);
};
