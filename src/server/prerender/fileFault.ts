type Fault = [cause: string, advice: string];

/** What keeps a file from being read or written, by the code of the system's error. */
const faults: Record<string, Fault> = {
  EPERM: ['it is read-only or in use', 'Change its permissions, close what uses it, or choose another path'],
  EBUSY: ['it is in use', 'Close what uses it, or choose another path'],
  EROFS: ['its disk is read-only', 'Choose another disk, or mount it for writing'],
  ENOSPC: ['its disk is full', 'Make room'],
  EDQUOT: ['your quota of its disk is used up', 'Make room'],
  ERR_FS_FILE_TOO_LARGE: ['it is larger than 2 GiB', 'Name a smaller file'],
  EFBIG: ['it is larger than a file may be', 'Raise the limit, or choose another disk'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n)'],
  ENFILE: ['too many files are open', 'Close other programs'],
  ENOENT: ['there is no such folder or drive', 'Choose another path'],
  ENOTDIR: ['a part of its path is a file and not a folder', 'Choose another path'],
  EEXIST: ['a file is where a folder is needed', 'Choose another path'],
  ENOTEMPTY: ['it is a folder', 'Remove the folder, or choose another path'],
  ELOOP: ['links lead to it in a circle', 'Mend the links'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter one'],
};

/** The same for the codes that mean another thing when a file is read than when it is written. */
const own: Record<'read' | 'write', Record<string, Fault>> = {
  read: {
    EACCES: ['you have no permission to read it', 'Change its permissions'],
    EISDIR: ['it is a folder', 'Name a file in it'],
  },
  write: {
    EACCES: ['its folder is read-only for you', 'Change its permissions, or choose another path'],
    EISDIR: ['it is a folder', 'Remove the folder, or choose another path'],
  },
};

/** Why something cannot be read or written, and what to do: `its disk is full (ENOSPC). Make room.` */
export function fileFault(error: unknown, doing: 'read' | 'write'): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [cause, advice] = own[doing][code] ?? faults[code] ?? [];
  return cause ? `${cause} (${code}). ${advice}.` : `${message}. Choose another path.`;
}
