import { css } from '../theme/css';

const intoGlance = ":has(> [data-depth='at-a-glance']:target)";
const intoBrief = ":has(> [data-depth='in-brief']:target, > [data-depth='in-brief'] :target)";

/** When each group of radio buttons applies: the last one, unless the URL points into a shorter version, which has a group of its own. */
const groups = [
  [`:not(${intoGlance}, ${intoBrief})`, ':last-of-type'],
  [intoGlance, "[data-opened='at-a-glance']"],
  [intoBrief, "[data-opened='in-brief']"],
] as const;

const chosen = (depth: string) =>
  groups
    .map(([where, group]) => `&${where}:has(fieldset${group} [value='${depth}']:checked) > [data-depth='${depth}']`)
    .join(', ');

const applied = (prefix: string) =>
  groups
    .map(([where, group]) => `&${where} > [data-part='gauge'] > fieldset${prefix}${group}${prefix && ')'}`)
    .join(', ');

/**
 * The CSS that shows the chosen version and the group of radio buttons that applies. A browser without `:has()` shows all versions, and no
 * choice. The browser hides a version with `hidden="until-found"`, and can still search it.
 */
export const depthRules = css`
  @supports selector(:has(a)) {
    ${applied(':not(')} {
      display: none;
    }
    & > [data-part='gauge'] ~ [data-depth]:where(:not([data-depth='at-a-glance'], [hidden])) {
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
