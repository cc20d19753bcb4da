/** A function that returns each name once: the second `post` becomes `post-2`. Names that differ only in case are the same file on some disks. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name}-${count}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
