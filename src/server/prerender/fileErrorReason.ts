type Reason = [cause: string, advice: string];

/** Cause and advice by the code of a system error. */
const reasons: Record<string, Reason> = {
  EPERM: [
    'it is read-only or in use',
    'Change its permissions, close the program that uses it, or choose another path',
  ],
  EBUSY: ['it is in use', 'Close the program that uses it, or choose another path'],
  EROFS: ['the disk is read-only', 'Choose another disk, or mount it for writing'],
  ENOSPC: ['the disk is full', 'Free some space'],
  EDQUOT: ['your disk quota is used up', 'Free some space'],
  ERR_FS_FILE_TOO_LARGE: ['it is larger than 2 GiB', 'Use a smaller file'],
  EFBIG: ['it is larger than a file may be', 'Raise the limit, or choose another disk'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n)'],
  ENFILE: ['too many files are open', 'Close other programs'],
  ENOENT: ['there is no such folder or drive', 'Choose another path'],
  ENOTDIR: ['a part of its path is a file, not a folder', 'Choose another path'],
  EEXIST: ['there is a file where a folder is needed', 'Choose another path'],
  ENOTEMPTY: ['it is a folder', 'Remove the folder, or choose another path'],
  ELOOP: ['its symbolic links form a loop', 'Fix the links'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter one'],
};

/** The same for codes that have another cause when reading than when writing. */
const reasonsByAction: Record<'read' | 'write', Record<string, Reason>> = {
  read: {
    EACCES: ['you have no permission to read it', 'Change its permissions'],
    EISDIR: ['it is a folder', 'Give the name of a file'],
  },
  write: {
    EACCES: ['you have no permission to write to its folder', 'Change its permissions, or choose another path'],
    EISDIR: ['it is a folder', 'Remove the folder, or choose another path'],
  },
};

/** Why a file cannot be read or written, and what to do: `the disk is full (ENOSPC). Free some space.` */
export function fileErrorReason(error: unknown, action: 'read' | 'write'): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [cause, advice] = reasonsByAction[action][code] ?? reasons[code] ?? [];
  return cause ? `${cause} (${code}). ${advice}.` : `${message}. Choose another path.`;
}
