/** What keeps a file from being read or written, by the code of the error: why, and what to do. */
const faults: Record<string, [cause: string, advice: string]> = {
  EACCES: ['you have no permission', 'Change the permissions of it and of its folder, or choose another path'],
  EPERM: ['the system does not permit it', 'Close what else uses it, change its permissions, or choose another path'],
  EBUSY: ['another program uses it', 'Close that program, or choose another path'],
  EROFS: ['its disk is read-only', 'Choose another disk, or mount it for writing'],
  ENOSPC: ['its disk is full', 'Make room'],
  EDQUOT: ['your quota of its disk is used up', 'Make room'],
  EFBIG: ['it is larger than a file may be here', 'Raise the limit, or choose another disk'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n)'],
  ENFILE: ['too many files are open', 'Close other programs'],
  ENOENT: ['there is no such folder or drive', 'Choose another path'],
  ENOTDIR: ['a part of its path is a file and not a folder', 'Choose another path'],
  EEXIST: ['a file is where a folder is needed', 'Choose another path'],
  EISDIR: ['it is a folder', 'Remove the folder, or choose another path'],
  ENOTEMPTY: ['it is a folder', 'Remove the folder, or choose another path'],
  ELOOP: ['links lead to it in a circle', 'Mend the links'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter one'],
};

/** Why something cannot be read or written, and what to do: `the disk is full (ENOSPC). Make room.` */
export function fileFault(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [cause, advice] = faults[code] ?? [];
  return cause ? `${cause} (${code}). ${advice}.` : `${message}. Try again, or choose another path.`;
}
