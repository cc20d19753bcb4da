import { messageOf } from './messageOf';

/** Why a module cannot be loaded, and what to do where that is known. */
export function moduleFailure(module: string, error: unknown): string {
  const reason = messageOf(error);
  return `The module ${module} cannot be loaded: ${reason}${/[.!]$/.test(reason) ? '' : '.'}${adviceOn(reason)}`;
}

function adviceOn(reason: string): string {
  if (/outside a module|Unexpected token 'export'/.test(reason))
    return ' Give its name the ending .mjs, or add "type": "module" to package.json.';
  if (/Unknown file extension "\.[cm]?tsx?"/.test(reason)) return ' Node reads no TypeScript: pass the compiled file.';
  return '';
}
