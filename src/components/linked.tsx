import type { ReactNode } from 'react';
import { plainly } from '../article/plainly';
import { safeUrl } from '../article/url';

/** The name of somebody or something, a link where it has an address that a link may lead to; nothing without a name. */
export function linked(named: { name: string; url?: string } | undefined): ReactNode {
  const name = plainly(named?.name ?? named);
  const address = safeUrl(named?.url);
  return name && address ? <a href={address}>{name}</a> : name;
}
