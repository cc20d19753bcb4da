import type { ReactNode } from 'react';
import type { Frame } from '../../article/Block';
import { attribute } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeFrameUrl } from '../../article/url';
import { alwaysShow, contentNotice, showContent, stopShowing } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import { messageLookup, renderMessage } from '../message';
import { type Consent, consentKey, type OnConsent } from './consentBehavior';
import { FrameControlsView } from './FrameControls';

/** Props of what shows frames of other sites. */
export interface ConsentOptions {
  /** Whether frames of other sites are shown: when the reader asks for one, always, or never. Use it with the answer of a consent platform. @default 'ask' */
  consent?: Consent;
  /** Called when the reader has shown a frame of another site, or taken the consent back. Needs a client component around it. */
  onConsent?: OnConsent;
  /** The nonce for inline scripts, if a Content-Security-Policy needs one. The script shows a frame of a provider with stored consent before the first paint. */
  nonce?: string;
}

/** What a frame of another site is rendered from. */
interface FrameOptions extends ConsentOptions {
  frame: Frame | undefined;
  /** What the frame shows, if it has no title itself. */
  title: string;
  /** The name of who is asked for the frame. */
  provider: string;
  /** What the space for the frame holds before. */
  before?: ReactNode;
  /** The words of the button. @default those that name the provider */
  words?: ReactNode;
  language: string;
  messages: PartialMessages | undefined;
}

/**
 * The space for a frame of another site, which nothing is asked of, and the controls with which a reader shows and removes it. Nothing if
 * the address is not safe, or if frames are never shown. Only a script loads the frame: it knows the origin of the page, which must not be
 * that of the frame.
 */
export function renderFrame({
  frame,
  title,
  provider,
  before,
  words,
  consent = 'ask',
  onConsent,
  nonce,
  language,
  messages,
}: FrameOptions): ReactNode {
  const address = safeFrameUrl(frame?.url);
  if (!address || consent === 'never') return undefined;
  const label = attribute(frame?.title) || title || provider;
  const { find } = messageLookup(english, messages, language);
  const say = (name: keyof typeof english) => renderMessage(find(name), language, { provider });
  const key = consentKey(address);
  return (
    <>
      <div
        data-part="frame"
        data-frame={address}
        data-label={label}
        data-provider={provider}
        data-consent={consent === 'given' ? consent : undefined}
      >
        {sizer(frame?.width, frame?.height)}
        {before}
      </div>
      <FrameControlsView
        key={`${consent} ${address}`}
        storageKey={key}
        onConsent={onConsent}
        bootstrap={consent === 'ask' && <Bootstrap storageKey={key} nonce={nonce} />}
      >
        {consent === 'ask' && (
          <>
            <p>{say('contentNotice')}</p>
            <button type="button" data-part="show" disabled>
              {words ?? say('showContent')} <span data-part="unseen">({label})</span>
            </button>
            <label>
              <input type="checkbox" disabled /> <span>{say('alwaysShow')}</span>
            </label>
            <button type="button" data-part="remove">
              {say('stopShowing')}
            </button>
          </>
        )}
      </FrameControlsView>
    </>
  );
}

const english = { showContent, contentNotice, alwaysShow, stopShowing };

/** The name of who publishes something elsewhere: the one that is given, or the host of the address. */
export function providerOf(provider: unknown, ...addresses: unknown[]): string {
  const name = textOfUnknown(provider);
  const address = addresses.find((url) => typeof url === 'string' && URL.canParse(url));
  return name || (typeof address === 'string' ? new URL(address).host.replace(/^www\./, '') : '');
}

/** The value of `data-shown`: an empty string if a frame is shown without asking the reader. */
export function isGiven(frame: Frame | undefined, consent: Consent | undefined): string | undefined {
  return consent === 'given' && safeFrameUrl(frame?.url) ? '' : undefined;
}

/** An image of the ratio of a frame or film, which reserves its space: 16:9 if its size is not known. A frame of which only the height is known keeps it at any width. */
export function sizer(width: unknown, height: unknown): ReactNode {
  const [w, h] = [width, height].map((length) =>
    typeof length === 'number' && length > 0 && length < 1e5 ? length : 0,
  );
  return h && !w ? (
    <svg width="100%" height={h} aria-hidden="true" />
  ) : (
    <svg viewBox={w && h ? `0 0 ${w} ${h}` : '0 0 16 9'} aria-hidden="true" />
  );
}

/** The inline script that reserves the space of a frame with stored consent before the first paint. */
function Bootstrap({ storageKey, nonce }: { storageKey: string; nonce: string | undefined }): ReactNode {
  const key = JSON.stringify(storageKey).replaceAll('<', '\\u003c');
  const script = `try{if(localStorage[${key}])document.currentScript.parentNode.parentNode.dataset.shown=''}catch{}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of this library; the key is a host
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />;
}
