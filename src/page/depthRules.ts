import { css } from '../theme/css';

const intoGlance = ":has(> [data-depth='at-a-glance']:target)";
const intoBrief = ":has(> [data-depth='in-brief']:target, > [data-depth='in-brief'] :target)";

/** Where a group of radio buttons counts: the last one, unless the address points into a shorter version, which has its own. */
const groups = [
  [`:not(${intoGlance}, ${intoBrief})`, ':last-of-type'],
  [intoGlance, "[data-opened='at-a-glance']"],
  [intoBrief, "[data-opened='in-brief']"],
] as const;

const chosen = (depth: string) =>
  groups
    .map(([where, group]) => `&${where}:has(fieldset${group} [value='${depth}']:checked) > [data-depth='${depth}']`)
    .join(', ');

const counted = (prefix: string) =>
  groups
    .map(([where, group]) => `&${where} > [data-part='gauge'] > fieldset${prefix}${group}${prefix && ')'}`)
    .join(', ');

/**
 * The CSS that shows the chosen version and the group of radio buttons that counts. A browser without `:has()` shows all versions, and no choice.
 * A version with `hidden="until-found"` is closed by the browser, which can still search it.
 */
export const depthRules = css`
  @supports selector(:has(a)) {
    ${counted(':not(')} {
      display: none;
    }
    & > [data-depth]:where(:not([data-depth='at-a-glance'], [hidden], :only-child)) {
      display: none;
    }
    ${chosen('in-brief')}, ${chosen('in-full')} {
      display: block;
    }
  }
  @supports not selector(:has(a)) {
    & > [data-part='gauge'] {
      display: none;
    }
  }
`;
